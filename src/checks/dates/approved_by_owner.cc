#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

// Whether an owner is who approved, by the words that the plan has for them: an abbreviation, or
// what `people` says of it.
bool IsThatPerson(const Plan& plan, const Text& owner, const Text& approved) {
  if (*owner == *approved) return true;
  const Person* person = FindPerson(plan, *owner);
  const auto is_called = [&](const std::optional<Text>& words) {
    return words && **words == *approved;
  };
  return person && (is_called(person->role) || is_called(person->name));
}

void LookAt(const CheckInput& input, const PlacedAction& place, std::string_view what,
            const std::optional<Text>& approved, Findings& out) {
  if (!approved) return;
  const Texts& owners = *place.owners;
  const bool is_owner = std::any_of(owners.begin(), owners.end(), [&](const Text& owner) {
    return IsThatPerson(input.plan, owner, *approved);
  });
  if (!is_owner) return;
  out.Add(approved->span, fmt::format("{} approved the {} of {}, which is their own action",
                                      **approved, what, *place.action->ref))
      .help = "write who agreed to it: the board, or somebody who does not answer for the action";
}

void CheckApprovedByOwner(const CheckInput& input, Findings& out) {
  for (const PlacedAction& place : input.actions) {
    const Action& action = *place.action;
    for (const Revision& revision : action.revisions) {
      LookAt(input, place, "revision", revision.approved, out);
    }
    if (action.paused) LookAt(input, place, "pause", action.paused->approved, out);
    if (action.withdrawn) LookAt(input, place, "withdrawal", action.withdrawn->approved, out);
  }
}

}  // namespace

const Check kApprovedByOwner = {
    .name = "approved-by-owner",
    .group = "Dates",
    .severity = Severity::kWarning,
    .what = "who approved a revision, a pause or a withdrawal is one of the action's own owners",
    .why =
        "An approval takes an action out of the red. It is worth something only where somebody "
        "else gave it.",
    .example = {kOneAction, R"(
         due: 2021-11
         revisions:
-          - {date: 2021-10-14, due: 2022-03, reason: The post was vacant, approved: Head of SEND}
+          - {date: 2021-10-14, due: 2022-03, reason: The post was vacant, approved: SEND Board}
)"},
    .run = CheckApprovedByOwner,
};

}  // namespace wsoa
