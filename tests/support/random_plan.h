// Random plans, as structs: everything that the format can express about actions, measures and
// risks, sensible or not. No YAML and no spans.
//
// Every choice is drawn through `Choose`, so that the same plans can come from rapidcheck (which
// then shrinks them: use `Drawn`) or from a seeded generator (benchmarks).
#ifndef WSOA_TESTS_SUPPORT_RANDOM_PLAN_H_
#define WSOA_TESTS_SUPPORT_RANDOM_PLAN_H_

#include <functional>

#include "plan/plan.h"

namespace wsoa {

// A number from 0 to below `count`.
using Choose = std::function<int(int count)>;

// Draws from the rapidcheck property that is running.
int Drawn(int count);

struct RandomPlanOptions {
  // Facts (updates, completions, readings, …) are dated from the first to the last of these days.
  Day from = MakeDay(2021, 1, 1);
  Day until = MakeDay(2022, 12, 31);
  // Deadlines, targets, planned starts and forecasts lie up to so many days before and after them.
  int planned_before = 365;
  int planned_after = 365;
  int sections = 3;      // at most
  int actions = 4;       // at most, of a section or a heading
  int depth = 3;         // of headings
  bool reopened = true;  // whether what was completed may be open again
};

Plan RandomPlan(const Choose& choose, const RandomPlanOptions& options = {});

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_RANDOM_PLAN_H_
