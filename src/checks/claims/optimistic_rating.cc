#include <fmt/format.h>

#include "checks/all_checks.h"
#include "checks/stated_rating.h"
#include "plan/words.h"

namespace wsoa {
namespace {

template <typename Thing, typename Status>
void FindOptimisticRating(const Thing& thing, const Status& status, const PlanStatus& plan,
                          Findings& out) {
  if (status.comparison != Comparison::kOptimistic || !status.rating) return;
  const auto stated = StatedOn(thing.updates, plan.scheme, plan.as_of);
  if (!stated) return;
  out.Add(stated->span, fmt::format("{} is stated {}, but rated {}: {}", *thing.ref,
                                    WordsOf(*stated), WordFor(*status.rating), status.reason))
      .help = "bring the dates up to date, or state the worse colour";
}

void LookAtOutcome(const ActionStatus& status, const PlanStatus& plan, Findings& out) {
  if (status.outcome_comparison != Comparison::kOptimistic) return;
  const Action& action = *status.place.action;
  const auto stated = StatedOn(action.updates, plan.scheme, plan.as_of, &Update::outcome_rating);
  if (!stated) return;
  out.Add(stated->span, fmt::format("the outcome of {} is stated {}, but its measures say {}: {}",
                                    *action.ref, WordFor(stated->colour),
                                    WordFor(*status.outcome_rating), status.outcome_reason))
      .help = "bring the readings up to date, or state the worse colour";
}

void CheckOptimisticRating(const CheckInput& input, Findings& out) {
  const PlanStatus& plan = *input.status;
  for (const ActionStatus& status : plan.actions) {
    FindOptimisticRating(*status.place.action, status, plan, out);
    LookAtOutcome(status, plan, out);
  }
  for (const MeasureStatus& status : plan.measures) {
    FindOptimisticRating(*status.place.measure, status, plan, out);
  }
}

}  // namespace

const Check kOptimisticRating = {
    .name = "optimistic-rating",
    .group = "Claims",
    .severity = Severity::kWarning,
    .needs_day = true,
    .what =
        "the stated rating of an action, of its outcome or of a measure is better than the "
        "computed one",
    .why =
        "Two colours for one thing, and the better one is the one that people remember. Where "
        "the dates and figures are right, so is the worse one.",
    .example = {kOneAction, R"(
         due: 2021-11
         updates:
-          - {date: 2021-12-06, rating: green, note: Nearly there}
+          - {date: 2021-12-06, rating: red, issue: The board did not meet}
)"},
    .example_day = "2021-12-31",
    .run = CheckOptimisticRating,
};

}  // namespace wsoa
