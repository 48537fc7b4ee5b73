// What an action has from the actions above it, and what they have from those beneath: withdrawal,
// pause, and the newest word (docs/ratings.md, rules 1 and 3, and "stale").
#ifndef WSOA_STATUS_LINEAGE_H_
#define WSOA_STATUS_LINEAGE_H_

#include <optional>
#include <vector>

#include "plan/walk.h"

namespace wsoa {

// Whether an action itself is withdrawn on a day: only with an approval.
bool IsWithdrawn(const Action& action, Day day);

struct Lineage {
  // The withdrawal of an ancestor that takes effect first, known by the day.
  const Action* withdrawn_ancestor = nullptr;
  // The action itself or its nearest ancestor that rests on the day.
  const Action* paused_by = nullptr;
  // The newest update of its own, beneath it or above it, by its last day, at most the day.
  std::optional<Day> newest_word;
};

// One for each place, in one pass down and one up.
std::vector<Lineage> TraceLineage(const std::vector<PlacedAction>& places, Day day);

}  // namespace wsoa

#endif  // WSOA_STATUS_LINEAGE_H_
