#include <fmt/format.h>

#include <cmath>
#include <optional>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

// How far it is from baseline to target; std::nullopt if the measure is to hold or lacks one of
// them.
std::optional<double> WayOf(const Measure& measure) {
  if (measure.direction && **measure.direction == Direction::kHold) return std::nullopt;
  if (!measure.baseline || !measure.baseline->value) return std::nullopt;
  if (!measure.target || !measure.target->value) return std::nullopt;
  const double way = std::abs((*measure.target->value)->value - (*measure.baseline->value)->value);
  return way > 0 ? std::optional(way) : std::nullopt;
}

void CheckToleranceTooWide(const CheckInput& input, Findings& out) {
  for (const PlacedMeasure& place : input.measures) {
    const Measure& measure = *place.measure;
    const auto way = WayOf(measure);
    if (!way || !measure.tolerance || (*measure.tolerance)->value <= *way) continue;
    Diagnostic& found =
        out.Add(measure.tolerance->span, fmt::format("{} is wider than the whole way of {}",
                                                     (*measure.tolerance)->text, *measure.ref));
    found.remarks.push_back(
        {measure.baseline->value->span, "from the baseline, " + (*measure.baseline->value)->text});
    found.remarks.push_back(
        {measure.target->value->span, "to the target, " + (*measure.target->value)->text});
    found.help = "write a smaller one, or none: a tenth of the way is the default";
  }
}

}  // namespace

const Check kToleranceTooWide = {
    .name = "tolerance-too-wide",
    .group = "Measures and risks",
    .severity = Severity::kWarning,
    .what = "the `tolerance` is wider than the way from baseline to target",
    .why =
        "Within it a measure is at risk at worst: one that has not moved at all would never "
        "be off track.",
    .example = {kMeasuredAction, R"(
             baseline: {value: 40, date: 2021-05}
             target: {value: 70, by: 2022-05}
-            tolerance: 35
+            tolerance: 5
)"},
    .run = CheckToleranceTooWide,
};

}  // namespace wsoa
