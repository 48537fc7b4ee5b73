#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

void CheckRevisionWithoutReason(const CheckInput& input, Findings& out) {
  for (const PlacedAction& place : input.actions) {
    const Action& action = *place.action;
    if (action.revisions.IsUnreadable()) continue;
    for (const Revision& revision : action.revisions) {
      if (revision.reason || !revision.due) continue;
      out.Add(revision.due->span, fmt::format("no reason is given for moving {} to {}", *action.ref,
                                              ShowDay((*revision.due)->last)))
          .help = "add `reason: WHY`";
    }
  }
}

}  // namespace

const Check kRevisionWithoutReason = {
    .name = "revision-without-reason",
    .group = "Dates",
    .severity = Severity::kWarning,
    .what = "a revision of a due date has no `reason`",
    .why =
        "A board that agrees to a later date, and inspectors who ask about it years later, "
        "need to know why it moved.",
    .example = {kOneAction, R"(
         due: 2021-11
         revisions:
-          - {date: 2021-10-14, due: 2022-03, approved: SEND Board}
+          - {date: 2021-10-14, due: 2022-03, approved: SEND Board, reason: The post was vacant}
)"},
    .run = CheckRevisionWithoutReason,
};

}  // namespace wsoa
