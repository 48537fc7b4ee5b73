// The rows of a trend: the things that the texts of its dates have, and their status on each date.
#ifndef WSOA_CHANGES_TREND_TREND_THINGS_H_
#define WSOA_CHANGES_TREND_TREND_THINGS_H_

#include <vector>

#include "changes/trend/trend.h"
#include "status/spells/state_spells.h"

namespace wsoa {

// In the order of PlanTrend::things. Points into `dates`.
std::vector<TrendThing> ThingsOver(const std::vector<TrendDate>& dates, const StateSpells& spells,
                                   TrendShow show, const NameOfRef& name);

}  // namespace wsoa

#endif  // WSOA_CHANGES_TREND_TREND_THINGS_H_
