#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

void CheckRevisionWithoutApproval(const CheckInput& input, Findings& out) {
  for (const PlacedAction& place : input.actions) {
    const Action& action = *place.action;
    if (action.revisions.IsUnreadable()) continue;
    for (const Revision& revision : action.revisions) {
      if (revision.approved || !revision.due) continue;
      out.Add(revision.due->span, fmt::format("{} is not moved to {}: nobody approved it",
                                              *action.ref, ShowDay((*revision.due)->last)))
          .help = "add `approved: WHO` once it is agreed; until then it counts as a forecast";
    }
  }
}

}  // namespace

const Check kRevisionWithoutApproval = {
    .name = "revision-without-approval",
    .group = "Dates",
    .severity = Severity::kNote,
    .what = "a revision of a due date has no `approved`, so it moves nothing",
    .why =
        "Only an approved revision replaces the due date. Until somebody has agreed, it "
        "counts as a forecast.",
    .example = {kOneAction, R"(
         due: 2021-11
         revisions:
-          - {date: 2021-10-14, due: 2022-03, reason: The post was vacant}
+          - {date: 2021-10-14, due: 2022-03, reason: The post was vacant, approved: SEND Board}
)"},
    .run = CheckRevisionWithoutApproval,
};

}  // namespace wsoa
