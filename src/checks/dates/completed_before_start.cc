#include <fmt/format.h>

#include <vector>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

const Completion* FirstBefore(const std::vector<Completion>& completed, Day started) {
  for (const Completion& completion : completed) {
    if (completion.date && completion.date->last < started) return &completion;
  }
  return nullptr;
}

void CheckCompletedBeforeStart(const CheckInput& input, Findings& out) {
  for (const PlacedAction& place : input.actions) {
    const Action& action = *place.action;
    if (!action.started) continue;
    const Completion* completion = FirstBefore(action.completed, (*action.started)->first);
    if (!completion) continue;
    Diagnostic& found =
        out.Add(completion->span, fmt::format("{} was completed {}, before it was started",
                                              *action.ref, ShowDate(*completion->date)));
    found.remarks.push_back({action.started->span, "started " + ShowDate(**action.started)});
    found.help = "check both dates: one of them is wrong";
  }
}

}  // namespace

const Check kCompletedBeforeStart = {
    .name = "completed-before-start",
    .group = "Dates",
    .severity = Severity::kWarning,
    .what = "an action was completed before it was `started`",
    .why = "One of the two dates is wrong, and with it how late the action was.",
    .example = {kOneAction, R"(
         due: 2021-11
-        started: 2021-09-06
+        started: 2021-08-02
         completed: 2021-08-31
         evidence: Strategy, agreed by the board
)"},
    .run = CheckCompletedBeforeStart,
};

}  // namespace wsoa
