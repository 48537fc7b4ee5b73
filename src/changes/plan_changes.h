// The changes of one plan that is in both snapshots: its own, and those of its sections, actions,
// measures and risks.
#ifndef WSOA_CHANGES_PLAN_CHANGES_H_
#define WSOA_CHANGES_PLAN_CHANGES_H_

#include "changes/diff.h"

namespace wsoa {

// Adds them to `diff`, and every action to its `actions`.
void AddPlanChanges(const RatedPlan& from, const RatedPlan& to, SnapshotDiff& diff);

}  // namespace wsoa

#endif  // WSOA_CHANGES_PLAN_CHANGES_H_
