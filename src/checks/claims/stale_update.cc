#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>

#include "checks/all_checks.h"
#include "checks/claims/latest_words.h"
#include "status/silence.h"

namespace wsoa {
namespace {

std::string Message(const Action& action, const Update* latest, Day as_of) {
  if (!latest) return fmt::format("{} has no update at all", *action.ref);
  const Day day = std::min(latest->date->last, as_of);
  return fmt::format("the latest update on {} is of {}, {} days ago", *action.ref,
                     ShowDate(*latest->date), DaysBetween(day, as_of));
}

void CheckStaleUpdate(const CheckInput& input, Findings& out) {
  const PlanStatus& plan = *input.status;
  const auto allowed = Silence(input.plan).allowed();
  if (!allowed) return;
  const Reporting& reporting = *input.plan.reporting;
  const Span rule = reporting.stale_after ? reporting.stale_after->span : reporting.every->span;
  const LatestWords words(plan);
  const auto overdue = OverdueWithoutWord(plan, words);
  for (std::size_t i = 0; i < plan.actions.size(); ++i) {
    const ActionStatus& status = plan.actions[i];
    // A heading is stale only where all of its open parts are.
    if (!status.leaf || !status.stale) continue;
    if (std::binary_search(overdue.begin(), overdue.end(), i)) continue;
    const Action& action = *status.place.action;
    Diagnostic& found = out.Add(action.ref.span, Message(action, words.Of(i), plan.as_of));
    found.remarks.push_back({rule, fmt::format("stale after {}", ShowDuration(*allowed))});
    found.help = "add an update, even if nothing has changed";
  }
}

}  // namespace

const Check kStaleUpdate = {
    .name = "stale-update",
    .group = "Claims",
    .severity = Severity::kWarning,
    .needs_day = true,
    .what =
        "an open action without sub-actions has had no update for longer than "
        "`reporting.stale_after`, or than twice `reporting.every`",
    .why =
        "A colour is only as good as the last time that somebody looked. What "
        "overdue-without-update speaks of is not repeated here.",
    .example = {kPlanHead, R"(
 reporting: {stale_after: 45 days}
 sections:
   - ref: A
     title: Joint commissioning
     leader: Director of Commissioning
     actions:
       - ref: A1
         title: Agree a joint commissioning strategy
         owners: [Head of SEND]
         due: 2022-03
         updates:
           - {date: 2021-09-03, rating: green}
+          - {date: 2021-12-06, rating: green}
)"},
    .example_day = "2021-12-31",
    .run = CheckStaleUpdate,
};

}  // namespace wsoa
