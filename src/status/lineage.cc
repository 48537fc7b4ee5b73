#include "status/lineage.h"

#include <algorithm>

#include "status/deadline.h"

namespace wsoa {
namespace {

Day WithdrawnOn(const Action& action) { return (*action.withdrawn->date)->first; }

bool IsPaused(const Action& action, Day day) {
  if (!action.paused || !action.paused->approved || !IsKnown(action.paused->date, day)) {
    return false;
  }
  return !action.paused->until || day <= (*action.paused->until)->last;
}

std::optional<Day> NewestUpdate(const Action& action, Day day) {
  std::optional<Day> newest;
  for (const Update& update : action.updates) {
    if (update.date->first > day) continue;
    const Day on = std::min(update.date->last, day);
    newest = newest ? std::max(*newest, on) : on;
  }
  return newest;
}

// The withdrawal that counts for the parts of an action: its own or one from above, whichever is
// earlier.
const Action* EarlierWithdrawal(const Action& action, const Action* above, Day day) {
  if (!IsWithdrawn(action, day)) return above;
  return above && WithdrawnOn(*above) <= WithdrawnOn(action) ? above : &action;
}

}  // namespace

bool IsWithdrawn(const Action& action, Day day) {
  const auto& withdrawn = action.withdrawn;
  return withdrawn && withdrawn->approved && IsKnown(withdrawn->date, day);
}

std::vector<Lineage> TraceLineage(const std::vector<PlacedAction>& places, Day day) {
  std::vector<Lineage> lineages(places.size());
  std::vector<std::optional<Day>> beneath(places.size());  // its own update or one beneath it
  std::vector<std::optional<Day>> above(places.size());    // its own update or one above it
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Action& action = *places[i].action;
    beneath[i] = above[i] = NewestUpdate(action, day);
    if (places[i].parent != PlacedAction::kNone) {
      const auto parent = static_cast<std::size_t>(places[i].parent);
      lineages[i].withdrawn_ancestor =
          EarlierWithdrawal(*places[parent].action, lineages[parent].withdrawn_ancestor, day);
      lineages[i].paused_by = lineages[parent].paused_by;
      above[i] = std::max(above[i], above[parent]);  // nothing is less than any day
    }
    if (IsPaused(action, day)) lineages[i].paused_by = &action;
  }
  for (std::size_t i = places.size(); i-- > 0;) {
    lineages[i].newest_word = std::max(above[i], beneath[i]);
    if (places[i].parent == PlacedAction::kNone) continue;
    auto& of_parent = beneath[static_cast<std::size_t>(places[i].parent)];
    of_parent = std::max(of_parent, beneath[i]);
  }
  return lineages;
}

}  // namespace wsoa
