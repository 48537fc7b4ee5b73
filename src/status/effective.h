// The rating that counts: bad news always, good news only as far as the dates allow it
// (docs/ratings.md, "The rating that counts").
#ifndef WSOA_STATUS_EFFECTIVE_H_
#define WSOA_STATUS_EFFECTIVE_H_

#include <vector>

#include "status/action_states.h"
#include "status/scheme.h"
#include "status/status.h"

namespace wsoa {

// Sets what is effective of every action. `states` are those of the same actions, in their order;
// the actions have their computed state and what is stated.
void SetEffective(const std::vector<ActionState>& states, const Scheme& scheme,
                  std::vector<ActionStatus>& actions);

// Makes everything effective what the dates say.
void SetByDates(PlanStatus& status);

}  // namespace wsoa

#endif  // WSOA_STATUS_EFFECTIVE_H_
