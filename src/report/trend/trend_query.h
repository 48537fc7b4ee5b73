// Which rows of a trend somebody asked for, and the figures of just these: `wsoa trend` without its
// command line and without its tables.
#ifndef WSOA_REPORT_TREND_TREND_QUERY_H_
#define WSOA_REPORT_TREND_TREND_QUERY_H_

#include <optional>
#include <vector>

#include "changes/trend/trend.h"
#include "report/actions/action_query.h"

namespace wsoa {

enum class TrendRows { kPlan, kSection, kAction };

struct TrendQuery {
  TrendRows rows = TrendRows::kSection;
  // The filters on actions, as they are on the last date that has them; of sections and plans
  // only `sections` counts.
  ActionQuery actions;
};

// The rows to list. The whole plan is below the sections if no section was asked for.
std::vector<const TrendThing*> ThingsListed(const PlanTrend& trend, const TrendQuery& query);

// The actions that pass the filters, but for that on the level, which is about rows. Headings are
// among them, since one may have been a leaf.
std::vector<const TrendThing*> ActionsCounted(const PlanTrend& trend, const TrendQuery& query);

// For each date the sum over the leaf actions among these; std::nullopt if there was no plan.
std::vector<std::optional<TrendFigures>> FiguresListed(const PlanTrend& trend,
                                                       const TrendQuery& query);

// The same of several plans that have the same dates.
std::vector<std::optional<TrendFigures>> FiguresTogether(const std::vector<PlanTrend>& plans,
                                                         const TrendQuery& query);

}  // namespace wsoa

#endif  // WSOA_REPORT_TREND_TREND_QUERY_H_
