// Measures as a table of any report.
#ifndef WSOA_REPORT_MEASURES_MEASURE_TABLE_H_
#define WSOA_REPORT_MEASURES_MEASURE_TABLE_H_

#include <vector>

#include "report/document.h"
#include "report/measures/measure_query.h"

namespace wsoa {

// The default columns without those that say nothing of any of the measures. Readings say something
// where a measure has two, for one is its latest.
std::vector<MeasureColumn> ColumnsThatSaySomething(const std::vector<FoundMeasure>& measures);

// One row a measure.
Table MeasureTable(const std::vector<FoundMeasure>& measures,
                   const std::vector<MeasureColumn>& columns);

// The same with the default columns that say something.
Table MeasureTable(const std::vector<const MeasureStatus*>& measures);

}  // namespace wsoa

#endif  // WSOA_REPORT_MEASURES_MEASURE_TABLE_H_
