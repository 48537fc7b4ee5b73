// The key of a plan's colours below a report: since what a colour means differs from plan to plan,
// every report prints it.
#ifndef WSOA_REPORT_KEY_LEGEND_H_
#define WSOA_REPORT_KEY_LEGEND_H_

#include "report/document.h"
#include "status/status.h"

namespace wsoa {

// "R red: Overdue", for each colour of the plan's scheme.
Legend KeyLegend(const PlanStatus& status);

}  // namespace wsoa

#endif  // WSOA_REPORT_KEY_LEGEND_H_
