#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "checks/all_checks.h"
#include "plan/words.h"

namespace wsoa {
namespace {

// The direction that is written, or that the target shows.
std::optional<Direction> WrittenDirection(const Measure& measure) {
  if (measure.direction) return **measure.direction;
  if (!measure.baseline || !measure.baseline->value) return std::nullopt;
  if (!measure.target || !measure.target->value) return std::nullopt;
  const double way = (*measure.target->value)->value - (*measure.baseline->value)->value;
  if (way == 0) return std::nullopt;
  return way > 0 ? Direction::kUp : Direction::kDown;
}

bool IsWorse(const Number& value, const Number& before, Direction direction) {
  return direction == Direction::kUp ? value.value < before.value : value.value > before.value;
}

// Those after the baseline; of the others unused-milestone speaks.
std::vector<const Point*> MilestonesByDate(const Measure& measure) {
  const auto& baseline = measure.baseline;
  const bool has_beginning = baseline && baseline->value && baseline->date;
  std::vector<const Point*> milestones;
  for (const Point& milestone : measure.milestones) {
    if (has_beginning && (*milestone.date)->last <= (*baseline->date)->last) continue;
    milestones.push_back(&milestone);
  }
  std::stable_sort(milestones.begin(), milestones.end(), [](const Point* a, const Point* b) {
    return (*a->date)->last < (*b->date)->last;
  });
  return milestones;
}

void FindMilestoneNotBetter(const Measure& measure, Findings& out) {
  const auto direction = WrittenDirection(measure);
  if (!direction || direction == Direction::kHold || measure.cumulative) return;
  const Point* before = measure.baseline && measure.baseline->value ? &*measure.baseline : nullptr;
  for (const Point* milestone : MilestonesByDate(measure)) {
    const Number& value = **milestone->value;
    if (before && IsWorse(value, **before->value, *direction)) {
      Diagnostic& found = out.Add(
          milestone->value->span,
          fmt::format("{} is to go {}, but its milestone of {}, {}, is worse than the {} before it",
                      *measure.ref, WordFor(*direction), ShowDate(**milestone->date), value.text,
                      (*before->value)->text));
      found.remarks.push_back({before->value->span, "it comes after " + (*before->value)->text});
      found.help = "write milestones that lead to the target";
    }
    before = milestone;
  }
}

void CheckMilestoneNotBetter(const CheckInput& input, Findings& out) {
  for (const PlacedMeasure& place : input.measures) FindMilestoneNotBetter(*place.measure, out);
}

}  // namespace

const Check kMilestoneNotBetter = {
    .name = "milestone-not-better",
    .group = "Measures and risks",
    .severity = Severity::kWarning,
    .what =
        "a milestone is worse than the baseline or the milestone before it, by the direction of "
        "the measure",
    .why =
        "The line that the measure is held against runs through its milestones: where it turns "
        "back, a value that gets worse is on track.",
    .example = {kMeasuredAction, R"(
             baseline: {value: 40, date: 2021-05}
-            milestones: [{value: 5, by: 2021-09}, {value: 60, by: 2022-01}]
+            milestones: [{value: 50, by: 2021-09}, {value: 60, by: 2022-01}]
             target: {value: 70, by: 2022-05}
)"},
    .run = CheckMilestoneNotBetter,
};

}  // namespace wsoa
