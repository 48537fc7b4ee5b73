// One thing through the successive texts of a plan: its ref in each, also after it was renumbered,
// and what changed between each text and the one before.
#ifndef WSOA_CHANGES_LIFE_FOLLOWED_THING_H_
#define WSOA_CHANGES_LIFE_FOLLOWED_THING_H_

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "changes/diff.h"
#include "changes/life/plan_history.h"
#include "changes/thing_place.h"
#include "git/git_objects.h"

namespace wsoa {

// A text of a plan, in force from a day until the next text.
struct LifeText {
  PlanVersion version;  // read, or gone
  Day from{};
  std::optional<Commit> commit = {};  // std::nullopt: not committed

  bool is_committed() const { return commit.has_value(); }
  bool is_plan() const { return version.kind == PlanVersion::Kind::kPlan; }
};

// What changed between two snapshots of the plan; the changes point into them.
struct TextStep {
  std::shared_ptr<const Snapshot> from;
  std::shared_ptr<const Snapshot> to;
  SnapshotDiff diff;
};

// The plan alone, rated as of a day. Precondition: the text is a plan.
std::shared_ptr<const Snapshot> SnapshotOf(const LifeText& text, Day day, Headline headline);

TextStep CompareTexts(const LifeText& from, Day from_day, const LifeText& to, Day to_day,
                      Headline headline);

class FollowedThing {
 public:
  // `name` is its ref in the text at index `at`, which is a plan and has it. The texts, the oldest
  // first, must outlive this.
  FollowedThing(const ThingName& name, std::size_t at, const std::vector<LifeText>& texts,
                Headline headline);

  // Its ref in a text; std::nullopt if it is not there, or the text is not a plan.
  const std::optional<std::string>& RefIn(std::size_t text) const { return refs_[text]; }
  // Its newest ref.
  const std::string& LastRef() const;

  // The last text before it that is a plan, if there is one.
  std::optional<std::size_t> Before(std::size_t text) const;
  // The changes from that text to this one, each rated on the day on which this one replaced it.
  // Null if there is no text to compare with.
  const TextStep* StepTo(std::size_t text);

 private:
  void FollowForward(std::size_t at);
  void FollowBack(std::size_t at);

  const ThingName name_;
  const std::vector<LifeText>& texts_;
  const Headline headline_;
  std::vector<std::optional<std::string>> refs_;
  std::vector<std::optional<TextStep>> steps_;
};

}  // namespace wsoa

#endif  // WSOA_CHANGES_LIFE_FOLLOWED_THING_H_
