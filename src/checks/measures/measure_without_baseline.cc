#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

void CheckMeasureWithoutBaseline(const CheckInput& input, Findings& out) {
  for (const PlacedMeasure& place : input.measures) {
    const Measure& measure = *place.measure;
    if (measure.IsToHold() || measure.cumulative || !measure.target) continue;
    if (!measure.target->value && !measure.target->comparator) continue;
    if (measure.baseline.IsUnreadable() || measure.direction.IsUnreadable()) continue;
    if (measure.baseline && measure.baseline->value) continue;
    out.Add(measure.ref.span, fmt::format("{} has a target and no baseline", *measure.ref)).help =
        "add `baseline: {value: 40, date: 2021-05}`";
  }
}

}  // namespace

const Check kMeasureWithoutBaseline = {
    .name = "measure-without-baseline",
    .group = "Measures and risks",
    .severity = Severity::kNote,
    .what =
        "a measure has a target value and no baseline value, and is neither to `hold` nor "
        "`cumulative`",
    .why =
        "Without it nobody knows how far there is to go, and the measure can be rated only "
        "from its second reading on.",
    .example = {kMeasuredAction, R"(
             direction: up
+            baseline: {value: 40, date: 2021-05}
             target: {value: 70, by: 2022-05}
)"},
    .run = CheckMeasureWithoutBaseline,
};

}  // namespace wsoa
