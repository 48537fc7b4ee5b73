#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

constexpr double kFactor = 5;

struct Reference {
  std::string_view name;
  const Located<Number>* number = nullptr;
};

// Nought and numbers of two signs have no scale in common.
bool AreComparable(double reading, double reference) { return reading * reference > 0; }

bool IsFarFrom(double reading, double reference) {
  const double ratio = reading / reference;
  return ratio > kFactor || ratio * kFactor < 1;
}

// The baseline and the target value, as far as the reading can be compared with them.
std::vector<Reference> ReferencesFor(double reading, const Measure& measure) {
  std::vector<Reference> references;
  const auto add = [&](std::string_view name, const std::optional<Point>& point) {
    if (!point || !point->value || !AreComparable(reading, (*point->value)->value)) return;
    references.push_back({name, &*point->value});
  };
  add("baseline", measure.baseline);
  add("target", measure.target);
  return references;
}

// What percent-out-of-range speaks of.
bool IsNoPercentage(double reading, const Measure& measure) {
  return measure.unit && **measure.unit == "percent" && (reading < 0 || reading > 100);
}

void FindSuspiciousScale(const Measure& measure, Findings& out) {
  if (measure.cumulative) return;  // the first months of a year are far from the whole
  for (const Reading& reading : measure.readings) {
    const double value = reading.value->value;
    const auto references = ReferencesFor(value, measure);
    if (references.empty() || IsNoPercentage(value, measure)) continue;
    const bool far = std::all_of(references.begin(), references.end(), [&](const Reference& each) {
      return IsFarFrom(value, (*each.number)->value);
    });
    if (!far) continue;
    Diagnostic& found = out.Add(reading.value.span, fmt::format("{} is not on the scale of {}",
                                                                reading.value->text, *measure.ref));
    for (const auto& [name, number] : references) {
      found.remarks.push_back({number->span, fmt::format("the {} is {}", name, (*number)->text)});
    }
    found.help = "write all values of a measure in its one unit";
  }
}

void CheckSuspiciousScale(const CheckInput& input, Findings& out) {
  for (const PlacedMeasure& place : input.measures) FindSuspiciousScale(*place.measure, out);
}

}  // namespace

const Check kSuspiciousScale = {
    .name = "suspicious-scale",
    .group = "Measures and risks",
    .severity = Severity::kWarning,
    .what =
        "a reading is more than five times, or less than a fifth of, both the baseline and "
        "the target value, or the one that there is; nought and numbers of another sign are "
        "left out",
    .why =
        "0.48 beside a target of 70 is mostly a share that should be 48 percent, and 480 a "
        "slip of the finger. Either turns the colour.",
    .example = {kMeasuredAction, R"(
             baseline: {value: 40, date: 2021-05}
             target: {value: 70, by: 2022-05}
-            readings: [{date: 2021-10, value: 0.61}]
+            readings: [{date: 2021-10, value: 61}]
)"},
    .run = CheckSuspiciousScale,
};

}  // namespace wsoa
