// The successive texts of a plan, read when they are looked at and forgotten again, so that a long
// history takes no more memory than a few of its texts.
#ifndef WSOA_CHANGES_LIFE_LIFE_TEXTS_H_
#define WSOA_CHANGES_LIFE_LIFE_TEXTS_H_

#include <cstddef>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

#include "changes/life/plan_history.h"
#include "git/git_objects.h"

namespace wsoa {

// A text of a plan, in force from a day until the next text.
struct LifeText {
  PlanVersion version;
  Day from{};
  std::optional<Commit> commit = {};  // std::nullopt: not committed
  int form_problems = 0;              // of a plan that was read

  bool is_committed() const { return commit.has_value(); }
  bool is_plan() const { return version.kind == PlanVersion::Kind::kPlan; }
};

class LifeTexts {
 public:
  // Reads versions, also such as were read before.
  using Read = std::function<void(const std::vector<PlanVersion*>& versions)>;

  // The oldest first. Those that have not been read are read by `read`; without it all have been.
  // NOLINTNEXTLINE(google-explicit-constructor): texts that have been read stand for themselves.
  LifeTexts(std::vector<LifeText> texts, Read read = nullptr);

  std::size_t size() const { return texts_.size(); }

  // What is known of a text once it has been read; the text itself may be forgotten again.
  const LifeText& At(std::size_t i);
  // The same with its text. Another one may be forgotten for it, but not for those who hold it.
  LifeText Whole(std::size_t i);

  // How many texts were held at most, for tests.
  std::size_t most_held() const { return most_held_; }

 private:
  bool IsMissing(std::size_t i) const;
  void Require(std::size_t i);
  void Hold(std::size_t i);

  std::vector<LifeText> texts_;
  Read read_;
  std::deque<std::size_t> held_;          // in the order in which they were read
  std::optional<std::size_t> last_read_;  // what is read one after the other is read ahead
  std::size_t most_held_ = 0;
};

}  // namespace wsoa

#endif  // WSOA_CHANGES_LIFE_LIFE_TEXTS_H_
