// The key of a plan's colours: which colours there are, best first, and the plan's own words for
// each. What a colour means differs from plan to plan.
#ifndef WSOA_SNAPSHOT_SCHEME_KEY_H_
#define WSOA_SNAPSHOT_SCHEME_KEY_H_

#include <string>
#include <vector>

#include "plan/plan.h"
#include "status/status.h"

namespace wsoa {

struct KeyEntry {
  Colour colour{};
  std::vector<State> states;  // those that have the colour, best first
  std::string words;          // "Overdue"; "Complete / On track" if they differ
};

// The colours of a status in the order of their rank. The word for `assured` is there only if it
// has a colour of its own or some action is assured.
std::vector<KeyEntry> SchemeKey(const PlanStatus& status);

// How many leaf actions have the colour.
int CountOf(const KeyEntry& entry, const Counts& counts);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_SCHEME_KEY_H_
