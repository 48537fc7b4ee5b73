#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

void CheckRiskWithoutOwner(const CheckInput& input, Findings& out) {
  for (const PlacedRisk& place : input.risks) {
    const Risk& risk = *place.risk;
    if (!risk.owners.empty() || risk.closed) continue;
    if (risk.owners.IsUnreadable() || risk.closed.IsUnreadable()) continue;
    out.Add(risk.ref.span, fmt::format("{} has no owner", *risk.ref)).help =
        fmt::format("add `owners: [{}]`", input.plan.people ? "ABBREVIATION" : "NAME");
  }
}

}  // namespace

const Check kRiskWithoutOwner = {
    .name = "risk-without-owner",
    .group = "Measures and risks",
    .severity = Severity::kWarning,
    .what = "a risk that is not closed has no owner",
    .why = "A risk that nobody watches is noticed once it has happened.",
    .example = {kDatedAction, R"(
     risks:
       - ref: AR1
         title: The joint post stays vacant
         mitigation: Cover from the neighbouring authority
+        owners: [Head of SEND]
)"},
    .run = CheckRiskWithoutOwner,
};

}  // namespace wsoa
