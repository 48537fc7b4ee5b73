// What the updates of an action say with a day and no rating follows from: how much is done, and
// the values of the plan's own fields.
#ifndef WSOA_CHANGES_DATED_VALUES_H_
#define WSOA_CHANGES_DATED_VALUES_H_

#include "changes/plan_pair.h"
#include "changes/thing_changes.h"

namespace wsoa {

// Whether any was added.
bool AddDatedValues(const PlanPair& plans, const FourRows<ActionStatus>& rows,
                    ThingChanges& changes);

}  // namespace wsoa

#endif  // WSOA_CHANGES_DATED_VALUES_H_
