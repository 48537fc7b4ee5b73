#include "report/actions/actions_report.h"

#include <algorithm>

#include "report/actions/action_table.h"
#include "report/actions/query_words.h"
#include "report/list_parts.h"
#include "report/provenance.h"

namespace wsoa {
namespace {

// Only in the order of the text is a part below its heading.
TableShape ShapeOf(const ActionQuery& query) {
  if (query.level != ActionLevel::kAll) return TableShape::kFlat;
  const bool by_section =
      query.group_by == ActionGrouping::kNone || query.group_by == ActionGrouping::kSection;
  return query.sort.empty() && by_section ? TableShape::kTree : TableShape::kMixed;
}

bool HasColumn(const ActionQuery& query, const ActionColumn& column) {
  return std::find(query.columns.begin(), query.columns.end(), column) != query.columns.end();
}

}  // namespace

Document ActionsReport(const Snapshot& snapshot, const std::vector<FoundAction>& found,
                       ActionQuery query) {
  Document document;
  const std::vector<const RatedPlan*> plans = PlansOf(snapshot, found);
  const bool mixed = !query.sort.empty() || query.group_by != ActionGrouping::kNone;
  const ActionColumn plan = *ParseActionColumn("plan");
  const bool together = plans.size() > 1 && (mixed || HasColumn(query, plan));
  if (together && !HasColumn(query, plan)) {
    query.columns.insert(query.columns.begin(), plan);
  }
  const auto add_tables = [&](const std::vector<FoundAction>& actions, int level) {
    for (const ActionGroup& group : GroupActions(actions, query.group_by)) {
      if (!group.title.empty()) document.blocks.emplace_back(Heading{level, group.title});
      document.blocks.emplace_back(ActionTable(group.actions, query.columns, ShapeOf(query)));
    }
  };
  AddLists(found, plans, together, add_tables, document);
  document.blocks.emplace_back(HowMany(found.size(), CountRows(snapshot, &PlanStatus::actions),
                                       "action", FiltersInWords(query)));
  document.blocks.emplace_back(AsOfLine(snapshot));
  return document;
}

}  // namespace wsoa
