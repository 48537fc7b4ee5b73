#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "checks/all_checks.h"
#include "checks/deadlines.h"
#include "checks/stated_rating.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

// Whether the text says, for whatever day, that the action is done; of what was reopened since the
// percent was reported that is not asked.
bool SaysCompletion(const ActionStatus& status) {
  const Action& action = *status.place.action;
  if (status.reopened && *status.reopened > status.percent->date->first) return true;
  if (status.reopened) {
    return std::any_of(action.reopened.begin(), action.reopened.end(), [&](const auto& each) {
      return each.date && (*each.date)->first >= *status.reopened && each.completed;
    });
  }
  return !action.completed.empty() || action.completed.IsUnreadable();
}

// What goes on is never complete, and a heading is when its parts are.
bool IsDoneOtherwise(const ActionStatus& status) {
  if (IsDone(status.state) || status.state == State::kWithdrawn) return true;
  return status.leaf && (IsOngoing(*status.place.action) || SaysCompletion(status));
}

void CheckPercentCompleteWithoutCompletion(const CheckInput& input, Findings& out) {
  for (const ActionStatus& status : input.status->actions) {
    if (!status.percent || IsDoneOtherwise(status)) continue;
    const Located<Number>& percent = *status.percent->percent;
    if (percent->value < 100) continue;
    const Date& date = *status.percent->date;
    out.Add(percent.span,
            fmt::format("{} is reported as 100 percent done, but {}", *status.place.action->ref,
                        status.leaf ? "it has no `completed`" : "not all beneath it is complete"))
        .help = status.leaf ? CompleteOn(date) + "; or write the percent that is done"
                            : "complete what is open beneath it, or write the percent that is done";
  }
}

}  // namespace

const Check kPercentCompleteWithoutCompletion = {
    .name = "percent-complete-without-completion",
    .group = "Claims",
    .severity = Severity::kWarning,
    .needs_day = true,
    .what = "the newest `percent` of an action is 100, and there is no `completed`",
    .why =
        "A percent completes nothing: the action is rated by its deadline, and turns overdue "
        "although its owner says that all of it is done.",
    .example = {kOneAction, R"(
         due: 2021-11
+        completed: 2021-10-20
+        evidence: Strategy, agreed by the board
         updates:
           - {date: 2021-10-20, percent: 100, note: Agreed by the board}
)"},
    .example_day = "2021-10-31",
    .run = CheckPercentCompleteWithoutCompletion,
};

}  // namespace wsoa
