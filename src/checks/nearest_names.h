// "Did you mean" for a whole plan: many unknown names against many known ones, in linear time.
#ifndef WSOA_CHECKS_NEAREST_NAMES_H_
#define WSOA_CHECKS_NEAREST_NAMES_H_

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wsoa {

class NearestNames {
 public:
  explicit NearestNames(std::vector<std::string> known) : known_(std::move(known)) {}

  // The known name that an unknown one probably meant. Each name is searched for once.
  // std::nullopt after too many searches: so many unknown names are not misspellings.
  std::optional<std::string> For(const std::string& unknown);

 private:
  std::vector<std::string> known_;
  std::map<std::string, std::optional<std::string>> found_;
  std::size_t compared_ = 0;
};

}  // namespace wsoa

#endif  // WSOA_CHECKS_NEAREST_NAMES_H_
