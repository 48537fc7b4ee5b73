// The tables of a trend: the grid of ratings, a row for each thing and a column for each date, and
// the figures beneath it.
#ifndef WSOA_REPORT_TREND_TABLES_H_
#define WSOA_REPORT_TREND_TABLES_H_

#include <optional>
#include <string>
#include <vector>

#include "report/document.h"
#include "report/trend_dates.h"
#include "report/trend_query.h"
#include "snapshot/trend.h"

namespace wsoa {

// A row of the grid, and the plan that it stands in.
struct GridRow {
  const PlanTrend* plan = nullptr;
  const TrendThing* thing = nullptr;
};

// What is at risk or off track says beneath its row since when. All rows have the dates of the
// first. Precondition: there is one.
Table TrendGrid(const std::vector<GridRow>& rows, const Trend& trend, const ShownDates& shown);

// The figures of one plan, in the colours of its scheme.
Table FiguresTable(const PlanTrend& plan, const Trend& trend, const TrendQuery& query,
                   const ShownDates& shown);

// The figures of several plans, by state: what a colour means differs from plan to plan.
// Precondition: they have the same dates.
Table FiguresTable(const std::vector<PlanTrend>& plans, const Trend& trend, const TrendQuery& query,
                   const ShownDates& shown);

// For how long something has been at risk or off track: "red since 15 Dec 2021, 47 days"; empty of
// anything else.
std::string HowLong(const TrendPoint& point, Day day, TrendTexts texts);

}  // namespace wsoa

#endif  // WSOA_REPORT_TREND_TABLES_H_
