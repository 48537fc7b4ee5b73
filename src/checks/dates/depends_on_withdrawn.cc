#include <fmt/format.h>

#include <string_view>

#include "checks/all_checks.h"
#include "checks/standing.h"

namespace wsoa {
namespace {

void ReportWithdrawn(const Action& action, const Text& needed, std::string_view key,
                     const Withdrawal& withdrawal, Findings& out) {
  Diagnostic& found = out.Add(
      needed.span, fmt::format("{} depends on {}, which is withdrawn", *action.ref, *needed));
  const auto& date = withdrawal.date;
  found.remarks.push_back(
      {date ? date->span : withdrawal.span, date ? "withdrawn " + ShowDate(**date) : "withdrawn"});
  const auto& instead = withdrawal.superseded_by;
  found.help = instead.empty() ? fmt::format("remove {} from `{}`, or withdraw {} too", *needed,
                                             key, *action.ref)
                               : fmt::format("write {}, which takes its place", *instead.front());
}

void CheckDependsOnWithdrawn(const CheckInput& input, Findings& out) {
  const ClaimedStanding& standing = input.standing;
  for (std::size_t i = 0; i < input.actions.size(); ++i) {
    const Action& action = *input.actions[i].action;
    if (!standing.IsOpen(i)) continue;
    const auto look_at = [&](const Texts& needed, std::string_view key) {
      for (const Text& ref : needed) {
        const auto found = input.index.FindAction(*ref);
        if (!found) continue;
        const auto* withdrawal = standing.WithdrawalOf(static_cast<std::size_t>(*found));
        if (withdrawal) ReportWithdrawn(action, ref, key, *withdrawal, out);
      }
    };
    look_at(action.depends, "depends");
    if (action.due && action.due->after()) look_at(*action.due->after(), "after");
  }
}

}  // namespace

const Check kDependsOnWithdrawn = {
    .name = "depends-on-withdrawn",
    .group = "Dates",
    .severity = Severity::kWarning,
    .what = "an open action `depends` on one that is withdrawn, or is due `after` it",
    .why =
        "What is withdrawn will never be finished. Either the dependency has gone, or the "
        "action cannot be done either.",
    .example = {kOneAction, R"(
         due: 2021-11
-        depends: [A2]
       - ref: A2
         title: Map the needs of the area
         owners: [Head of SEND]
         due: 2021-09
         withdrawn: {date: 2021-06-10, reason: Done by the region instead, approved: SEND Board}
)"},
    .run = CheckDependsOnWithdrawn,
};

}  // namespace wsoa
