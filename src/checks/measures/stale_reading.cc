#include <fmt/format.h>

#include "checks/all_checks.h"
#include "status/outcome.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

void CheckStaleReading(const CheckInput& input, Findings& out) {
  const PlanStatus& status = *input.status;
  for (const MeasureStatus& each : status.measures) {
    if (!each.stale || each.state == State::kComplete) continue;
    if (IsOfWithdrawn(each.place, status.actions)) continue;
    const Measure& measure = *each.place.measure;
    const Reading& latest = *each.readings.back();
    Diagnostic& found = out.Add(
        latest.date.span,
        fmt::format("the latest reading of {} is {} old on {}", *measure.ref,
                    Days(DaysBetween(latest.date->last, status.as_of)), ShowDay(status.as_of)));
    if (measure.every) {
      found.remarks.push_back(
          {measure.every->span, "to be measured every " + ShowDuration(**measure.every)});
    }
    found.help = "add what was measured since to `readings`";
  }
}

}  // namespace

const Check kStaleReading = {
    .name = "stale-reading",
    .group = "Measures and risks",
    .severity = Severity::kWarning,
    .needs_day = true,
    .what =
        "the latest reading of a measure is older than twice its `every`, or without one than "
        "`reporting.stale_after`; what has met its target and measures of withdrawn actions are "
        "passed over",
    .why =
        "A figure of two years ago does not show that things are on track today. Such a measure "
        "is held against what is expected by now, and is at risk at best.",
    .example = {kOneAction, R"(
         due: 2022-05
         measures:
           - ref: A1.1
             title: Parents who find the plan clear
             unit: percent
             baseline: {value: 40, date: 2021-05}
             target: {value: 70, by: 2022-05}
             every: 2 months
-            readings: [{date: 2021-07, value: 48}]
+            readings: [{date: 2021-07, value: 48}, {date: 2021-11, value: 59}]
)"},
    .example_day = "2021-12-31",
    .run = CheckStaleReading,
};

}  // namespace wsoa
