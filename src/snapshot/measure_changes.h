// What changed of one measure that stands in both texts.
#ifndef WSOA_SNAPSHOT_MEASURE_CHANGES_H_
#define WSOA_SNAPSHOT_MEASURE_CHANGES_H_

#include "snapshot/plan_pair.h"
#include "snapshot/thing_changes.h"

namespace wsoa {

void AddMeasureChanges(const PlanPair& plans, const FourRows<MeasureStatus>& rows,
                       ThingChanges& changes);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_MEASURE_CHANGES_H_
