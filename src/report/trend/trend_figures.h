// The figures of a trend: how many are rated how on each date, what share is complete and what
// share was to be.
#ifndef WSOA_REPORT_TREND_TREND_FIGURES_H_
#define WSOA_REPORT_TREND_TREND_FIGURES_H_

#include <vector>

#include "changes/trend/trend.h"
#include "report/document.h"
#include "report/trend/trend_dates.h"
#include "report/trend/trend_query.h"

namespace wsoa {

// Marks, in the table of one plan, a figure that is not what was reported then.
inline constexpr char kReportedOtherwise[] = "*";

// Of one plan, in the colours of its scheme.
Table FiguresTable(const PlanTrend& plan, const Trend& trend, const TrendQuery& query,
                   const ShownDates& shown);

// Of several plans, by state: what a colour means differs from plan to plan. Precondition: they
// have the same dates.
Table FiguresTable(const std::vector<PlanTrend>& plans, const Trend& trend, const TrendQuery& query,
                   const ShownDates& shown);

}  // namespace wsoa

#endif  // WSOA_REPORT_TREND_TREND_FIGURES_H_
