// The changes of one risk that is in both texts.
#ifndef WSOA_CHANGES_RISK_CHANGES_H_
#define WSOA_CHANGES_RISK_CHANGES_H_

#include "changes/plan_pair.h"
#include "changes/thing_changes.h"

namespace wsoa {

void AddRiskChanges(const PlanPair& plans, const FourRows<RiskStatus>& rows, ThingChanges& changes);

}  // namespace wsoa

#endif  // WSOA_CHANGES_RISK_CHANGES_H_
