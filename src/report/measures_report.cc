#include "report/measures_report.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "report/list_parts.h"
#include "report/measure_table.h"
#include "report/outcome_table.h"
#include "report/provenance.h"
#include "report/query_words.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using Measures = std::vector<FoundMeasure>;

bool HasColumn(const MeasureQuery& query, MeasureColumn column) {
  return std::find(query.columns.begin(), query.columns.end(), column) != query.columns.end();
}

void AddGroups(const Measures& measures, const MeasureQuery& query, int level, Document& document) {
  for (const MeasureGroup& group : GroupMeasures(measures, query.group_by)) {
    if (!group.title.empty()) document.blocks.emplace_back(Heading{level, group.title});
    document.blocks.emplace_back(MeasureTable(group.measures, query.columns));
  }
}

// One table for all, in which a column names the plan.
void AddTogether(const Measures& measures, const std::vector<const RatedPlan*>& plans,
                 MeasureQuery query, Document& document) {
  if (!HasColumn(query, MeasureColumn::kPlan)) {
    query.columns.insert(query.columns.begin(), MeasureColumn::kPlan);
  }
  AddGroups(measures, query, 1, document);
  AddKeys(plans, document);
}

// A block for each plan.
void AddPlanByPlan(const Measures& measures, const std::vector<const RatedPlan*>& plans,
                   const MeasureQuery& query, Document& document) {
  for (const RatedPlan* plan : plans) {
    document.blocks.emplace_back(PlanHeading(*plan));
    AddGroups(FoundIn(*plan, measures), query, 2, document);
    AddKeys({plan}, document);
  }
}

template <typename Test>
int CountWhere(const Measures& measures, const Test& test) {
  return static_cast<int>(
      std::count_if(measures.begin(), measures.end(),
                    [&](const FoundMeasure& found) { return test(*found.status); }));
}

int CountIn(State state, const Measures& measures) {
  return CountWhere(measures, [&](const MeasureStatus& each) { return each.state == state; });
}

// "18 rated (2 at risk, 1 off track)".
std::string RatedInWords(const Measures& measures) {
  const int rated =
      CountWhere(measures, [](const MeasureStatus& each) { return each.state.has_value(); });
  if (rated == 0) return "None rated";
  std::string worse;
  for (const State state : {State::kAtRisk, State::kOffTrack}) {
    const int count = CountIn(state, measures);
    if (count == 0) continue;
    worse +=
        (worse.empty() ? "" : ", ") + std::to_string(count) + " " + std::string(InWords(state));
  }
  return std::to_string(rated) + " rated" + (worse.empty() ? "" : " (" + worse + ")");
}

// How the measures stand: "18 rated (2 at risk, 1 off track), 4 without a reading.";
// without what the query asks of all of them.
std::string InNumbers(const Measures& measures, const MeasureQuery& query) {
  std::string text = RatedInWords(measures);
  const auto add = [&](const std::string& words, const auto& test) {
    const int count = CountWhere(measures, test);
    if (count > 0) text += ", " + std::to_string(count) + " " + words;
  };
  const auto no_data = [](const MeasureStatus& each) { return !each.value; };
  const auto wrong_way = [](const MeasureStatus& each) { return each.wrong_way; };
  const auto optimistic = [](const MeasureStatus& each) {
    return each.comparison == Comparison::kOptimistic;
  };
  if (!query.no_data) add("without a reading", no_data);
  if (!query.wrong_way) add("gone the wrong way", wrong_way);
  if (!query.optimistic) add("stated better than the readings allow", optimistic);
  return text + ".";
}

// The actions of a plan whose outcome any of the measures tells of.
std::vector<const ActionStatus*> ActionsOf(const RatedPlan& plan, const Measures& measures) {
  std::set<std::string_view> refs;
  for (const FoundMeasure& found : FoundIn(plan, measures)) {
    const PlacedMeasure& place = found.status->place;
    if (place.action) refs.insert(*place.action->ref);
    for (const Text& ref : place.measure->serves) refs.insert(*ref);
  }
  std::vector<const ActionStatus*> actions;
  for (const ActionStatus& action : plan.status.actions) {
    if (refs.contains(*action.place.action->ref)) actions.push_back(&action);
  }
  return actions;
}

// What owners state of outcomes, where the measures say otherwise.
void AddClaims(const Measures& measures, const std::vector<const RatedPlan*>& plans,
               Document& document) {
  for (const RatedPlan* plan : plans) {
    Table claims = OutcomeClaimsTable(ActionsOf(*plan, measures));
    if (claims.rows.empty()) continue;
    const std::string of_plan = plans.size() > 1 ? ", in " + PlanStem(*plan) : "";
    document.blocks.emplace_back(
        Heading{2, "Outcomes stated otherwise than the measures say" + of_plan});
    document.blocks.emplace_back(std::move(claims));
  }
}

std::size_t CountMeasures(const Snapshot& snapshot) {
  std::size_t total = 0;
  for (const RatedPlan& plan : snapshot.plans) total += plan.status.measures.size();
  return total;
}

}  // namespace

Document MeasuresReport(const Snapshot& snapshot, const MeasureQuery& asked) {
  Document document;
  MeasureQuery query = asked;
  const Measures measures = FindMeasures(snapshot, query);
  if (query.columns.empty()) query.columns = ColumnsThatSaySomething(measures);
  const std::vector<const RatedPlan*> plans = PlansOf(snapshot, measures);
  const bool mixed = !query.sort.empty() || query.group_by != MeasureGrouping::kNone;
  if (plans.size() > 1 && (mixed || HasColumn(query, MeasureColumn::kPlan))) {
    AddTogether(measures, plans, query, document);
  } else {
    AddPlanByPlan(measures, plans, query, document);
  }
  Paragraph summary =
      HowMany(measures.size(), CountMeasures(snapshot), "measure", FiltersInWords(query));
  if (!measures.empty()) summary.text += " " + InNumbers(measures, query);
  document.blocks.emplace_back(std::move(summary));
  if (query.with_claims) AddClaims(measures, plans, document);
  document.blocks.emplace_back(AsOfLine(snapshot));
  return document;
}

}  // namespace wsoa
