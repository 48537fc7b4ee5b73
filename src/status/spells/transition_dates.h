// The days on which a text may be rated otherwise than on the day before.
//
// Most days nothing happens: a state turns when a fact becomes known, a deadline or its grace has
// passed, a review is due, a pause ends. Whoever wants to know every day of some years rates these
// only.
#ifndef WSOA_STATUS_SPELLS_TRANSITION_DATES_H_
#define WSOA_STATUS_SPELLS_TRANSITION_DATES_H_

#include <optional>
#include <vector>

#include "plan/index.h"

namespace wsoa {

// Every day from `first` to `last` on which the state of an action, a measure, a section or the
// plan may differ from that of the day before; often more than these, never fewer. Sorted, each
// once. Reasons that count days ("in 12 days") change daily and are not what is meant. A risk has
// no state, and none turns by it.
std::vector<Day> TransitionDates(const PlanIndex& plan, Day first, Day last);

// The first day, by `last`, on which anything in the plan may turn; std::nullopt if none does.
// Before it every day is like every other.
std::optional<Day> FirstTurningDay(const PlanIndex& plan, Day last);

}  // namespace wsoa

#endif  // WSOA_STATUS_SPELLS_TRANSITION_DATES_H_
