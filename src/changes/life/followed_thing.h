// One thing in the texts that a plan had one after the other: what it is called in each, through
// new numbers, and what changed between each text and the one before.
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

// What a plan was from a day on, until the next of its texts.
struct LifeText {
  PlanVersion version;  // read, or gone
  Day from{};
  std::optional<Commit> commit = {};  // std::nullopt: it is not committed

  bool is_committed() const { return commit.has_value(); }
  bool is_plan() const { return version.kind == PlanVersion::Kind::kPlan; }
};

// What changed between two pictures of the plan; the changes point into the pictures.
struct TextStep {
  std::shared_ptr<const Snapshot> from;
  std::shared_ptr<const Snapshot> to;
  SnapshotDiff diff;
};

// The plan alone, rated as of a day. Precondition: the text is a plan.
std::shared_ptr<const Snapshot> PictureOf(const LifeText& text, Day day);

TextStep CompareTexts(const LifeText& from, Day from_day, const LifeText& to, Day to_day);

class FollowedThing {
 public:
  // `name` is what it is called in the text at the place `at`, which is a plan and has it. The
  // texts, the oldest first, must stand still.
  FollowedThing(const ThingName& name, std::size_t at, const std::vector<LifeText>& texts);

  // What it is called in a text; std::nullopt if it is not there, or the text is no plan.
  const std::optional<std::string>& RefIn(std::size_t text) const { return refs_[text]; }
  // What it is called now, or was last.
  const std::string& LastRef() const;

  // The text before that can be read, if there is one.
  std::optional<std::size_t> Before(std::size_t text) const;
  // What came between that and this text: each on the day from which the other was no longer, or
  // was, in force. Null if there is nothing to compare.
  const TextStep* StepTo(std::size_t text);

 private:
  void FollowForward(std::size_t at);
  void FollowBack(std::size_t at);

  const ThingName name_;
  const std::vector<LifeText>& texts_;
  std::vector<std::optional<std::string>> refs_;
  std::vector<std::optional<TextStep>> steps_;
};

}  // namespace wsoa

#endif  // WSOA_CHANGES_LIFE_FOLLOWED_THING_H_
