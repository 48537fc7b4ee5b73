#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

void CheckMeasureWithoutTarget(const CheckInput& input, Findings& out) {
  for (const PlacedMeasure& place : input.measures) {
    const Measure& measure = *place.measure;
    if (measure.target.IsUnreadable()) continue;
    const auto& target = measure.target;
    if (target && (target->value || target->comparator || target->date)) continue;
    out.Add(measure.ref.span, fmt::format("{} has no target", *measure.ref)).help =
        "add `target: {value: 70, by: 2022-03}`, without the value where the target is in words";
  }
}

}  // namespace

const Check kMeasureWithoutTarget = {
    .name = "measure-without-target",
    .group = "Measures and risks",
    .severity = Severity::kWarning,
    .what =
        "a measure has no `target`, neither a value nor a day by which to reach one that is "
        "given in words",
    .why = "Without a target nobody can say when enough has been achieved.",
    .example = {kMeasuredAction, R"(
-            direction: up
+            baseline: {value: 40, date: 2021-05}
+            target: {value: 70, by: 2022-05}
)"},
    .run = CheckMeasureWithoutTarget,
};

}  // namespace wsoa
