#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

bool IsEmpty(const Section& section) {
  return section.actions.empty() && section.measures.empty() && section.risks.empty();
}

bool ContentWasUnread(const Section& section) {
  return section.actions.IsUnreadable() || section.measures.IsUnreadable() ||
         section.risks.IsUnreadable() || section.findings.IsUnreadable();
}

void CheckEmptySection(const CheckInput& input, Findings& out) {
  for (const Section& section : input.plan.sections) {
    // One with findings is told by finding-without-action.
    if (!IsEmpty(section) || !section.findings.empty() || ContentWasUnread(section)) continue;
    out.Add(section.ref.span, fmt::format("section {} is empty", *section.ref)).help =
        "add its `actions`, or remove the section";
  }
}

}  // namespace

const Check kEmptySection = {
    .name = "empty-section",
    .group = "Plan and policy",
    .severity = Severity::kWarning,
    .what = "a section has no actions, measures, risks or findings",
    .why =
        "It stands in every report without a state, and readers cannot tell whether it was "
        "forgotten.",
    .example = {kDatedAction, R"(
   - ref: B
     title: The Local Offer
     leader: Head of SEND
+    actions:
+      - ref: B1
+        title: Recruit a Local Offer lead
+        owners: [Head of SEND]
+        due: 2021-09
)"},
    .run = CheckEmptySection,
};

}  // namespace wsoa
