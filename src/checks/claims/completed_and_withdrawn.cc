#include <fmt/format.h>

#include "checks/all_checks.h"
#include "checks/standing.h"

namespace wsoa {
namespace {

void CheckCompletedAndWithdrawn(const CheckInput& input, Findings& out) {
  for (const PlacedAction& place : input.actions) {
    const Action& action = *place.action;
    if (!action.withdrawn || !ClaimsCompletion(action)) continue;
    const auto& date = action.withdrawn->date;
    Diagnostic& found = out.Add(date ? date->span : action.withdrawn->span,
                                fmt::format("{} is withdrawn, but also completed", *action.ref));
    found.remarks.push_back({action.completed_span, "completed here"});
    found.help = "keep the one that is true";
  }
}

}  // namespace

const Check kCompletedAndWithdrawn = {
    .name = "completed-and-withdrawn",
    .group = "Claims",
    .severity = Severity::kError,
    .what = "an action is both `completed` and `withdrawn`",
    .why =
        "What was done was not given up. Withdrawn leaves every count, so a finished action "
        "would vanish from the share that is complete.",
    .example = {kOneAction, R"(
         due: 2021-11
         completed: 2021-10-20
         evidence: Strategy, agreed by the board
-        withdrawn: {date: 2021-12-01, reason: No longer needed, approved: SEND Board}
)"},
    .run = CheckCompletedAndWithdrawn,
};

}  // namespace wsoa
