#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

class PercentOutOfRangeFinder {
 public:
  explicit PercentOutOfRangeFinder(Findings& out) : out_(out) {}

  void At(const Located<Number>& number) {
    if (number->value >= 0 && number->value <= 100) return;
    out_.Add(number.span, fmt::format("{} is not between 0 and 100 percent", number->text)).help =
        "write a number from 0 to 100, or another unit";
  }
  void At(const Point& point) {
    if (point.value) At(*point.value);
  }
  void At(const Measure& measure) {
    if (measure.baseline) At(*measure.baseline);
    if (measure.target) At(*measure.target);
    for (const Point& milestone : measure.milestones) At(milestone);
    if (measure.tolerance) At(*measure.tolerance);
    for (const Comparator& comparator : measure.comparators) {
      for (const Figure& figure : comparator.figures) At(figure.value);
    }
    for (const Reading& reading : measure.readings) At(reading.value);
  }

 private:
  Findings& out_;
};

void CheckPercentOutOfRange(const CheckInput& input, Findings& out) {
  PercentOutOfRangeFinder finder(out);
  for (const PlacedMeasure& place : input.measures) {
    if (place.measure->unit && **place.measure->unit == "percent") finder.At(*place.measure);
  }
}

}  // namespace

const Check kPercentOutOfRange = {
    .name = "percent-out-of-range",
    .group = "Measures and risks",
    .severity = Severity::kError,
    .what = "a value of a measure in `percent` is below 0 or above 100",
    .why =
        "A share cannot be. A change in percent is a measure of its own unit: `unit: percent "
        "change`.",
    .example = {kMeasuredAction, R"(
             baseline: {value: 40, date: 2021-05}
-            target: {value: 700, by: 2022-05}
+            target: {value: 70, by: 2022-05}
)"},
    .run = CheckPercentOutOfRange,
};

}  // namespace wsoa
