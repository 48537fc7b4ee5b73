#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "checks/all_checks.h"
#include "checks/standing.h"

namespace wsoa {
namespace {

// A list of all that is open would bury the message.
constexpr std::size_t kMostRemarks = 5;

using Parts = std::vector<const Action*>;

// For each action that claims to be completed, the open parts beneath it that no nearer claim
// covers.
std::vector<Parts> OpenPartsOfClaims(const CheckInput& input) {
  const auto& actions = input.actions;
  const ClaimedStanding& standing = input.standing;
  std::vector<Parts> open(actions.size());
  std::vector<int> claims(actions.size(), PlacedAction::kNone);
  for (std::size_t i = 0; i < actions.size(); ++i) {
    const PlacedAction& place = actions[i];
    if (place.parent != PlacedAction::kNone)
      claims[i] = claims[static_cast<std::size_t>(place.parent)];
    const bool leaf = place.action->IsLeaf();
    if (leaf && claims[i] != PlacedAction::kNone && standing.IsOpen(i)) {
      open[static_cast<std::size_t>(claims[i])].push_back(place.action);
    }
    if (!leaf && ClaimsCompletion(*place.action)) claims[i] = static_cast<int>(i);
  }
  return open;
}

void Report(const Action& action, const Parts& open, Findings& out) {
  const std::string what = open.size() == 1
                               ? fmt::format("{} beneath it is open", *open.front()->ref)
                               : fmt::format("{} actions beneath it are open", open.size());
  Diagnostic& found =
      out.Add(action.completed_span, fmt::format("{} is completed, but {}", *action.ref, what));
  for (std::size_t i = 0; i < std::min(open.size(), kMostRemarks); ++i) {
    found.remarks.push_back({open[i]->ref.span, fmt::format("{} is open", *open[i]->ref)});
  }
  found.help = "complete or withdraw what is open, or remove this `completed`";
}

void CheckCompletedWithOpenPart(const CheckInput& input, Findings& out) {
  const auto open = OpenPartsOfClaims(input);
  for (std::size_t i = 0; i < open.size(); ++i) {
    if (!open[i].empty()) Report(*input.actions[i].action, open[i], out);
  }
}

}  // namespace

const Check kCompletedWithOpenPart = {
    .name = "completed-with-open-part",
    .group = "Claims",
    .severity = Severity::kError,
    .what =
        "an action with sub-actions is `completed`, though one beneath it is neither "
        "completed nor withdrawn",
    .why =
        "The whole cannot be done while a part is not. The rating follows the parts, so the "
        "claim and the colour contradict each other.",
    .example = {kOneAction, R"(
         due: 2021-11
         completed: 2021-10
         actions:
           - {ref: A1.a, title: Draft the strategy, due: 2021-09, completed: 2021-09-06, evidence: Draft 3}
-          - {ref: A1.b, title: Consult families on the draft, due: 2021-10}
+          - {ref: A1.b, title: Consult families on the draft, due: 2021-10, completed: 2021-10-20, evidence: Notes of the day}
)"},
    .run = CheckCompletedWithOpenPart,
};

}  // namespace wsoa
