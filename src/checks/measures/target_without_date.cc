#include <fmt/format.h>

#include <optional>
#include <string>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

// "value: 70", "comparator: England"; nothing of a target in words.
std::optional<std::string> ValueToWrite(const Point& target) {
  if (target.value) return "value: " + (*target.value)->text;
  if (target.comparator) return "comparator: " + **target.comparator;
  return std::nullopt;
}

void CheckTargetWithoutDate(const CheckInput& input, Findings& out) {
  for (const PlacedMeasure& place : input.measures) {
    const Measure& measure = *place.measure;
    const auto& target = measure.target;
    if (!target || target->date || measure.IsToHold() || measure.cumulative) continue;
    if (measure.target.IsUnreadable() || measure.direction.IsUnreadable()) continue;
    const auto value = ValueToWrite(*target);
    if (!value) continue;
    out.Add(target->span, fmt::format("the target of {} has no date", *measure.ref)).help =
        fmt::format("write `target: {{{}, by: 2022-03}}`", *value);
  }
}

}  // namespace

const Check kTargetWithoutDate = {
    .name = "target-without-date",
    .group = "Measures and risks",
    .severity = Severity::kWarning,
    .what =
        "a target value has no day by which to reach it, and the measure is neither to `hold` nor "
        "`cumulative`",
    .why =
        "Without a day a measure is rated only by whether it is better than its baseline, and "
        "can stay on track for ever. With `milestones` it is rated by them, and past the last of "
        "them nothing more is asked.",
    .example = {kMeasuredAction, R"(
             baseline: {value: 40, date: 2021-05}
-            target: {value: 70}
+            target: {value: 70, by: 2022-05}
)"},
    .run = CheckTargetWithoutDate,
};

}  // namespace wsoa
