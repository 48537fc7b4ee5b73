// Every action of a plan on a day: its own dates, its parts and what it depends on, put together
// (docs/ratings.md).
#ifndef WSOA_STATUS_RATE_ACTIONS_H_
#define WSOA_STATUS_RATE_ACTIONS_H_

#include <vector>

#include "plan/index.h"
#include "status/scheme.h"
#include "status/status.h"

namespace wsoa {

// In the order of the plan's actions(). Outcomes are left to status/outcome.h.
std::vector<ActionStatus> RateActions(const PlanIndex& plan, const Scheme& scheme, Day day);

}  // namespace wsoa

#endif  // WSOA_STATUS_RATE_ACTIONS_H_
