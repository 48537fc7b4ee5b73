#include <fmt/format.h>

#include <optional>
#include <string>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

// Why an action cannot be reopened at all; empty if it can.
std::string WhyNot(const Action& action) {
  if (!action.IsLeaf()) return "is as open as its parts";
  if (action.due && action.due->IsSeries()) return "has a `completed` for each occurrence";
  return "";
}

Diagnostic& ReportDate(const Located<Date>& date, const std::string& message, Findings& out) {
  Diagnostic& found = out.Add(date.span, message);
  found.help = "check the dates: each comes after the one before it";
  return found;
}

// Follows the dates in the order of the text: done, open again, done again.
void FollowDates(const Action& action, Findings& out) {
  const Completion* done = action.completed.empty() ? nullptr : &action.completed.front();
  for (const Reopening& reopening : action.reopened) {
    if (!reopening.date) continue;
    if (!done) {
      out.Add(reopening.date->span,
              fmt::format("{} is reopened, but was not completed", *action.ref))
          .help = "add the `completed` that was reported before, or remove it";
    } else if (done->date && (*reopening.date)->last < done->date->first) {
      ReportDate(*reopening.date,
                 fmt::format("{} is reopened {}, before it was completed ({})", *action.ref,
                             ShowDate(**reopening.date), ShowDate(*done->date)),
                 out);
    }
    done = reopening.completed ? &*reopening.completed : nullptr;
    if (done && done->date->last < (*reopening.date)->first) {
      ReportDate({*done->date, done->span},
                 fmt::format("{} is completed {}, before it was reopened ({})", *action.ref,
                             ShowDate(*done->date), ShowDate(**reopening.date)),
                 out);
    }
  }
}

void CheckReopenedBeforeCompletion(const CheckInput& input, Findings& out) {
  for (const PlacedAction& place : input.actions) {
    const Action& action = *place.action;
    if (action.reopened.empty() || action.reopened.IsUnreadable()) continue;
    if (action.completed.IsUnreadable() || action.due.IsUnreadable()) continue;
    const std::string why_not = WhyNot(action);
    if (why_not.empty()) {
      FollowDates(action, out);
      continue;
    }
    out.Add(action.reopened.front().span,
            fmt::format("{} is not reopened: it {}", *action.ref, why_not))
        .help = action.IsLeaf() ? "write `missed`, or take the date out, where one was not done"
                                : "write `reopened` at the part that is not done";
  }
}

}  // namespace

const Check kReopenedBeforeCompletion = {
    .name = "reopened-before-completion",
    .group = "Claims",
    .severity = Severity::kError,
    .what =
        "an action is `reopened` before it was completed, or was not completed at all; or it is a "
        "heading or recurs, which cannot be reopened as a whole",
    .why =
        "`completed` and `reopened` tell in turn what was said on which day. Out of order they "
        "tell "
        "nothing, and the action counts as open or done on the wrong days.",
    .example = {kOneAction, R"(
         due: 2021-11
         completed: 2021-10-20
         evidence: Strategy, agreed by the board
         reopened:
-          - {date: 2021-01-14, reason: No team had it, completed: 2022-02-10}
+          - {date: 2022-01-14, reason: No team had it, completed: 2022-02-10}
)"},
    .run = CheckReopenedBeforeCompletion,
};

}  // namespace wsoa
