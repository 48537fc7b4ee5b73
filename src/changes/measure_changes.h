// The changes of one measure that is in both texts.
#ifndef WSOA_CHANGES_MEASURE_CHANGES_H_
#define WSOA_CHANGES_MEASURE_CHANGES_H_

#include "changes/plan_pair.h"
#include "changes/thing_changes.h"

namespace wsoa {

void AddMeasureChanges(const PlanPair& plans, const FourRows<MeasureStatus>& rows,
                       ThingChanges& changes);

}  // namespace wsoa

#endif  // WSOA_CHANGES_MEASURE_CHANGES_H_
