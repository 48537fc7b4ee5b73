// Whether what an action was for has moved: the worst of its measures (docs/ratings.md).
#ifndef WSOA_STATUS_OUTCOME_H_
#define WSOA_STATUS_OUTCOME_H_

#include <vector>

#include "status/status.h"

namespace wsoa {

// Whether a measure is that of a withdrawn action, and counts for nothing. The actions are those of
// the plan.
bool IsOfWithdrawn(const PlacedMeasure& measure, const std::vector<ActionStatus>& actions);

// Sets the outcome of each action from its own measures and those that serve it, and compares it
// with what is stated of it. Measures of a withdrawn action count for nothing.
void SetOutcomes(const PlanIndex& plan, const std::vector<MeasureStatus>& measures,
                 const Scheme& scheme, std::vector<ActionStatus>& actions);

}  // namespace wsoa

#endif  // WSOA_STATUS_OUTCOME_H_
