#include <fmt/format.h>

#include <tuple>

#include "checks/all_checks.h"
#include "plan/words.h"

namespace wsoa {
namespace {

bool IsBetter(const Number& target, const Number& baseline, Direction direction) {
  if (direction == Direction::kHold) return true;
  return direction == Direction::kUp ? target.value > baseline.value
                                     : target.value < baseline.value;
}

void CheckTargetNotBetter(const CheckInput& input, Findings& out) {
  for (const PlacedMeasure& place : input.measures) {
    const auto& [baseline, target, direction] =
        std::tie(place.measure->baseline, place.measure->target, place.measure->direction);
    if (!direction || !baseline || !baseline->value || !target || !target->value) continue;
    const Number& goal = **target->value;
    const Number& begin = **baseline->value;
    if (IsBetter(goal, begin, **direction)) continue;
    Diagnostic& found = out.Add(
        target->value->span, fmt::format("{} is to go {}, but {} is not better than the baseline",
                                         *place.measure->ref, WordFor(**direction), goal.text));
    found.remarks.push_back({baseline->value->span, "the baseline is " + begin.text});
    found.help = goal.value == begin.value
                     ? "write `direction: hold` if it is to stay as it is"
                     : fmt::format("write `direction: {}` if that is the better way",
                                   goal.value > begin.value ? "up" : "down");
  }
}

}  // namespace

const Check kTargetNotBetter = {
    .name = "target-not-better",
    .group = "Measures and risks",
    .severity = Severity::kError,
    .what = "the target is not better than the baseline by the measure's own `direction`",
    .why = "Every reading would be rated the wrong way round.",
    .example = {kDatedAction, R"(
         measures:
           - ref: A1.1
             title: Exclusions of pupils with SEND
             unit: count
-            direction: up
+            direction: down
             baseline: {value: 14, date: 2021-05}
             target: {value: 10, by: 2022-05}
)"},
    .run = CheckTargetNotBetter,
};

}  // namespace wsoa
