#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

void CheckFindingWithoutAction(const CheckInput& input, Findings& out) {
  for (const Section& section : input.plan.sections) {
    if (section.findings.empty() || !section.actions.empty()) continue;
    if (section.actions.IsUnreadable()) continue;
    Diagnostic& found = out.Add(
        section.ref.span, fmt::format("section {} has findings, but no action", *section.ref));
    found.remarks.push_back({section.findings.front().span, "nothing answers this finding"});
    found.help = "add the `actions` that answer it";
  }
}

}  // namespace

const Check kFindingWithoutAction = {
    .name = "finding-without-action",
    .group = "Plan and policy",
    .severity = Severity::kWarning,
    .what = "a section has findings and no action",
    .why =
        "A written statement has to say what is done about each significant weakness that the "
        "inspectors found.",
    .example = {kPlanHead, R"(
 sections:
   - ref: A
     title: Joint commissioning
     leader: Director of Commissioning
     findings:
       - Leaders do not commission therapies jointly
+    actions:
+      - ref: A1
+        title: Agree a joint commissioning strategy
+        owners: [Head of SEND]
+        due: 2021-11
)"},
    .run = CheckFindingWithoutAction,
};

}  // namespace wsoa
