// What the workspace has to say beside its results. It prints nothing: a command does.
#ifndef WSOA_WORKSPACE_NOTICES_H_
#define WSOA_WORKSPACE_NOTICES_H_

#include <string>
#include <utility>
#include <vector>

namespace wsoa {

// A plain sentence without a full stop. It may hold names of files as they are: whoever prints it
// escapes it.
struct Notice {
  enum class Kind {
    kRemark,   // by the way: left out with -q
    kWarning,  // figures may be wrong, or something was left out: always printed
  };
  Kind kind = Kind::kRemark;
  std::string text;
  friend bool operator==(const Notice&, const Notice&) = default;
};

// Notices in the order in which they came up.
class Notices {
 public:
  void Remark(std::string text) { all_.push_back({Notice::Kind::kRemark, std::move(text)}); }
  void Warn(std::string text) { all_.push_back({Notice::Kind::kWarning, std::move(text)}); }

  const std::vector<Notice>& all() const { return all_; }

  // Returns them and forgets them.
  std::vector<Notice> Take() { return std::exchange(all_, {}); }

 private:
  std::vector<Notice> all_;
};

}  // namespace wsoa

#endif  // WSOA_WORKSPACE_NOTICES_H_
