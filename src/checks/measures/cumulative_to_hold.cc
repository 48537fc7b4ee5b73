#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

void CheckCumulativeToHold(const CheckInput& input, Findings& out) {
  for (const PlacedMeasure& place : input.measures) {
    const Measure& measure = *place.measure;
    if (!measure.cumulative || !measure.IsToHold()) continue;
    Diagnostic& found =
        out.Add(measure.cumulative->span,
                fmt::format("{} is to hold a level, and is counted anew each year", *measure.ref));
    found.remarks.push_back({measure.direction->span, "it is to hold"});
    found.help = "remove `cumulative`, or write `direction: up` or `down`";
  }
}

}  // namespace

const Check kCumulativeToHold = {
    .name = "cumulative-to-hold",
    .group = "Measures and risks",
    .severity = Severity::kError,
    .what = "a `cumulative` measure is to `hold`",
    .why =
        "What is counted from the start of a year begins at nothing and grows: it holds no level, "
        "and is not rated.",
    .example = {kDatedAction, R"(
         measures:
           - ref: A1.1
             title: Exclusions of pupils with SEND
             unit: count
-            direction: hold
+            direction: down
             cumulative: academic-year
             target: {value: 10, by: 2022-08}
             tolerance: 1
)"},
    .run = CheckCumulativeToHold,
};

}  // namespace wsoa
