#include <fmt/format.h>

#include <string>

#include "checks/all_checks.h"
#include "checks/standing.h"
#include "checks/stated_rating.h"

namespace wsoa {
namespace {

void CheckRatedCompleteWithoutDate(const CheckInput& input, Findings& out) {
  const ClaimedStanding& standing = input.standing;
  for (std::size_t i = 0; i < input.actions.size(); ++i) {
    const Action& action = *input.actions[i].action;
    // Of a series with completions the colour may speak of the latest occurrence.
    if (!action.completed.empty()) continue;
    const auto last = LastStated(action.updates, input.scheme);
    if (!last || !standing.IsOpen(i) || !MeansOnlyDone(last->colour, input.scheme)) continue;
    out.Add(last->span,
            fmt::format("{} says that {} is complete, but {}", WordsOf(*last), *action.ref,
                        action.IsLeaf() ? "it has no `completed`" : "not all beneath it is"))
        .help = action.IsLeaf() ? CompleteOn(*last->update->date)
                                : "complete what is open beneath it, or state another colour";
  }
}

}  // namespace

const Check kRatedCompleteWithoutDate = {
    .name = "rated-complete-without-date",
    .group = "Claims",
    .severity = Severity::kWarning,
    .what =
        "the latest update states a colour that stands only for complete or assured, and "
        "there is no `completed`",
    .why =
        "A colour in an update completes nothing: the action is rated by its deadline, and "
        "turns overdue although its owner says that it is done.",
    .example = {kOneAction, R"(
         due: 2021-11
+        completed: 2021-10-20
+        evidence: Strategy, agreed by the board
         updates:
           - {date: 2021-10-20, rating: blue, note: Agreed by the board}
)"},
    .run = CheckRatedCompleteWithoutDate,
};

}  // namespace wsoa
