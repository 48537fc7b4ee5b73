// Plans that changed together: what went from one to another, and plans that are gone.
#ifndef WSOA_CHECKS_MOVED_ACTIONS_H_
#define WSOA_CHECKS_MOVED_ACTIONS_H_

#include <vector>

#include "checks/check.h"

namespace wsoa {

// Fills in `moved_away` and `moved_in` of `texts`, one for each of the plans: an action that is
// gone and one that is new in another plan are one where their title is unique among both.
void FindMoves(const std::vector<PlanThenAndNow>& plans, std::vector<EarlierText>& texts);

// For action-removed: a plan whose file is gone, with actions that are in no other plan.
void ReportGonePlan(const EarlierText& text, Findings& out);

}  // namespace wsoa

#endif  // WSOA_CHECKS_MOVED_ACTIONS_H_
