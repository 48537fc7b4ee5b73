#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

void CheckTargetWithoutDate(const CheckInput& input, Findings& out) {
  for (const PlacedMeasure& place : input.measures) {
    const Measure& measure = *place.measure;
    const auto& target = measure.target;
    if (!target || !target->value || target->date || measure.IsToHold()) continue;
    if (measure.target.IsUnreadable() || measure.direction.IsUnreadable()) continue;
    out.Add(target->span, fmt::format("the target of {} has no date", *measure.ref)).help =
        fmt::format("write `target: {{value: {}, by: 2022-03}}`", (*target->value)->text);
  }
}

}  // namespace

const Check kTargetWithoutDate = {
    .name = "target-without-date",
    .group = "Measures and risks",
    .severity = Severity::kWarning,
    .what = "a target value has no day by which to reach it, and the measure is not to `hold`",
    .why =
        "Without a day a measure is rated only by whether it is better than its baseline, and "
        "can stay on track for ever.",
    .example = {kDatedAction, R"(
         measures:
           - ref: A1.1
             title: Parents who find the plan clear
             unit: percent
             baseline: {value: 40, date: 2021-05}
-            target: {value: 70}
+            target: {value: 70, by: 2022-05}
)"},
    .run = CheckTargetWithoutDate,
};

}  // namespace wsoa
