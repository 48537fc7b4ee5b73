#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "checks/all_checks.h"
#include "status/outcome.h"

namespace wsoa {
namespace {

bool HasValue(const std::optional<Point>& point) {
  return point && (point->value || point->comparator);
}

bool Counts(const Measure& measure) {
  return measure.unit || measure.direction || HasValue(measure.baseline) ||
         HasValue(measure.target);
}

bool HasReading(const Measure& measure, Day day) {
  return measure.readings.IsUnreadable() ||
         std::any_of(measure.readings.begin(), measure.readings.end(),
                     [&](const Reading& reading) { return reading.date->last <= day; });
}

void CheckMeasureWithoutReading(const CheckInput& input, Findings& out) {
  const Day day = input.status->as_of;
  if (input.plan.published && day < (*input.plan.published)->first) return;
  for (const PlacedMeasure& place : input.measures) {
    const Measure& measure = *place.measure;
    if (!Counts(measure) || HasReading(measure, day)) continue;
    if (IsOfWithdrawn(place, input.status->actions)) continue;
    out.Add(measure.ref.span, fmt::format("{} has no reading by {}", *measure.ref, ShowDay(day)))
        .help = "add `readings: [{date: 2021-10, value: 48}]`";
  }
}

}  // namespace

const Check kMeasureWithoutReading = {
    .name = "measure-without-reading",
    .group = "Measures and risks",
    .severity = Severity::kWarning,
    .needs_day = true,
    .what =
        "a measure that counts something (it has a unit, a direction, a baseline or a target "
        "value) has no reading by then, though the plan has been published; measures of "
        "withdrawn actions are passed over",
    .why =
        "A target without a reading is a wish: whether anything has changed for children is "
        "not known.",
    .example = {kOneAction, R"(
         due: 2022-05
         measures:
           - ref: A1.1
             title: Parents who find the plan clear
             unit: percent
             baseline: {value: 40, date: 2021-05}
             target: {value: 70, by: 2022-05}
+            readings: [{date: 2021-10, value: 61}]
)"},
    .example_day = "2021-12-31",
    .run = CheckMeasureWithoutReading,
};

}  // namespace wsoa
