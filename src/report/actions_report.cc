#include "report/actions_report.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "report/action_table.h"
#include "report/cells.h"
#include "report/provenance.h"
#include "report/query_words.h"
#include "report/scheme_key.h"
#include "status/phrases.h"

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

// The plans that the actions stand in, in order.
std::vector<const RatedPlan*> PlansOf(const Snapshot& snapshot,
                                      const std::vector<FoundAction>& actions) {
  std::vector<const RatedPlan*> plans;
  for (const RatedPlan& plan : snapshot.plans) {
    if (std::any_of(actions.begin(), actions.end(),
                    [&](const FoundAction& found) { return found.plan == &plan; })) {
      plans.push_back(&plan);
    }
  }
  return plans;
}

void AddGroups(const std::vector<FoundAction>& actions, const ActionQuery& query, int level,
               Document& document) {
  for (const ActionGroup& group : GroupActions(actions, query.group_by)) {
    if (!group.title.empty()) document.blocks.emplace_back(Heading{level, group.title});
    document.blocks.emplace_back(ActionTable(group.actions, query.columns, ShapeOf(query)));
  }
}

bool HaveSameKey(const RatedPlan* a, const RatedPlan* b) {
  const auto same = [](const Legend::Entry& left, const Legend::Entry& right) {
    return left.letter == right.letter && left.text == right.text;
  };
  const Legend left = KeyLegend(a->status);
  const Legend right = KeyLegend(b->status);
  return std::equal(left.entries.begin(), left.entries.end(), right.entries.begin(),
                    right.entries.end(), same);
}

// The key of all plans where they share one, else that of each.
void AddKeys(const std::vector<const RatedPlan*>& plans, Document& document) {
  const bool shared = std::all_of(plans.begin(), plans.end(), [&](const RatedPlan* plan) {
    return HaveSameKey(plans.front(), plan);
  });
  for (const RatedPlan* plan : plans) {
    if (!shared) {
      document.blocks.emplace_back(Paragraph{"Colours of " + PlanStem(*plan) + ":", Tone::kPlain});
    }
    document.blocks.emplace_back(KeyLegend(plan->status));
    if (shared) return;
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
    std::vector<FoundAction> own;
    std::copy_if(actions.begin(), actions.end(), std::back_inserter(own),
                 [&](const FoundAction& found) { return found.plan == plan; });
    document.blocks.emplace_back(PlanHeading(*plan));
    AddGroups(own, query, 2, document);
    document.blocks.emplace_back(KeyLegend(plan->status));
  }
}

// "4 of 98 actions: stated better than the dates allow."
Paragraph HowMany(const Snapshot& snapshot, const ActionQuery& query, std::size_t found) {
  std::size_t total = 0;
  for (const RatedPlan& plan : snapshot.plans) total += plan.status.actions.size();
  Paragraph line;
  const std::string all = total == 1 ? "" : "All ";
  line.text = found == 0 ? "None of " : found == total ? all : std::to_string(found) + " of ";
  line.text += CountOf(static_cast<int>(total), "action");
  const std::string filters = FiltersInWords(query);
  if (!filters.empty()) line.text += ": " + filters;
  line.text += ".";
  return line;
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
  document.blocks.emplace_back(HowMany(snapshot, query, actions.size()));
  document.blocks.emplace_back(AsOfLine(snapshot));
  return document;
}

}  // namespace wsoa
