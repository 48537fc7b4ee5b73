// The rows of a trend: which things the texts of its dates have, and how each stood on each date.
#ifndef WSOA_CHANGES_TREND_TREND_THINGS_H_
#define WSOA_CHANGES_TREND_TREND_THINGS_H_

#include <vector>

#include "changes/trend/trend.h"
#include "status/state_spells.h"

namespace wsoa {

// In the order that PlanTrend::things has. `dates` must stand as long as what is returned.
std::vector<TrendThing> ThingsOver(const std::vector<TrendDate>& dates, const StateSpells& spells,
                                   const NameOfRef& name);

}  // namespace wsoa

#endif  // WSOA_CHANGES_TREND_TREND_THINGS_H_
