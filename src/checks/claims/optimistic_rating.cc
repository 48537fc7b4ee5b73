#include <fmt/format.h>

#include <vector>

#include "checks/all_checks.h"
#include "checks/stated_rating.h"
#include "plan/words.h"

namespace wsoa {
namespace {

struct Stated {
  const Text* ref = nullptr;
  const std::vector<Update>* updates = nullptr;
};

template <typename Status>
void FindOptimisticRating(const Stated& stated, const Status& status, const PlanStatus& plan,
                          Findings& out) {
  if (status.comparison != Comparison::kOptimistic || !status.rating) return;
  const Update* latest = LatestStated(*stated.updates, plan.scheme, plan.as_of);
  if (!latest) return;
  out.Add(latest->rating->span,
          fmt::format("{} is stated {}, but rated {}: {}", **stated.ref, WordFor(**latest->rating),
                      WordFor(*status.rating), status.reason))
      .help = "bring the dates up to date, or state the worse colour";
}

void LookAtOutcome(const ActionStatus& status, const PlanStatus& plan, Findings& out) {
  if (status.outcome_comparison != Comparison::kOptimistic) return;
  const Action& action = *status.place.action;
  const Update* latest =
      LatestStated(action.updates, plan.scheme, plan.as_of, &Update::outcome_rating);
  if (!latest) return;
  out.Add(latest->outcome_rating->span,
          fmt::format("the outcome of {} is stated {}, but its measures say {}: {}", *action.ref,
                      WordFor(**latest->outcome_rating), WordFor(*status.outcome_rating),
                      status.outcome_reason))
      .help = "bring the readings up to date, or state the worse colour";
}

void CheckOptimisticRating(const CheckInput& input, Findings& out) {
  const PlanStatus& plan = *input.status;
  for (const ActionStatus& status : plan.actions) {
    const Action& action = *status.place.action;
    FindOptimisticRating({&action.ref, &action.updates}, status, plan, out);
    LookAtOutcome(status, plan, out);
  }
  for (const MeasureStatus& status : plan.measures) {
    const Measure& measure = *status.place.measure;
    FindOptimisticRating({&measure.ref, &measure.updates}, status, plan, out);
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
