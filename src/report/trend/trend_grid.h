// The grid of ratings: a row for each thing, a column for each date.
#ifndef WSOA_REPORT_TREND_TREND_GRID_H_
#define WSOA_REPORT_TREND_TREND_GRID_H_

#include <string>
#include <vector>

#include "changes/trend/trend.h"
#include "report/document.h"
#include "report/trend/trend_dates.h"
#include "report/trend/trend_query.h"

namespace wsoa {

// The rows of one plan: what is listed of it.
std::vector<GridRow> GridRows(const PlanTrend& plan, const TrendQuery& query);
// The plans themselves, named by their files.
std::vector<GridRow> GridRows(const std::vector<const PlanTrend*>& plans);

// What is at risk or off track says below its row since when. All rows have the dates of the
// first. Precondition: there is one.
Table TrendGrid(const std::vector<GridRow>& rows, const Trend& trend, const ShownDates& shown);

}  // namespace wsoa

#endif  // WSOA_REPORT_TREND_TREND_GRID_H_
