#include "status/spells/turning_groups.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace wsoa {
namespace {

// Which actions of a section's own hang together.
class Joiner {
 public:
  explicit Joiner(const PlanIndex& plan) : plan_(plan), joined_(plan.actions().size()) {
    std::iota(joined_.begin(), joined_.end(), std::size_t{0});
    for (std::size_t i = 0; i < joined_.size(); ++i) {
      const PlacedAction& place = plan.actions()[i];
      if (place.parent != PlacedAction::kNone) {
        Join(i, static_cast<std::size_t>(place.parent));
      }
      for (const Text& ref : place.action->depends) Join(i, ref);
      const Texts* after = place.action->due ? place.action->due->after() : nullptr;
      if (!after) continue;
      for (const Text& ref : *after) Join(i, ref);
    }
  }

  // The first action of the group of an action.
  std::size_t FirstOf(std::size_t i) {
    while (joined_[i] != i) i = joined_[i] = joined_[joined_[i]];
    return i;
  }

 private:
  void Join(std::size_t i, const Text& ref) {
    if (const auto other = plan_.FindAction(*ref)) Join(i, static_cast<std::size_t>(*other));
  }
  void Join(std::size_t i, std::size_t other) {
    const auto [first, later] = std::minmax({FirstOf(i), FirstOf(other)});
    joined_[later] = first;
  }

  const PlanIndex& plan_;
  std::vector<std::size_t> joined_;  // to an earlier action, or to itself
};

}  // namespace

std::vector<TurningGroup> TurningGroups(const PlanIndex& plan) {
  Joiner joiner(plan);
  std::vector<TurningGroup> groups;
  std::vector<std::size_t> group_of(plan.actions().size());
  for (std::size_t i = 0; i < group_of.size(); ++i) {
    const std::size_t first = joiner.FirstOf(i);
    group_of[i] = first == i ? groups.size() : group_of[first];
    if (first == i) groups.emplace_back();
    groups[group_of[i]].push_back(i);
  }
  return groups;
}

PlanIndex PartOf(const PlanIndex& plan, const TurningGroup& group) {
  std::vector<PlacedAction> actions;
  actions.reserve(group.size());
  for (const std::size_t i : group) {
    PlacedAction& place = actions.emplace_back(plan.actions()[i]);
    // What lies beneath an action follows it in both lists.
    const int moved = static_cast<int>(i) - static_cast<int>(actions.size() - 1);
    place.end -= moved;
    if (place.parent != PlacedAction::kNone) place.parent -= moved;
  }
  return {plan.plan(), std::move(actions)};
}

}  // namespace wsoa
