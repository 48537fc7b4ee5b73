#include "report/actions/action_order.h"

#include "snapshot/sort_value.h"

namespace wsoa {

void SortWorstFirst(std::vector<FoundAction>& actions) {
  SortByValues(
      [](const FoundAction& found) -> std::vector<SortValue> {
        const ActionStatus& status = *found.status;
        const auto& colour = status.effective ? status.effective : status.stated;
        return {ByColour(colour, found.plan->status.scheme), ByState(status.state)};
      },
      actions);
}

}  // namespace wsoa
