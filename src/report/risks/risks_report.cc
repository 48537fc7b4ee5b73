#include "report/risks/risks_report.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "report/key_legend.h"
#include "report/list_parts.h"
#include "report/provenance.h"
#include "report/risks/exception_table.h"
#include "report/risks/risk_table.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

void AddRisks(const std::vector<FoundRisk>& risks, bool closed, Document& document) {
  std::vector<FoundRisk> listed;
  std::copy_if(risks.begin(), risks.end(), std::back_inserter(listed),
               [&](const FoundRisk& each) { return each.status->closed.has_value() == closed; });
  if (listed.empty()) return;
  document.blocks.emplace_back(Heading{2, closed ? "Closed risks" : "Open risks"});
  document.blocks.emplace_back(RiskTable(listed, {.closed = closed}));
}

void AddPlan(const RatedPlan& plan, const std::vector<FoundRisk>& risks,
             const std::vector<FoundAction>& issues, Document& document) {
  if (risks.empty() && issues.empty()) return;
  document.blocks.emplace_back(PlanHeading(plan));
  AddRisks(risks, false, document);
  if (!issues.empty()) {
    document.blocks.emplace_back(Heading{2, "Issues of actions that are not done"});
    document.blocks.emplace_back(ExceptionTable(issues, ExceptionReason::kLeftOut));
  }
  AddRisks(risks, true, document);
  document.blocks.emplace_back(KeyLegend(plan.status));
}

// "all 3 risks", "both risks", "2 of 3 risks", "none of 3 risks", "no risk".
std::string SoMany(std::size_t found, std::size_t total, const std::string& noun) {
  if (total == 0) return "no " + noun;
  const std::string all = CountOf(static_cast<int>(total), noun);
  if (found == 0) return "none of " + all;
  if (found < total) return std::to_string(found) + " of " + all;
  return total == 1 ? all : total == 2 ? "both " + noun + "s" : "all " + all;
}

// "2 of 3 risks and no issue: section B."
Paragraph HowMany(const Snapshot& snapshot, const RiskQuery& query, std::size_t risks,
                  std::size_t issues) {
  std::string text = SoMany(risks, FindRisks(snapshot, {}).size(), "risk");
  if (!query.closed) {
    text += " and " + SoMany(issues, FindIssues(snapshot, {}).size(), "issue");
  }
  if (text.front() >= 'a') text.front() = static_cast<char>(text.front() - 'a' + 'A');
  const std::string filters = FiltersInWords(query);
  if (!filters.empty()) text += ": " + filters;
  return {text + ".", Tone::kPlain};
}

}  // namespace

Document RisksReport(const Snapshot& snapshot, const RiskQuery& query) {
  Document document;
  const std::vector<FoundRisk> risks = FindRisks(snapshot, query);
  const std::vector<FoundAction> issues = FindIssues(snapshot, query);
  for (const RatedPlan& plan : snapshot.plans) {
    AddPlan(plan, FoundIn(plan, risks), FoundIn(plan, issues), document);
  }
  document.blocks.emplace_back(HowMany(snapshot, query, risks.size(), issues.size()));
  document.blocks.emplace_back(AsOfLine(snapshot));
  return document;
}

}  // namespace wsoa
