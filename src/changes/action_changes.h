// The changes of one action that is in both texts.
#ifndef WSOA_CHANGES_ACTION_CHANGES_H_
#define WSOA_CHANGES_ACTION_CHANGES_H_

#include <optional>

#include "changes/plan_pair.h"
#include "changes/thing_changes.h"

namespace wsoa {

// What made an action overdue that was not; std::nullopt if it is not, or was.
std::optional<ChangeBy> NewlyOverdue(const FourRows<ActionStatus>& rows);

// `altered`: if it is restated, a fact was changed, not only added late.
void AddActionChanges(const PlanPair& plans, const FourRows<ActionStatus>& rows, bool altered,
                      ThingChanges& changes);

}  // namespace wsoa

#endif  // WSOA_CHANGES_ACTION_CHANGES_H_
