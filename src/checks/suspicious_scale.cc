#include <fmt/format.h>

#include <algorithm>
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

std::vector<Reference> ReferencesOf(const Measure& measure) {
  std::vector<Reference> references;
  if (measure.baseline && measure.baseline->value) {
    references.push_back({"baseline", &*measure.baseline->value});
  }
  if (measure.target && measure.target->value) {
    references.push_back({"target", &*measure.target->value});
  }
  return references;
}

bool IsFarFrom(double reading, double reference) {
  if (reading == 0 || reference == 0 || (reading < 0) != (reference < 0)) return false;
  const double ratio = reading / reference;
  return ratio > kFactor || ratio * kFactor < 1;
}

void Look(const Measure& measure, Findings& out) {
  const auto references = ReferencesOf(measure);
  if (references.empty()) return;
  for (const Reading& reading : measure.readings) {
    const bool far =
        std::all_of(references.begin(), references.end(), [&](const Reference& reference) {
          return IsFarFrom(reading.value->value, (*reference.number)->value);
        });
    if (!far) continue;
    Diagnostic& found =
        out.Add(reading.value.span, fmt::format("{} is of another scale", reading.value->text));
    for (const auto& [name, number] : references) {
      found.remarks.push_back({number->span, fmt::format("the {} is {}", name, (*number)->text)});
    }
    found.help = "write all values of a measure in its one unit";
  }
}

void Run(const CheckInput& input, Findings& out) {
  for (const PlacedMeasure& place : input.measures) Look(*place.measure, out);
}

}  // namespace

const Check kSuspiciousScale = {
    .name = "suspicious-scale",
    .group = "Measures and risks",
    .severity = Severity::kWarning,
    .what =
        "a reading is more than five times, or less than a fifth of, each of the baseline and "
        "the target value that the measure has (both non-zero and of one sign)",
    .why =
        "0.48 beside a target of 70 is mostly a share that should be 48 percent, and 480 a "
        "slip of the finger. Either turns the colour.",
    .fails = R"(wsoa: 1
title: Written Statement of Action
area: Exampleshire
sections:
  - ref: A
    title: Joint commissioning
    leader: Director of Commissioning
    actions:
      - ref: A1
        title: Agree a joint commissioning strategy
        owners: [Head of SEND]
        due: 2021-11
        measures:
          - ref: A1.1
            title: Parents who find the plan clear
            unit: percent
            baseline: {value: 40, date: 2021-05}
            target: {value: 70, by: 2022-05}
            readings: [{date: 2021-10, value: 0.61}]
)",
    .mended = R"(wsoa: 1
title: Written Statement of Action
area: Exampleshire
sections:
  - ref: A
    title: Joint commissioning
    leader: Director of Commissioning
    actions:
      - ref: A1
        title: Agree a joint commissioning strategy
        owners: [Head of SEND]
        due: 2021-11
        measures:
          - ref: A1.1
            title: Parents who find the plan clear
            unit: percent
            baseline: {value: 40, date: 2021-05}
            target: {value: 70, by: 2022-05}
            readings: [{date: 2021-10, value: 61}]
)",
    .run = Run,
};

}  // namespace wsoa
