// The table for machines: the second part of report/trend/trend_report.h.
#include <cstddef>
#include <vector>

#include "changes/trend/trend_columns.h"
#include "report/columns.h"
#include "report/trend/trend_report.h"

namespace wsoa {

Document TrendForSpreadsheet(const Trend& trend, const TrendQuery& query) {
  std::vector<DatedThing> rows;
  for (const PlanTrend& plan : trend.plans) {
    for (const TrendThing* thing : ThingsListed(plan, query)) {
      for (std::size_t date = 0; date < plan.dates.size(); ++date) {
        rows.push_back({&plan, thing, date});
      }
    }
  }
  return {{TableOf("trend", TrendSheetColumns(), rows)}};
}

}  // namespace wsoa
