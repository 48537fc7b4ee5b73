// What a trend comes to, in sentences that a chair can read aloud.
#ifndef WSOA_REPORT_TREND_TREND_SUMMARY_H_
#define WSOA_REPORT_TREND_TREND_SUMMARY_H_

#include <string>
#include <vector>

#include "changes/trend/trend.h"
#include "report/document.h"
#include "report/trend/trend_query.h"

namespace wsoa {

// Which actions are worse and better than on the date before, what is complete and what was to be,
// and what has been off track for longest. Nothing if there is nothing to say.
void AddTrendSummary(const PlanTrend& plan, const TrendQuery& query, Document& document);

// Of several plans what is complete and what was to be.
void AddTrendSummary(const std::vector<PlanTrend>& plans, const TrendQuery& query,
                     Document& document);

// "A1, B2 and 3 more".
std::string SomeOf(std::vector<std::string> names);

}  // namespace wsoa

#endif  // WSOA_REPORT_TREND_TREND_SUMMARY_H_
