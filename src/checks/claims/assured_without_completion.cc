#include <fmt/format.h>

#include "checks/all_checks.h"
#include "checks/standing.h"

namespace wsoa {
namespace {

// Where a heading claims to be completed, completed-with-open-part speaks of its parts.
bool IsSaidToBeDone(const Action& action) {
  return ClaimsCompletion(action) || action.completed.IsUnreadable();
}

void CheckAssuredWithoutCompletion(const CheckInput& input, Findings& out) {
  const ClaimedStanding& standing = input.standing;
  for (std::size_t i = 0; i < input.actions.size(); ++i) {
    const Action& action = *input.actions[i].action;
    if (!action.assured || !standing.IsOpen(i) || IsSaidToBeDone(action)) continue;
    const auto& date = action.assured->date;
    Diagnostic& found =
        out.Add(date ? date->span : action.assured->span,
                fmt::format("{} is assured, but {}", *action.ref,
                            action.IsLeaf() ? "not completed" : "not all beneath it is completed"));
    found.help = action.IsLeaf() ? "add `completed`, or remove `assured`"
                                 : "complete what is open beneath it, or remove `assured`";
  }
}

}  // namespace

const Check kAssuredWithoutCompletion = {
    .name = "assured-without-completion",
    .group = "Claims",
    .severity = Severity::kError,
    .what =
        "an action is `assured`, but not completed; one with sub-actions, while one beneath "
        "it is open",
    .why =
        "Somebody is said to have checked that it is done. Unless it is done, the check "
        "counts for nothing.",
    .example = {kOneAction, R"(
         due: 2021-11
+        completed: 2021-10-20
+        evidence: Strategy, agreed by the board
         assured: {date: 2021-12-01, by: Peer reviewer}
)"},
    .run = CheckAssuredWithoutCompletion,
};

}  // namespace wsoa
