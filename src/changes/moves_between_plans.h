// Actions that went from one plan file to another: moved, neither removed nor new.
#ifndef WSOA_CHANGES_MOVES_BETWEEN_PLANS_H_
#define WSOA_CHANGES_MOVES_BETWEEN_PLANS_H_

#include "changes/diff.h"

namespace wsoa {

// Joins, of the actions that are in one snapshot only, those of different plans whose title is
// unique among them on both sides (letter case and spaces aside): one kMoved from plan to plan
// stands for the removed and the added one, followed by what else changed of the action.
void JoinMovesBetweenPlans(SnapshotDiff& diff);

}  // namespace wsoa

#endif  // WSOA_CHANGES_MOVES_BETWEEN_PLANS_H_
