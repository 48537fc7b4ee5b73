// Whether facts that the rating of one action depends on were changed or removed. A fact that was
// only written down late is not an alteration.
#ifndef WSOA_CHANGES_ALTERED_FACTS_H_
#define WSOA_CHANGES_ALTERED_FACTS_H_

#include "plan/plan.h"
#include "status/scheme.h"

namespace wsoa {

// Considers the action's own facts that affect its state on `day`, and which actions it depends on,
// but not the facts of its parts or dependencies.
bool OwnFactsAltered(const Action& before, const Action& after, Day day);

// Separate, since a pause or withdrawal affects the parts too.
bool PauseOrWithdrawalChanged(const Action& before, const Action& after);

// Whether two schemes give every action the same state. Colours and labels do not matter.
bool SameRules(const Scheme& a, const Scheme& b);

}  // namespace wsoa

#endif  // WSOA_CHANGES_ALTERED_FACTS_H_
