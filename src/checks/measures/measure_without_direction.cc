#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

bool HasDirection(const Measure& measure) {
  if (measure.direction || measure.direction.IsUnreadable()) return true;
  const auto& baseline = measure.baseline;
  return measure.baseline.IsUnreadable() ||
         (baseline && baseline->value &&
          (*baseline->value)->value != (*measure.target->value)->value);
}

void CheckMeasureWithoutDirection(const CheckInput& input, Findings& out) {
  for (const PlacedMeasure& place : input.measures) {
    const Measure& measure = *place.measure;
    if (!measure.target || !measure.target->value || HasDirection(measure)) continue;
    if (measure.readings.empty() && !(measure.baseline && measure.baseline->value)) continue;
    out.Add(measure.ref.span, fmt::format("{} does not say which way is better", *measure.ref))
        .help = "add `direction: up`, `down` or `hold`";
  }
}

}  // namespace

const Check kMeasureWithoutDirection = {
    .name = "measure-without-direction",
    .group = "Measures and risks",
    .severity = Severity::kError,
    .what =
        "a measure has a target value, and a reading or a baseline value, and neither "
        "`direction` nor a baseline that differs from the target says which way is better",
    .why =
        "Whether the target is met cannot be told: 12 may be far better than 10, or far "
        "worse.",
    .example = {kDatedAction, R"(
         measures:
           - ref: A1.1
             title: Exclusions of pupils with SEND
             unit: count
-            baseline: {value: 10, date: 2021-05}
+            direction: down
+            baseline: {value: 14, date: 2021-05}
             target: {value: 10, by: 2022-05}
)"},
    .run = CheckMeasureWithoutDirection,
};

}  // namespace wsoa
