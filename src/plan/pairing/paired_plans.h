// Which section, action, measure and risk of one text of a plan is which of another.
#ifndef WSOA_PLAN_PAIRING_PAIRED_PLANS_H_
#define WSOA_PLAN_PAIRING_PAIRED_PLANS_H_

#include "plan/index.h"
#include "plan/pairing/pairing.h"

namespace wsoa {

// Indices into the plans' sections, and their indices' actions, measures and risks.
struct PairedPlans {
  Pairing sections;
  Pairing actions;
  Pairing measures;
  Pairing risks;
};

PairedPlans PairPlans(const PlanIndex& from, const PlanIndex& to);

// Of two equal texts: each thing with itself.
PairedPlans PairWithItself(const PlanIndex& plan);

// The index of a section in its plan; kNone if there is none.
int SectionIndexIn(const Plan& plan, const Section* section);

}  // namespace wsoa

#endif  // WSOA_PLAN_PAIRING_PAIRED_PLANS_H_
