#include <fmt/format.h>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "checks/all_checks.h"
#include "checks/nearest_names.h"
#include "checks/owner_mentions.h"
#include "plan/read/scalar_edit.h"

namespace wsoa {
namespace {

// "GB/CM" where both are known: "`[GB, CM]`".
std::optional<std::string> AsListOfKnown(std::string_view text,
                                         const std::set<std::string_view>& known) {
  std::string list;
  for (const std::string& owner : OwnersIn(text)) {
    if (!known.contains(owner)) return std::nullopt;
    list += (list.empty() ? "" : ", ") + owner;
  }
  return list.empty() ? std::nullopt : std::optional(fmt::format("`[{}]`", list));
}

// Those that action-without-owner reports.
std::set<const Text*> ReportedElsewhere(const CheckInput& input) {
  std::set<const Text*> reported;
  for (const PlacedAction& place : input.actions) {
    for (const Text& owner : place.action->owners) {
      if (IsPlaceholderOwner(*owner)) reported.insert(&owner);
    }
  }
  return reported;
}

void CheckUnknownOwner(const CheckInput& input, Findings& out) {
  if (!input.plan.people || input.plan.people.IsUnreadable()) return;
  std::set<std::string_view> known;
  std::vector<std::string> names;
  for (const Person& person : *input.plan.people) {
    known.insert(*person.key);
    names.push_back(*person.key);
  }
  NearestNames nearest_names(std::move(names));
  const auto reported = ReportedElsewhere(input);
  for (const Text* name : OwnerMentions(input)) {
    const std::string& owner = **name;
    if (known.contains(owner) || reported.contains(name)) continue;
    if (const auto list = AsListOfKnown(owner, known)) {
      out.Add(name->span, fmt::format("{} is not in people: it is several owners in one", owner))
          .help = "write each of them: " + *list;
      continue;
    }
    const auto nearest = nearest_names.For(owner);
    const std::string meant = nearest ? fmt::format(" (did you mean {}?)", *nearest) : "";
    Diagnostic& found = out.Add(name->span, fmt::format("{} is not in people{}", owner, meant));
    found.help = fmt::format("{}add `{}: ROLE` to `people`",
                             nearest ? fmt::format("write {}, or ", *nearest) : "", owner);
    auto edit = nearest ? RewriteScalar(name->span, *nearest) : std::nullopt;
    if (edit) found.Offer("write " + *nearest, *std::move(edit));
  }
}

}  // namespace

const Check kUnknownOwner = {
    .name = "unknown-owner",
    .group = "Owners",
    .severity = Severity::kError,
    .what =
        "an owner, a leader, one in `accountable` or `support` or the `by` of an update or an "
        "acceptance is not in `people`, where the plan has `people`",
    .why =
        "A misspelt abbreviation takes the action off its owner's list, and nobody is asked about "
        "it.",
    .example = {kPlanHead, R"(
 people:
   HOS: Head of SEND
 sections:
   - ref: A
     title: Joint commissioning
     leader: HOS
     actions:
       - ref: A1
         title: Agree a joint commissioning strategy
-        owners: [HSO]
+        owners: [HOS]
         due: 2021-11
)"},
    .run = CheckUnknownOwner,
};

}  // namespace wsoa
