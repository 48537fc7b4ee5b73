// A trend as JSON, version 1 (docs/json.md).
#ifndef WSOA_CHANGES_TREND_TREND_JSON_H_
#define WSOA_CHANGES_TREND_TREND_JSON_H_

#include <functional>
#include <string>

#include "changes/trend/trend.h"

namespace wsoa {

// With the rows for which `listed` returns true.
std::string TrendJson(
    const Trend& trend,
    const std::function<bool(const PlanTrend& plan, const TrendThing& thing)>& listed);

}  // namespace wsoa

#endif  // WSOA_CHANGES_TREND_TREND_JSON_H_
