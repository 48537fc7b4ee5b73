// The columns of a table of measures: the heading of each, and its cell for one measure; and the
// values of a measure in words.
#ifndef WSOA_REPORT_MEASURES_MEASURE_CELLS_H_
#define WSOA_REPORT_MEASURES_MEASURE_CELLS_H_

#include <optional>
#include <string>
#include <string_view>

#include "report/document.h"
#include "report/measures/measure_query.h"

namespace wsoa {

Column HeadingOf(MeasureColumn column);
// The plan of `found` may be null where the column is not that of the plan.
Cell CellOf(MeasureColumn column, const FoundMeasure& found);

// "48%", "12 days", "quartile 2", "6.1"; `number` as the plan or the tool writes it.
std::string ValueInWords(const Measure& measure, std::string_view number);

// "48% in Nov 2019", "48% at 5 Nov 2019"; "no value in Nov 2019"; "none".
std::string BaselineInWords(const Measure& measure);
// "80% by Jun 2022"; of one in words "by Jun 2022"; "none". A milestone is a target on the way.
std::string TargetInWords(const Measure& measure, const std::optional<Point>& target);

// The readings known by the day: as a series, and in words "44, 52".
Cell ReadingsCell(const MeasureStatus& status);

}  // namespace wsoa

#endif  // WSOA_REPORT_MEASURES_MEASURE_CELLS_H_
