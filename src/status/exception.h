// What a board is to hear of: the actions that are behind or in trouble, and the issue that stands
// in the way of one (docs/ratings.md, "Exceptions and issues").
//
// A selection, not a rating: nothing here changes a state or a colour.
#ifndef WSOA_STATUS_EXCEPTION_H_
#define WSOA_STATUS_EXCEPTION_H_

#include "plan/plan.h"
#include "status/scheme.h"
#include "status/status.h"

namespace wsoa {

// The newest update known by the day that has an issue or a mitigation: by its first day, then the
// later in the file. Null if there is none, and if the action is done or withdrawn: nothing
// but that, or a newer one, ends an issue.
const Update* OpenIssue(const Action& action, State state, Day day);

// Whether the action of the plan is one. Neither done nor withdrawn, it has an open issue; or the
// dates rate it at risk or off track, a heading only where it is worse than all of its parts, which
// else speak for it; or its owner rates it so where the dates rate it better or not at all.
bool IsException(const PlanStatus& plan, const ActionStatus& action);

}  // namespace wsoa

#endif  // WSOA_STATUS_EXCEPTION_H_
