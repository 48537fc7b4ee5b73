#include <fmt/format.h>

#include "checks/all_checks.h"
#include "checks/deadlines.h"

namespace wsoa {
namespace {

void Report(const Located<Date>& date, const char* problem, const Located<Date>& other,
            Findings& out) {
  Diagnostic& found =
      out.Add(date.span, fmt::format("the milestone of {} {}", ShowDate(*date), problem));
  found.remarks.push_back({other.span, "that of " + ShowDate(*other)});
  found.help = "put the milestones in order, the target last";
}

void FindMilestonesOutOfOrder(const Measure& measure, Findings& out) {
  const Located<Date>* before = nullptr;
  for (const Point& milestone : measure.milestones) {
    if (!milestone.date || IsReversed(**milestone.date)) continue;
    const auto& date = *milestone.date;
    const auto& target = measure.target;
    if (before && date->last <= (*before)->last) {
      Report(date, "is not later than the one before it", *before, out);
    } else if (target && target->date && date->last > (*target->date)->last) {
      Report(date, "is later than the target", *target->date, out);
    }
    before = &date;
  }
}

void CheckMilestonesOutOfOrder(const CheckInput& input, Findings& out) {
  for (const PlacedMeasure& place : input.measures) FindMilestonesOutOfOrder(*place.measure, out);
}

}  // namespace

const Check kMilestonesOutOfOrder = {
    .name = "milestones-out-of-order",
    .group = "Measures and risks",
    .severity = Severity::kError,
    .what = "a milestone is not later than the one before it, or later than the target",
    .why =
        "Between its points a measure is expected to follow a straight line. Points out of "
        "order give a line that goes back in time.",
    .example = {kMeasuredAction, R"(
             baseline: {value: 40, date: 2021-05}
-            milestones: [{value: 60, by: 2022-01}, {value: 50, by: 2021-09}]
+            milestones: [{value: 50, by: 2021-09}, {value: 60, by: 2022-01}]
             target: {value: 70, by: 2022-05}
)"},
    .run = CheckMilestonesOutOfOrder,
};

}  // namespace wsoa
