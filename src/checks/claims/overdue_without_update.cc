#include <fmt/format.h>

#include <cstddef>

#include "checks/all_checks.h"
#include "checks/claims/latest_words.h"

namespace wsoa {
namespace {

void CheckOverdueWithoutUpdate(const CheckInput& input, Findings& out) {
  const LatestWords words(*input.status);
  for (const std::size_t i : OverdueWithoutWord(*input.status, words)) {
    const ActionStatus& status = input.status->actions[i];
    const Action& action = *status.place.action;
    Diagnostic& found = out.Add(
        action.ref.span, fmt::format("{} was due {}, and no update since says why it is late",
                                     *action.ref, ShowDay(*status.due)));
    if (const Update* latest = words.Of(i)) {
      found.remarks.push_back({latest->date.span, "the latest update"});
    }
    found.help = "add an update that says what holds it up, with a `forecast`";
  }
}

}  // namespace

const Check kOverdueWithoutUpdate = {
    .name = "overdue-without-update",
    .group = "Claims",
    .severity = Severity::kWarning,
    .needs_day = true,
    .what =
        "an action is off track because its deadline has passed, and no update since then "
        "says why, neither its own nor one of an action above or beneath it",
    .why =
        "Late and silent is the worst that a board can find. It must at least hear what holds "
        "the action up and when it will be done.",
    .example = {kOneAction, R"(
         due: 2021-09
         updates:
           - {date: 2021-08-12, note: The draft went to all partners}
+          - {date: 2021-11-16, rating: red, issue: The post is vacant, forecast: 2022-02}
)"},
    .example_day = "2021-12-31",
    .run = CheckOverdueWithoutUpdate,
};

}  // namespace wsoa
