#include <fmt/format.h>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

// At a plan, a section, an action, a measure or a risk.
template <typename Carrier>
void FindAllowWithoutReason(const Carrier& carrier, Findings& out) {
  if (carrier.allow.IsUnreadable()) return;
  for (const Allow& allow : carrier.allow) {
    if (allow.reason) continue;
    out.Add(allow.rule.span, fmt::format("nothing says why {} is allowed here", *allow.rule)).help =
        fmt::format("write {{rule: {}, reason: WHY}}", *allow.rule);
  }
}

void CheckAllowWithoutReason(const CheckInput& input, Findings& out) {
  FindAllowWithoutReason(input.plan, out);
  for (const Section& section : input.plan.sections) FindAllowWithoutReason(section, out);
  for (const PlacedAction& each : input.actions) FindAllowWithoutReason(*each.action, out);
  for (const PlacedMeasure& each : input.measures) FindAllowWithoutReason(*each.measure, out);
  for (const PlacedRisk& each : input.risks) FindAllowWithoutReason(*each.risk, out);
}

}  // namespace

const Check kAllowWithoutReason = {
    .name = "allow-without-reason",
    .group = "Plan and policy",
    .severity = Severity::kWarning,
    .what = "an `allow` has no reason",
    .why = "Whoever reads the plan next year cannot judge whether the exception still holds.",
    .example = {kOneSection, R"(
       - ref: A1
         title: Agree a joint commissioning strategy
         due: 2021-11
         allow:
           - rule: action-without-owner
+            reason: The post is being recruited to until September
)"},
    .run = CheckAllowWithoutReason,
};

}  // namespace wsoa
