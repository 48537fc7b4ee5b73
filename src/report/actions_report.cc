#include "report/actions_report.h"

#include <algorithm>

#include "report/action_table.h"
#include "report/list_parts.h"
#include "report/provenance.h"
#include "report/query_words.h"
#include "report/scheme_key.h"

namespace wsoa {
namespace {

using Kind = ActionColumn::Kind;

// Only in the order of the text does a part stand beneath its heading.
TableShape ShapeOf(const ActionQuery& query) {
  if (query.level != ActionLevel::kAll) return TableShape::kFlat;
  const bool by_section =
      query.group_by == ActionGrouping::kNone || query.group_by == ActionGrouping::kSection;
  return query.sort.empty() && by_section ? TableShape::kTree : TableShape::kMixed;
}

bool HasColumn(const ActionQuery& query, Kind kind) {
  return std::any_of(query.columns.begin(), query.columns.end(),
                     [&](const ActionColumn& column) { return column.kind == kind; });
}

void AddGroups(const std::vector<FoundAction>& actions, const ActionQuery& query, int level,
               Document& document) {
  for (const ActionGroup& group : GroupActions(actions, query.group_by)) {
    if (!group.title.empty()) document.blocks.emplace_back(Heading{level, group.title});
    document.blocks.emplace_back(ActionTable(group.actions, query.columns, ShapeOf(query)));
  }
}

// One table for all, in which a column names the plan.
void AddTogether(const std::vector<FoundAction>& actions,
                 const std::vector<const RatedPlan*>& plans, ActionQuery query,
                 Document& document) {
  if (!HasColumn(query, Kind::kPlan))
    query.columns.insert(query.columns.begin(), {Kind::kPlan, ""});
  AddGroups(actions, query, 1, document);
  AddKeys(plans, document);
}

// A block for each plan.
void AddPlanByPlan(const std::vector<FoundAction>& actions,
                   const std::vector<const RatedPlan*>& plans, const ActionQuery& query,
                   Document& document) {
  for (const RatedPlan* plan : plans) {
    document.blocks.emplace_back(PlanHeading(*plan));
    AddGroups(FoundIn(*plan, actions), query, 2, document);
    document.blocks.emplace_back(KeyLegend(plan->status));
  }
}

std::size_t CountActions(const Snapshot& snapshot) {
  std::size_t total = 0;
  for (const RatedPlan& plan : snapshot.plans) total += plan.status.actions.size();
  return total;
}

}  // namespace

Document ActionsReport(const Snapshot& snapshot, const ActionQuery& query) {
  Document document;
  const std::vector<FoundAction> actions = FindActions(snapshot, query);
  const std::vector<const RatedPlan*> plans = PlansOf(snapshot, actions);
  const bool mixed = !query.sort.empty() || query.group_by != ActionGrouping::kNone;
  if (plans.size() > 1 && (mixed || HasColumn(query, Kind::kPlan))) {
    AddTogether(actions, plans, query, document);
  } else {
    AddPlanByPlan(actions, plans, query, document);
  }
  document.blocks.emplace_back(
      HowMany(actions.size(), CountActions(snapshot), "action", FiltersInWords(query)));
  document.blocks.emplace_back(AsOfLine(snapshot));
  return document;
}

}  // namespace wsoa
