// The actions of a plan in groups that do not ask after one another: the state of an action depends
// on no action of another group.
#ifndef WSOA_STATUS_SPELLS_TURNING_GROUPS_H_
#define WSOA_STATUS_SPELLS_TURNING_GROUPS_H_

#include <cstddef>
#include <vector>

#include "plan/index.h"

namespace wsoa {

// Places in PlanIndex::actions(), in their order.
using TurningGroup = std::vector<std::size_t>;

// A heading and all beneath it are one group, and so are those of which one depends on the other or
// waits for it. Groups stand in the order of their first action.
std::vector<TurningGroup> TurningGroups(const PlanIndex& plan);

// A group alone, which can be rated as the plan can (RateActions, TransitionDates); its actions
// stand in the order of the group.
PlanIndex PartOf(const PlanIndex& plan, const TurningGroup& group);

}  // namespace wsoa

#endif  // WSOA_STATUS_SPELLS_TURNING_GROUPS_H_
