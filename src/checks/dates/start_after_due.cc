#include <fmt/format.h>

#include "checks/all_checks.h"
#include "checks/deadlines.h"

namespace wsoa {
namespace {

void CheckStartAfterDue(const CheckInput& input, Findings& out) {
  for (const PlacedAction& place : input.actions) {
    const Action& action = *place.action;
    if (!action.start || IsReversed(**action.start)) continue;
    const auto deadlines = DeadlinesOf(action, input.scheme);
    if (deadlines.empty() || (*action.start)->first <= deadlines.front().day) continue;
    Diagnostic& found = out.Add(
        action.start->span,
        fmt::format("{} starts {}, after it is due", *action.ref, ShowDate(**action.start)));
    found.remarks.push_back(
        {deadlines.front().span, "it is due " + ShowDay(deadlines.front().day)});
    found.help = "check both dates: one of them is wrong";
  }
}

}  // namespace

const Check kStartAfterDue = {
    .name = "start-after-due",
    .group = "Dates",
    .severity = Severity::kError,
    .what =
        "the planned `start` begins after the action is due; of several dates, after the "
        "first",
    .why =
        "One of the two dates is wrong. The action would be overdue before it was meant to "
        "begin.",
    .example = {kOneAction, R"(
-        start: 2021-12
+        start: 2021-09
         due: 2021-11
)"},
    .run = CheckStartAfterDue,
};

}  // namespace wsoa
