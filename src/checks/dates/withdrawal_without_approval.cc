#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

void CheckWithdrawalWithoutApproval(const CheckInput& input, Findings& out) {
  for (const PlacedAction& place : input.actions) {
    const Action& action = *place.action;
    const auto& withdrawn = action.withdrawn;
    if (!withdrawn || withdrawn->approved || withdrawn.IsUnreadable()) continue;
    out.Add(withdrawn->date ? withdrawn->date->span : withdrawn->span,
            fmt::format("{} is not withdrawn: nobody approved it", *action.ref))
        .help = "add `approved: WHO` once it is agreed; until then the action is rated as ever";
  }
}

}  // namespace

const Check kWithdrawalWithoutApproval = {
    .name = "withdrawal-without-approval",
    .group = "Dates",
    .severity = Severity::kWarning,
    .what = "`withdrawn` has no `approved`, so the action is not withdrawn",
    .why =
        "What is withdrawn leaves every total. Without an approval whoever is late could make what "
        "is late disappear, and the plan would look the better for it.",
    .example = {kOneAction, R"(
         due: 2021-11
-        withdrawn: {date: 2021-09-01, reason: The law has changed}
+        withdrawn: {date: 2021-09-01, reason: The law has changed, approved: SEND Board}
)"},
    .run = CheckWithdrawalWithoutApproval,
};

}  // namespace wsoa
