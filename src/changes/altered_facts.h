// Whether what a rating is made of was changed or taken out, of one action alone: what was only
// written down late is no alteration.
#ifndef WSOA_CHANGES_ALTERED_FACTS_H_
#define WSOA_CHANGES_ALTERED_FACTS_H_

#include "plan/plan.h"
#include "status/scheme.h"

namespace wsoa {

// Of the action's own facts, whatever bears on its state on `day`: not its parts or what it depends
// on, but whether these are the same.
bool OwnFactsAltered(const Action& before, const Action& after, Day day);

// That it is paused or withdrawn, which bears on its parts too.
bool PauseOrWithdrawalChanged(const Action& before, const Action& after);

// Whether two schemes give every action the same state; colours and labels are no part of it.
bool SameRules(const Scheme& a, const Scheme& b);

}  // namespace wsoa

#endif  // WSOA_CHANGES_ALTERED_FACTS_H_
