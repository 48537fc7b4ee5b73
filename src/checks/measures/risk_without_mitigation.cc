#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

void CheckRiskWithoutMitigation(const CheckInput& input, Findings& out) {
  for (const PlacedRisk& place : input.risks) {
    const Risk& risk = *place.risk;
    if (risk.mitigation || risk.closed) continue;
    if (risk.mitigation.IsUnreadable() || risk.closed.IsUnreadable()) continue;
    out.Add(risk.ref.span, fmt::format("nothing is said to be done about {}", *risk.ref)).help =
        "add `mitigation: WHAT IS DONE`";
  }
}

}  // namespace

const Check kRiskWithoutMitigation = {
    .name = "risk-without-mitigation",
    .group = "Measures and risks",
    .severity = Severity::kWarning,
    .what = "a risk that is not closed has no `mitigation`",
    .why = "To name a risk is half of the work; a board asks what is done about it.",
    .example = {kDatedAction, R"(
     risks:
       - ref: AR1
         title: The joint post stays vacant
         owners: [Head of SEND]
+        mitigation: Cover from the neighbouring authority
)"},
    .run = CheckRiskWithoutMitigation,
};

}  // namespace wsoa
