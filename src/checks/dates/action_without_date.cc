#include <fmt/format.h>

#include "checks/all_checks.h"
#include "checks/standing.h"
#include "status/deadline.h"

namespace wsoa {
namespace {

void ReportOpenDate(const Action& action, const Scheme& scheme, Findings& out) {
  if (action.due->kind() != DueKind::kTbd || action.due->date()) return;
  if (ClaimsCompletion(action) || DeadlineOfText(action, scheme)) return;
  out.AddAs(Severity::kWarning, action.due->span,
            fmt::format("{} is to be dated, and nothing says by when", *action.ref))
      .help = "write the day by which there will be a date: `due: {tbd: 2022-03}`";
}

void CheckActionWithoutDate(const CheckInput& input, Findings& out) {
  const ClaimedStanding& standing = input.standing;
  for (std::size_t i = 0; i < input.actions.size(); ++i) {
    const Action& action = *input.actions[i].action;
    if (!action.IsLeaf() || standing.IsWithdrawn(i)) continue;
    if (action.due.IsUnreadable() || action.actions.IsUnreadable()) continue;
    if (action.due) {
      ReportOpenDate(action, input.scheme, out);
    } else {
      out.Add(action.ref.span, fmt::format("{} has no due date", *action.ref)).help =
          "add `due: 2021-11`, or `due: {tbd: 2022-03}` where a date will be set by March 2022";
    }
  }
}

}  // namespace

const Check kActionWithoutDate = {
    .name = "action-without-date",
    .group = "Dates",
    .severity = Severity::kError,
    .what =
        "an action without sub-actions has no `due`; a warning where the date is to be set "
        "and nothing says by when (`{tbd: true}`)",
    .why =
        "What has no date is never late. It is counted as undated, and no colour can be "
        "computed for it.",
    .example = {kOneAction, R"(
+        due: 2021-11
)"},
    .run = CheckActionWithoutDate,
};

}  // namespace wsoa
