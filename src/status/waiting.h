// What is due so long after other actions are complete: when they all were, or what is still to
// come.
#ifndef WSOA_STATUS_WAITING_H_
#define WSOA_STATUS_WAITING_H_

#include <vector>

#include "plan/index.h"
#include "status/action_states.h"
#include "status/deadline.h"

namespace wsoa {

// One for each action; nothing at all where no action waits for others. `states` say what is
// complete, and which deadlines there are without those that are asked for here. Each action is
// looked at once: those that wait for each other in a circle have no deadline to come.
std::vector<WaitedFor> FindWaitedFor(const PlanIndex& plan, const std::vector<ActionState>& states);

}  // namespace wsoa

#endif  // WSOA_STATUS_WAITING_H_
