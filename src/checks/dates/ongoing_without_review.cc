#include <fmt/format.h>

#include "checks/all_checks.h"
#include "checks/standing.h"

namespace wsoa {
namespace {

void CheckOngoingWithoutReview(const CheckInput& input, Findings& out) {
  const ClaimedStanding& standing = input.standing;
  for (std::size_t i = 0; i < input.actions.size(); ++i) {
    const Action& action = *input.actions[i].action;
    if (!action.due || !action.due->IsOngoing() || action.due->review()) continue;
    if (action.due.IsUnreadable() || !standing.IsOpen(i)) continue;
    out.Add(action.due->span, fmt::format("{} goes on without a review", *action.ref)).help =
        "add how often an update is due: `review: 3 months`";
  }
}

}  // namespace

const Check kOngoingWithoutReview = {
    .name = "ongoing-without-review",
    .group = "Dates",
    .severity = Severity::kWarning,
    .what = "an ongoing action has no `review`",
    .why =
        "Work that goes on has no deadline to miss. Without a review interval it stays on "
        "track for ever, whatever happens to it.",
    .example = {kOneAction, R"(
-        due: {ongoing: true, from: 2021-11}
+        due: {ongoing: true, from: 2021-11, review: 3 months}
)"},
    .run = CheckOngoingWithoutReview,
};

}  // namespace wsoa
