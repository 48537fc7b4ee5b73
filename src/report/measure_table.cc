#include "report/measure_table.h"

#include <utility>

#include "report/cells.h"
#include "report/columns.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

Cell ValueCell(const Measure& measure, const std::optional<Located<Number>>& value) {
  if (!value) return MissingCell();
  Cell cell = TextCell(ValueInWords(measure, ShowNumber(**value)));
  cell.number = (*value)->value;
  return cell;
}

Cell LatestCell(const MeasureStatus& status) {
  if (!status.value) return MissingCell("none");
  Cell cell = TextCell(ValueInWords(*status.place.measure, ShowNumber(*status.value)));
  cell.number = *status.value;
  return cell;
}

// The last day of a date, as deadlines are.
Cell ByCell(const std::optional<Point>& point) {
  if (!point || !point->date) return MissingCell();
  return DayCell((*point->date)->last);
}

Row MeasureRow(const MeasureStatus& status) {
  const Measure& measure = *status.place.measure;
  Row row;
  row.cells = {TextCell(measure.ref.value),
               TextCell(measure.title.value),
               LatestCell(status),
               DayCell(status.value_on),
               measure.target ? ValueCell(measure, measure.target->value) : MissingCell(),
               ByCell(measure.target),
               status.state ? RatingCell(status.rating, status.state) : MissingCell("not rated"),
               TextCell(status.reason)};
  return row;
}

}  // namespace

std::string ValueInWords(const Measure& measure, std::string_view number) {
  const std::string value(number);
  if (!measure.unit) return value;
  const std::string& unit = measure.unit->value;
  if (unit == "percent") return value + "%";
  if (unit == "count" || unit == "score") return value;
  if (unit == "quartile") return "quartile " + value;
  return value + " " + unit;
}

Table MeasureTable(const std::vector<const MeasureStatus*>& measures) {
  Table table{"measures", {}, {}};
  table.columns = {
      TextColumn("ref", "Ref"),         TextColumn("title", "Measure", Column::Fit::kCut),
      NumberColumn("value", "Latest"),  TextColumn("value_on", "On"),
      NumberColumn("target", "Target"), TextColumn("target_by", "By"),
      TextColumn("rating", "Rating"),   TextColumn("reason", "Reason", Column::Fit::kBelow)};
  for (const MeasureStatus* measure : measures) table.rows.push_back(MeasureRow(*measure));
  return table;
}

}  // namespace wsoa
