// Risks and issues for a spreadsheet: the second part of report/risks/risks_report.h.
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "report/columns.h"
#include "report/risks/risks_report.h"
#include "snapshot/action_columns.h"
#include "snapshot/risk_columns.h"

namespace wsoa {
namespace {

// A risk, or an action that has an issue.
using RiskOrIssue = std::variant<FoundRisk, FoundAction>;
using SheetColumn = ColumnOf<RiskOrIssue>;

using ValueOfRisk = std::function<Value(const FoundRisk&)>;
using ValueOfIssue = std::function<Value(const FoundAction&)>;

// What the column of this name says of either.
ValueOfRisk Risk(std::string_view name) { return ColumnNamed(RiskColumns(), name).value; }
ValueOfIssue Issue(std::string_view name) { return ColumnNamed(ActionColumns(), name).value; }

// Nothing is known of this kind of thing.
constexpr auto kNothing = [](const auto&) { return Value(); };

constexpr auto Always(const char* word) {
  return [word](const auto&) { return Value(word); };
}

SheetColumn Of(std::string name, ValueOfRisk of_risk, ValueOfIssue of_issue) {
  SheetColumn column;
  column.name = column.heading = std::move(name);
  column.value = [of_risk = std::move(of_risk),
                  of_issue = std::move(of_issue)](const RiskOrIssue& thing) {
    const auto* risk = std::get_if<FoundRisk>(&thing);
    return risk ? of_risk(*risk) : of_issue(std::get<FoundAction>(thing));
  };
  return column;
}

SheetColumn Both(const std::string& name) { return Of(name, Risk(name), Issue(name)); }

Value AgeOfIssue(const FoundAction& found) {
  return DaysBetween(found.status->issue->date->first, found.plan->status.as_of);
}

Value OpenOrClosed(const FoundRisk& found) { return found.status->closed ? "closed" : "open"; }

std::vector<SheetColumn> Columns() {
  const auto residual = [](std::optional<Located<RiskLevel>> Residual::*level) {
    return [level](const FoundRisk& found) -> Value {
      const auto& left = found.risk().residual;
      return left && *left.*level ? ValueOf((*left.*level)->value) : Value();
    };
  };
  const auto score = [](const FoundRisk& found) -> Value { return found.status->score(); };
  return {Of("kind", Risk("kind"), Always("issue")),
          Both("plan"),
          Both("section"),
          Both("ref"),
          Both("title"),
          Both("stated"),
          Of("computed", kNothing, Issue("rating")),
          Of("likelihood", Risk("likelihood"), kNothing),
          Of("severity", Risk("severity"), kNothing),
          Of("score", score, kNothing),
          Of("scored_on", Risk("scored_on"), kNothing),
          Of("residual_likelihood", residual(&Residual::likelihood), kNothing),
          Of("residual_severity", residual(&Residual::severity), kNothing),
          Of("acceptance", Risk("acceptance"), kNothing),
          Of("accepted_until", Risk("accepted_until"), kNothing),
          Of("actions", Risk("actions"), kNothing),
          Both("owners"),
          Of("since", Risk("opened"), Issue("issue_on")),
          Of("age_days", Risk("age_days"), AgeOfIssue),
          Of("state", OpenOrClosed, Always("open")),
          Of("closed", Risk("closed"), kNothing),
          Of("impact", Risk("impact"), kNothing),
          Of("issue", kNothing, Issue("issue")),
          Both("mitigation"),
          Of("internal", Risk("internal"), Issue("issue_internal"))};
}

}  // namespace

Document RisksForSpreadsheet(const Snapshot& snapshot, const RiskQuery& query) {
  std::vector<RiskOrIssue> things;
  for (const FoundRisk& risk : FindRisks(snapshot, query)) things.emplace_back(risk);
  for (const FoundAction& issue : FindIssues(snapshot, query)) things.emplace_back(issue);
  return {{TableOf("risks", Columns(), things)}};
}

}  // namespace wsoa
