// The order of actions by a column, in the direction of interest.
#ifndef WSOA_REPORT_ACTIONS_ACTION_ORDER_H_
#define WSOA_REPORT_ACTIONS_ACTION_ORDER_H_

#include <vector>

#include "report/actions/action_query.h"

namespace wsoa {

// Sorts by the first column that differs; what is equal in all of them keeps its order.
void SortActions(std::vector<FoundAction>& actions, const std::vector<ActionColumn>& columns);

// By the effective rating, of what is unrated by the stated one; then by the computed state.
void SortWorstFirst(std::vector<FoundAction>& actions);

}  // namespace wsoa

#endif  // WSOA_REPORT_ACTIONS_ACTION_ORDER_H_
