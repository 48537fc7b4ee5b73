#include "report/measures/measure_table.h"

#include <algorithm>
#include <utility>

#include "report/cells.h"

namespace wsoa {

namespace {

bool SaysSomething(MeasureColumn column, const FoundMeasure& found) {
  if (column == MeasureColumn::kReadings) return found.status->readings.size() > 1;
  if (column == MeasureColumn::kRating) return true;  // also that it is not rated
  return !IsMissing(CellOf(column, found));
}

}  // namespace

std::vector<MeasureColumn> ColumnsThatSaySomething(const std::vector<FoundMeasure>& measures) {
  std::vector<MeasureColumn> columns = DefaultMeasureColumns();
  std::erase_if(columns, [&](MeasureColumn column) {
    return std::none_of(measures.begin(), measures.end(),
                        [&](const FoundMeasure& found) { return SaysSomething(column, found); });
  });
  return columns;
}

Table MeasureTable(const std::vector<FoundMeasure>& measures,
                   const std::vector<MeasureColumn>& columns) {
  Table table{"measures", {}, {}};
  for (const MeasureColumn column : columns) table.columns.push_back(HeadingOf(column));
  for (const FoundMeasure& found : measures) {
    Row row;
    for (const MeasureColumn column : columns) row.cells.push_back(CellOf(column, found));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table MeasureTable(const std::vector<const MeasureStatus*>& measures) {
  std::vector<FoundMeasure> found;
  for (const MeasureStatus* status : measures) found.push_back({nullptr, status});
  return MeasureTable(found, ColumnsThatSaySomething(found));
}

}  // namespace wsoa
