// Measures for a spreadsheet: the second part of report/measures/measures_report.h.
#include <algorithm>
#include <utility>

#include "report/measures/measure_table.h"
#include "report/measures/measures_report.h"

namespace wsoa {

Document MeasuresForSpreadsheet(const Snapshot& snapshot, const std::vector<FoundMeasure>& found,
                                MeasureQuery query) {
  if (query.columns.empty()) query.columns = AllMeasureColumns();
  query.with_claims = false;
  const MeasureColumn plan = *ParseMeasureColumn("plan");
  const auto& columns = query.columns;
  const bool named = std::find(columns.begin(), columns.end(), plan) != columns.end();
  if (snapshot.plans.size() > 1 && !named) query.columns.insert(query.columns.begin(), plan);
  if (found.empty()) return {{MeasureTable(found, query.columns)}};
  return MeasuresReport(snapshot, found, std::move(query));
}

}  // namespace wsoa
