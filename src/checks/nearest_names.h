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

  // The known name that was probably meant by an unknown one. Each is looked for once; after so
  // many that it would take long there is no answer, for these are no misspellings.
  std::optional<std::string> For(const std::string& unknown);

 private:
  std::vector<std::string> known_;
  std::map<std::string, std::optional<std::string>> found_;
  std::size_t compared_ = 0;
};

}  // namespace wsoa

#endif  // WSOA_CHECKS_NEAREST_NAMES_H_
