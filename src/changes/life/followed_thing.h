// One thing through the successive texts of a plan: its ref in each, also after it was renumbered,
// and what changed between each text and the one before.
#ifndef WSOA_CHANGES_LIFE_FOLLOWED_THING_H_
#define WSOA_CHANGES_LIFE_FOLLOWED_THING_H_

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "changes/diff.h"
#include "changes/life/life_texts.h"
#include "changes/thing_place.h"

namespace wsoa {

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
  // Told of each step between two texts that are plans, once it is known what the thing is called
  // in both: when both texts are at hand.
  using OnStep =
      std::function<void(const FollowedThing& thing, std::size_t text, const TextStep& step)>;

  // `name` is its ref in the text at index `at`, which is a plan and has it. The texts must outlive
  // this.
  FollowedThing(const ThingName& name, std::size_t at, LifeTexts& texts, Headline headline,
                const OnStep& on_step);

  // Its ref in a text; std::nullopt if it is not there, or the text is not a plan.
  const std::optional<std::string>& RefIn(std::size_t text) const { return refs_[text]; }
  // Its newest ref.
  const std::string& LastRef() const;

  // The last text before it that is a plan, if there is one.
  std::optional<std::size_t> Before(std::size_t text) const;

 private:
  void FollowForward(std::size_t at, const OnStep& on_step);
  void FollowBack(std::size_t at, const OnStep& on_step);
  std::optional<TextStep> StepTo(std::size_t text) const;

  const ThingName name_;
  LifeTexts& texts_;
  const Headline headline_;
  std::vector<std::optional<std::string>> refs_;
};

}  // namespace wsoa

#endif  // WSOA_CHANGES_LIFE_FOLLOWED_THING_H_
