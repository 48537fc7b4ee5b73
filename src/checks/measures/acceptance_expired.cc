#include <fmt/format.h>

#include "checks/all_checks.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

void CheckAcceptanceExpired(const CheckInput& input, Findings& out) {
  for (const RiskStatus& status : input.status->risks) {
    if (status.acceptance != AcceptanceState::kExpired || status.closed || !status.known) continue;
    const auto& until = *status.accepted->until;
    out.Add(until.span, fmt::format("the acceptance of {} ended {}", *status.place.risk->ref,
                                    ShowDay(until->last)))
        .help =
        "move `until` if it was agreed anew, or say what is done about it and remove `accepted`";
  }
}

}  // namespace

const Check kAcceptanceExpired = {
    .name = "acceptance-expired",
    .group = "Measures and risks",
    .severity = Severity::kWarning,
    .needs_day = true,
    .what = "the `until` of an accepted risk has passed, and the risk is not closed",
    .why =
        "A risk is accepted for a time. After it nobody has agreed to live with it, though it is "
        "still listed as accepted.",
    .example = {kDatedAction, R"(
     risks:
       - ref: AR1
         title: The joint post stays vacant
         owners: [Head of SEND]
         mitigation: Cover from the neighbouring authority
-        accepted: {date: 2021-06-10, until: 2021-09, by: Head of SEND}
+        accepted: {date: 2021-06-10, until: 2022-03, by: Head of SEND}
)"},
    .example_day = "2021-10-31",
    .run = CheckAcceptanceExpired,
};

}  // namespace wsoa
