#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

void CheckSectionWithoutLeader(const CheckInput& input, Findings& out) {
  for (const Section& section : input.plan.sections) {
    if (section.leader || section.leader.IsUnreadable()) continue;
    out.Add(section.ref.span, fmt::format("section {} has no leader", *section.ref)).help =
        fmt::format("add `leader: {}`: who is accountable for it",
                    input.plan.people ? "ABBREVIATION" : "NAME");
  }
}

}  // namespace

const Check kSectionWithoutLeader = {
    .name = "section-without-leader",
    .group = "Owners",
    .severity = Severity::kWarning,
    .what = "a section has no `leader`",
    .why =
        "Inspectors ask who is accountable for each area of weakness; owners answer only for their "
        "actions.",
    .example = {kPlanHead, R"(
 sections:
   - ref: A
     title: Joint commissioning
+    leader: Director of Commissioning
     actions:
       - ref: A1
         title: Agree a joint commissioning strategy
         owners: [Head of SEND]
         due: 2021-11
)"},
    .run = CheckSectionWithoutLeader,
};

}  // namespace wsoa
