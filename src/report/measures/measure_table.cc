#include "report/measures/measure_table.h"

#include <algorithm>

#include "report/cells.h"
#include "report/columns.h"

namespace wsoa {
namespace {

bool SaysSomething(const MeasureColumn& column, const FoundMeasure& found) {
  if (column.name == "readings") return found.status->readings.size() > 1;
  if (column.name == "rating") return true;  // also that it is not rated
  return !IsMissing(CellOf(column.value(found)));
}

}  // namespace

std::vector<MeasureColumn> ColumnsThatSaySomething(const std::vector<FoundMeasure>& measures) {
  std::vector<MeasureColumn> columns = DefaultMeasureColumns();
  std::erase_if(columns, [&](const MeasureColumn& column) {
    return std::none_of(measures.begin(), measures.end(),
                        [&](const FoundMeasure& found) { return SaysSomething(column, found); });
  });
  return columns;
}

Table MeasureTable(const std::vector<FoundMeasure>& measures,
                   const std::vector<MeasureColumn>& columns) {
  return TableOf("measures", columns, measures);
}

Table MeasureTable(const std::vector<const MeasureStatus*>& measures) {
  std::vector<FoundMeasure> found;
  for (const MeasureStatus* status : measures) found.push_back({nullptr, status});
  return MeasureTable(found, ColumnsThatSaySomething(found));
}

}  // namespace wsoa
