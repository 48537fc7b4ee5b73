#include "checks/unused_allow.h"

#include <string>
#include <utility>

#include "checks/all_checks.h"
#include "plan/read/scalar_edit.h"
#include "source/suggest.h"

namespace wsoa {
namespace {

std::vector<std::string> NamesOfChecks() {
  std::vector<std::string> names;
  for (const Check* check : AllChecks()) names.emplace_back(check->name);
  return names;
}

void ReportUnknownRule(const Text& rule, Findings& out) {
  const auto nearest = Nearest(*rule, NamesOfChecks());
  const std::string meant = nearest ? " (did you mean " + *nearest + "?)" : "";
  Diagnostic& found = out.Add(rule.span, *rule + " is not a rule" + meant);
  found.help = "`wsoa rules` lists the rules";
  auto edit = nearest ? RewriteScalar(rule.span, *nearest) : std::nullopt;
  if (edit) found.Offer("write " + *nearest, *std::move(edit));
}

}  // namespace

void ReportUnusedAllows(std::string_view rule, const std::vector<Allowances::Entry>& allows,
                        const std::set<std::string_view>& ran, Findings& out) {
  const Check* check = FindCheck(rule);
  for (const Allowances::Entry& entry : allows) {
    const Text& name = entry.allow->rule;
    if (!check) {
      ReportUnknownRule(name, out);
    } else if (check->IsForm()) {
      out.Add(name.span, *name + " cannot be allowed: what is not well formed cannot be read")
          .help = "mend what it reports, and remove this `allow`";
    } else if (!entry.used && ran.contains(rule)) {
      out.Add(name.span, "nothing here breaks " + *name).help = "remove this `allow`";
    }
  }
}

const Check kUnusedAllow = {
    .name = "unused-allow",
    .group = "Plan and policy",
    .severity = Severity::kWarning,
    .what = "an `allow` silences nothing: its rule is not broken there, or there is no such rule",
    .why =
        "An `allow` that has outlived its reason stays in the file and hides the next mistake of "
        "the same kind. Of a rule that did not run, because it is switched off or needs a day, "
        "nothing is said.",
    .example = {kOneAction, R"(
         due: 2021-11
-        allow:
-          - {rule: action-without-owner, reason: The post was vacant in the spring}
)"},
};

}  // namespace wsoa
