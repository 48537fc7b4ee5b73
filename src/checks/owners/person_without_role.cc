#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

// A full title, or a name of more than one word, speaks for itself.
bool IsAbbreviation(std::string_view key) { return key.find(' ') == key.npos; }

// Whether the text says more than the abbreviation itself.
bool Explains(const std::optional<Text>& text, const Text& key) {
  return text && !text->value.empty() && text->value != *key;
}

void CheckPersonWithoutRole(const CheckInput& input, Findings& out) {
  if (!input.plan.people || input.plan.people.IsUnreadable()) return;
  for (const Person& person : *input.plan.people) {
    if (!IsAbbreviation(*person.key)) continue;
    if (Explains(person.role, person.key) || Explains(person.name, person.key)) continue;
    out.Add(person.key.span, fmt::format("nothing says what {} stands for", *person.key)).help =
        fmt::format("write `{}: ROLE`", *person.key);
  }
}

}  // namespace

const Check kPersonWithoutRole = {
    .name = "person-without-role",
    .group = "Owners",
    .severity = Severity::kNote,
    .what = "an abbreviation in `people` has neither a role nor a name",
    .why = "Families and inspectors who read the plan cannot tell who is meant.",
    .example = {kPlanHead, R"(
 people:
-  HOS: {organisation: Exampleshire Council}
+  HOS: {role: Head of SEND, organisation: Exampleshire Council}
 sections:
   - ref: A
     title: Joint commissioning
     leader: HOS
     actions:
       - ref: A1
         title: Agree a joint commissioning strategy
         owners: [HOS]
         due: 2021-11
)"},
    .run = CheckPersonWithoutRole,
};

}  // namespace wsoa
