#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

// What is assumed, waited for or decided needs no mitigation.
bool MayHarm(const Risk& risk) {
  return risk.Kind() == RiskKind::kRisk || risk.Kind() == RiskKind::kIssue;
}

void CheckRiskWithoutMitigation(const CheckInput& input, Findings& out) {
  for (const PlacedRisk& place : input.risks) {
    const Risk& risk = *place.risk;
    if (!MayHarm(risk) || risk.mitigation || risk.closed) continue;
    if (risk.kind.IsUnreadable() || risk.mitigation.IsUnreadable() || risk.closed.IsUnreadable())
      continue;
    out.Add(risk.ref.span, fmt::format("nothing is said to be done about {}", *risk.ref)).help =
        "add `mitigation: WHAT IS DONE`";
  }
}

}  // namespace

const Check kRiskWithoutMitigation = {
    .name = "risk-without-mitigation",
    .group = "Measures and risks",
    .severity = Severity::kWarning,
    .what = "a risk or an issue that is not closed has no `mitigation`",
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
