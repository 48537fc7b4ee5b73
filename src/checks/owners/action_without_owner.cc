#include <fmt/format.h>

#include "checks/all_checks.h"
#include "checks/owner_mentions.h"

namespace wsoa {
namespace {

// Whether the owners of the action, or of a heading that it has them from, could not be read.
std::vector<bool> OwnersUnread(const std::vector<PlacedAction>& actions) {
  std::vector<bool> unread;
  for (const PlacedAction& each : actions) {
    const bool above =
        each.parent != PlacedAction::kNone && unread[static_cast<std::size_t>(each.parent)];
    unread.push_back(above || each.action->owners.IsUnreadable());
  }
  return unread;
}

// What stands where an owner belongs and names nobody.
void ReportPlaceholders(const Action& action, Findings& out) {
  for (const Text& owner : action.owners) {
    if (!IsPlaceholderOwner(*owner)) continue;
    out.Add(owner.span, fmt::format("{} has no owner yet: {} names nobody", *action.ref, *owner))
        .help = "write who is responsible, if only until somebody is appointed";
  }
}

void CheckActionWithoutOwner(const CheckInput& input, Findings& out) {
  const auto unread = OwnersUnread(input.actions);
  for (std::size_t i = 0; i < input.actions.size(); ++i) {
    const PlacedAction& each = input.actions[i];
    ReportPlaceholders(*each.action, out);
    if (!each.action->IsLeaf() || !each.owners->empty() || unread[i]) continue;
    const Text& ref = each.action->ref;
    const bool has_heading = each.parent != PlacedAction::kNone;
    out.Add(ref.span, fmt::format("{} has no owner", *ref)).help =
        fmt::format("add `owners: [{}]`{}", input.plan.people ? "ABBREVIATION" : "NAME",
                    has_heading ? ", or to a heading above it" : "");
  }
}

}  // namespace

const Check kActionWithoutOwner = {
    .name = "action-without-owner",
    .group = "Owners",
    .severity = Severity::kError,
    .what =
        "an action without sub-actions has no owner of its own, and no heading above it has one; "
        "or "
        "an owner is TBC, TBD, TBA, N/A, none, vacant, various or all, whatever `people` says",
    .why = "What nobody is named for is done by nobody, and nobody can be asked about it.",
    .example = {kOneSection, R"(
       - ref: A1
         title: Commission therapies jointly
+        owners: [Director of Commissioning]
         actions:
           - {ref: A1.a, title: Agree a joint strategy, due: 2021-11, owners: [Head of SEND]}
           - {ref: A1.b, title: Pool the therapies budget, due: 2022-03}
)"},
    .run = CheckActionWithoutOwner,
};

}  // namespace wsoa
