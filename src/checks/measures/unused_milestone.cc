#include <fmt/format.h>

#include <string_view>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

// Why no line runs through a milestone; empty where one does.
std::string_view WhyUnused(const Point& milestone, const Measure& measure) {
  if (measure.cumulative) return "the measure is cumulative";
  if (measure.IsToHold()) return "the measure is to hold a level";
  const auto& baseline = measure.baseline;
  const Day on = (*milestone.date)->last;
  if (baseline && baseline->value && baseline->date && on <= (*baseline->date)->last) {
    return "it is not later than the baseline";
  }
  const auto& target = measure.target;
  const bool ends_at_target = target && (target->value || target->comparator) && target->date;
  if (ends_at_target && on == (*target->date)->last) return "it is of the same day as the target";
  return "";
}

void CheckUnusedMilestone(const CheckInput& input, Findings& out) {
  for (const PlacedMeasure& place : input.measures) {
    const Measure& measure = *place.measure;
    for (const Point& milestone : measure.milestones) {
      const std::string_view why = WhyUnused(milestone, measure);
      if (why.empty()) continue;
      out.Add(milestone.span,
              fmt::format("the milestone of {} has no effect: {}", ShowDate(**milestone.date), why))
          .help = "remove it, or put it right";
    }
  }
}

}  // namespace

const Check kUnusedMilestone = {
    .name = "unused-milestone",
    .group = "Measures and risks",
    .severity = Severity::kWarning,
    .what =
        "a milestone that no reading is held against: not later than the baseline, of the day of "
        "the target, or of a measure to `hold` or that is `cumulative`",
    .why = "Whoever wrote it believes that something is asked by that day, and nothing is.",
    .example = {kMeasuredAction, R"(
             baseline: {value: 40, date: 2021-05}
-            milestones: [{value: 50, by: 2021-05}]
+            milestones: [{value: 50, by: 2021-09}]
             target: {value: 70, by: 2022-05}
)"},
    .run = CheckUnusedMilestone,
};

}  // namespace wsoa
