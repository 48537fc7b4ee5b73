#include <fmt/format.h>

#include <cstddef>
#include <vector>

#include "checks/all_checks.h"
#include "checks/standing.h"
#include "checks/stated_rating.h"
#include "status/deadline.h"

namespace wsoa {
namespace {

// Ongoing work and what waits for an event have no date either, but by their nature.
bool IsDated(const Action& action, const Scheme& scheme) {
  if (action.due.IsUnreadable() || action.actions.IsUnreadable()) return true;
  if (action.due && action.due->kind() != DueKind::kTbd) return true;
  return DeadlineOfText(action, scheme).has_value();
}

// Whether an action or anything beneath it is dated.
std::vector<bool> DatedActions(const CheckInput& input) {
  std::vector<bool> dated(input.actions.size());
  for (std::size_t i = input.actions.size(); i-- > 0;) {
    const PlacedAction& place = input.actions[i];
    dated[i] = dated[i] || IsDated(*place.action, input.scheme);
    if (dated[i] && place.parent != PlacedAction::kNone) {
      dated[static_cast<std::size_t>(place.parent)] = true;
    }
  }
  return dated;
}

void CheckRatedThoughUndated(const CheckInput& input, Findings& out) {
  const ClaimedStanding& standing = input.standing;
  const auto dated = DatedActions(input);
  for (std::size_t i = 0; i < input.actions.size(); ++i) {
    const Action& action = *input.actions[i].action;
    if (dated[i] || standing.IsWithdrawn(i)) continue;
    const auto last = LastStated(action.updates, input.scheme);
    if (!last) continue;
    Diagnostic& found = out.Add(last->span, fmt::format("{} is stated, but {} has no deadline",
                                                        WordsOf(*last), *action.ref));
    if (action.due) found.remarks.push_back({action.due->span, "still to be dated"});
    found.help = action.due
                     ? "once a date is agreed, add it to `revisions`, with who approved it"
                     : "add `due`, or `due: {ongoing: true, review: 3 months}` for what goes on";
  }
}

}  // namespace

const Check kRatedThoughUndated = {
    .name = "rated-though-undated",
    .group = "Claims",
    .severity = Severity::kWarning,
    .what =
        "a colour is stated for an action that has no deadline: no `due`, or one that is "
        "still to be dated; of a heading, where nothing beneath it has one either",
    .why =
        "A colour says how something stands against its date. Without a date it can be "
        "neither right nor wrong, and is not compared.",
    .example = {kOneAction, R"(
         due: {tbd: 2022-03}
+        revisions:
+          - {date: 2021-09-06, due: 2022-05, reason: The post is filled, approved: SEND Board}
         updates:
           - {date: 2021-09-14, rating: green}
)"},
    .run = CheckRatedThoughUndated,
};

}  // namespace wsoa
