// `wsoa trend`: the ratings over the reporting dates, a column for each, and the figures below.
#ifndef WSOA_REPORT_TREND_TREND_REPORT_H_
#define WSOA_REPORT_TREND_TREND_REPORT_H_

#include <optional>

#include "changes/trend/trend.h"
#include "report/document.h"
#include "report/trend/trend_query.h"

namespace wsoa {

// Plan by plan, or where plans are the rows all of them together (they then have the same dates).
// In `width` only the newest dates that fit are shown, and the report says so.
Document TrendReport(const Trend& trend, const TrendQuery& query, std::optional<int> width);

// One table with a row for each thing and date: a spreadsheet can turn it as it likes.
Document TrendForSpreadsheet(const Trend& trend, const TrendQuery& query);

}  // namespace wsoa

#endif  // WSOA_REPORT_TREND_TREND_REPORT_H_
