// When an action was first planned to be finished: what is held against what is finished.
//
// Deadlines that were moved do not move it, or a plan that slips would always be on plan.
#ifndef WSOA_STATUS_PLANNED_END_H_
#define WSOA_STATUS_PLANNED_END_H_

#include <optional>

#include "plan/date/date.h"
#include "status/status.h"

namespace wsoa {

// The last day of the due as first written; of a series that of its last occurrence. An action that
// waited has the deadline that what it waited for set, once that came. Else one that waits or had
// no date has the first that was approved for it by `day`. std::nullopt if there is none, and for
// what is never finished: an ongoing action, a series without an end.
std::optional<Day> PlannedEnd(const ActionStatus& status, Day day);

}  // namespace wsoa

#endif  // WSOA_STATUS_PLANNED_END_H_
