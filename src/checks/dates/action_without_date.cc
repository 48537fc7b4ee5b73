#include <fmt/format.h>

#include <cstddef>
#include <vector>

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

bool Rests(const Action& action) {
  return action.paused && (action.paused->approved || action.paused.IsUnreadable());
}

// Whether the action or a heading above it rests.
bool RestsWith(const std::vector<PlacedAction>& actions, std::size_t index) {
  for (auto at = static_cast<int>(index); at != PlacedAction::kNone;) {
    const PlacedAction& place = actions[static_cast<std::size_t>(at)];
    if (Rests(*place.action)) return true;
    at = place.parent;
  }
  return false;
}

void ReportNoDate(const Action& action, bool is_open, Findings& out) {
  if (is_open) {
    out.Add(action.ref.span, fmt::format("{} has no due date", *action.ref)).help =
        "add `due: 2021-11`, or `due: {tbd: 2022-03}` where a date will be set by March 2022";
    return;
  }
  out.AddAs(Severity::kWarning, action.ref.span,
            fmt::format("{} never had a due date", *action.ref))
      .help = "add the date that it had, or `due: {none: true, reason: WHY}`";
}

void CheckActionWithoutDate(const CheckInput& input, Findings& out) {
  const ClaimedStanding& standing = input.standing;
  for (std::size_t i = 0; i < input.actions.size(); ++i) {
    const Action& action = *input.actions[i].action;
    if (!action.IsLeaf() || action.due.IsUnreadable() || action.actions.IsUnreadable()) continue;
    if (!action.due) {
      ReportNoDate(action, standing.IsOpen(i) && !RestsWith(input.actions, i), out);
    } else if (!standing.IsWithdrawn(i)) {
      ReportOpenDate(action, input.scheme, out);
    }
  }
}

}  // namespace

const Check kActionWithoutDate = {
    .name = "action-without-date",
    .group = "Dates",
    .severity = Severity::kError,
    .what =
        "an action without sub-actions has no `due`; a warning where it is completed, withdrawn or "
        "paused, and where the date is to be set and nothing says by when (`{tbd: true}`)",
    .why =
        "What has no date is never late. It is counted as undated, and no colour can be "
        "computed for it. What is to have none says so and why: `due: {none: true, reason: WHY}`.",
    .example = {kOneAction, R"(
+        due: 2021-11
)"},
    .run = CheckActionWithoutDate,
};

}  // namespace wsoa
