// The order of actions where what is worst is wanted first.
#ifndef WSOA_REPORT_ACTIONS_ACTION_ORDER_H_
#define WSOA_REPORT_ACTIONS_ACTION_ORDER_H_

#include <vector>

#include "report/actions/action_query.h"

namespace wsoa {

// By the effective rating, of what is unrated by the stated one; then by the computed state.
void SortWorstFirst(std::vector<FoundAction>& actions);

}  // namespace wsoa

#endif  // WSOA_REPORT_ACTIONS_ACTION_ORDER_H_
