#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

void CheckPauseWithoutApproval(const CheckInput& input, Findings& out) {
  for (const PlacedAction& place : input.actions) {
    const Action& action = *place.action;
    if (!action.paused || action.paused->approved || action.paused.IsUnreadable()) continue;
    const auto& date = action.paused->date;
    out.Add(date ? date->span : action.paused->span,
            fmt::format("{} is not paused: nobody approved it", *action.ref))
        .help = "add `approved: WHO` once it is agreed; until then the action is rated as ever";
  }
}

}  // namespace

const Check kPauseWithoutApproval = {
    .name = "pause-without-approval",
    .group = "Dates",
    .severity = Severity::kNote,
    .what = "`paused` has no `approved`, so the action does not rest",
    .why =
        "Only an approved pause takes an action out of the ratings. Otherwise whatever is "
        "late could be paused by whoever is late.",
    .example = {kOneAction, R"(
         due: 2021-11
-        paused: {date: 2021-09-01, until: 2021-12, reason: Waiting for the new framework}
+        paused: {date: 2021-09-01, until: 2021-12, reason: Waiting for the new framework, approved: SEND Board}
)"},
    .run = CheckPauseWithoutApproval,
};

}  // namespace wsoa
