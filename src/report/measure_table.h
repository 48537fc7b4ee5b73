// Measures as a table, and their values in words, whichever report they stand in.
#ifndef WSOA_REPORT_MEASURE_TABLE_H_
#define WSOA_REPORT_MEASURE_TABLE_H_

#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"
#include "report/document.h"
#include "status/status.h"

namespace wsoa {

// "48%", "12 days", "quartile 2", "6.1"; `number` as the plan or the tool writes it.
std::string ValueInWords(const Measure& measure, std::string_view number);

// One row a measure: what it is now, what it is to be and by when, how it is rated and why.
Table MeasureTable(const std::vector<const MeasureStatus*>& measures);

}  // namespace wsoa

#endif  // WSOA_REPORT_MEASURE_TABLE_H_
