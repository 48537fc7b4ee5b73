#include "report/actions/action_order.h"

#include "snapshot/sort_key.h"

namespace wsoa {

void SortWorstFirst(std::vector<FoundAction>& actions) {
  SortByKeys(
      [](const FoundAction& found) -> std::vector<SortKey> {
        const ActionStatus& status = *found.status;
        const Scheme& scheme = found.plan->status.scheme;
        const auto& colour = status.effective ? status.effective : status.stated;
        return {{colour, scheme}, {status.effective_state, scheme}};
      },
      actions);
}

}  // namespace wsoa
