// When a plan is to be reported.
//
// It knows the dates that the plan lists and the rhythm that it keeps, not whether a report was
// given.
#ifndef WSOA_PLAN_REPORTING_H_
#define WSOA_PLAN_REPORTING_H_

#include <optional>
#include <vector>

#include "plan/plan.h"

namespace wsoa {

// The report `times` after the one of `from`. A meeting that is held every so many months keeps its
// month, though not its day.
Date ReportAfter(const Date& from, const Duration& every, int times);

// The first report that is not over on the day: of the dates listed, or once they are past by
// `every` from `from` (without it from the first date listed). std::nullopt if none is to come.
std::optional<Date> NextReport(const Reporting& reporting, Day day);

// The reports that are over by the end of `until`, the earliest first: each is the next one after
// the one before it. Of more than `most` the last ones.
std::vector<Date> ReportsUntil(const Reporting& reporting, Day until, int most);

}  // namespace wsoa

#endif  // WSOA_PLAN_REPORTING_H_
