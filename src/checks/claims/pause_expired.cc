#include <fmt/format.h>

#include <cstddef>

#include "checks/all_checks.h"
#include "checks/claims/latest_words.h"
#include "checks/deadlines.h"

namespace wsoa {
namespace {

bool HasEnded(const Action& action, Day day) {
  const auto& pause = action.paused;
  return pause && pause->approved && pause->until && !IsReversed(**pause->until) &&
         (*pause->until)->last < day;
}

bool IsSettled(State state) { return IsDone(state) || state == State::kWithdrawn; }

void CheckPauseExpired(const CheckInput& input, Findings& out) {
  const LatestWords words(*input.status);
  for (std::size_t i = 0; i < input.status->actions.size(); ++i) {
    const ActionStatus& status = input.status->actions[i];
    const Action& action = *status.place.action;
    if (!HasEnded(action, input.status->as_of) || IsSettled(status.state)) continue;
    const auto& until = *action.paused->until;
    const Update* latest = words.Of(i);
    if (latest && latest->date->last > until->last) continue;
    out.Add(until.span,
            fmt::format("the pause of {} ended {}, and no update since says how it goes on",
                        *action.ref, ShowDay(until->last)))
        .help = "move `until` if the pause goes on, or add an update";
  }
}

}  // namespace

const Check kPauseExpired = {
    .name = "pause-expired",
    .group = "Claims",
    .severity = Severity::kWarning,
    .needs_day = true,
    .what = "an approved pause has ended, and no update since then says how the action goes on",
    .why =
        "After its last day a pause counts for nothing: the action is rated by its deadline "
        "again, which has often passed meanwhile.",
    .example = {kOneAction, R"(
         due: 2022-03
-        paused: {date: 2021-06-01, until: 2021-09, reason: Waiting for the new framework, approved: SEND Board}
+        paused: {date: 2021-06-01, until: 2022-01, reason: Waiting for the new framework, approved: SEND Board}
)"},
    .example_day = "2021-12-31",
    .run = CheckPauseExpired,
};

}  // namespace wsoa
