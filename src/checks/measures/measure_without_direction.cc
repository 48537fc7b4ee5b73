#include <fmt/format.h>

#include <optional>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

// What a baseline is compared with to see the direction: the target value, or else the last
// milestone. A comparator's figures may lie on either side.
std::optional<double> GoalOf(const Measure& measure) {
  if (measure.target && measure.target->value) return (*measure.target->value)->value;
  const Point* last = nullptr;
  for (const Point& milestone : measure.milestones) {
    if (!last || (*last->date)->last <= (*milestone.date)->last) last = &milestone;
  }
  return last ? std::optional((*last->value)->value) : std::nullopt;
}

bool HasDirection(const Measure& measure) {
  if (measure.direction || measure.direction.IsUnreadable()) return true;
  if (measure.baseline.IsUnreadable()) return true;
  const auto goal = GoalOf(measure);
  const auto& baseline = measure.baseline;
  return goal && baseline && baseline->value && (*baseline->value)->value != *goal;
}

bool IsToReachSomething(const Measure& measure) {
  return GoalOf(measure) || (measure.target && measure.target->comparator);
}

void CheckMeasureWithoutDirection(const CheckInput& input, Findings& out) {
  for (const PlacedMeasure& place : input.measures) {
    const Measure& measure = *place.measure;
    if (!IsToReachSomething(measure) || HasDirection(measure)) continue;
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
        "a measure has a target value, a comparator to follow or milestones, and a reading or a "
        "baseline value, and neither `direction` nor a baseline that differs from the target or "
        "the last milestone says which way is better; a comparator's figures do not say it",
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
