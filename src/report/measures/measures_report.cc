#include "report/measures/measures_report.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "report/list_parts.h"
#include "report/measures/measure_table.h"
#include "report/measures/outcome_table.h"
#include "report/provenance.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using Measures = std::vector<FoundMeasure>;

bool HasColumn(const MeasureQuery& query, const MeasureColumn& column) {
  return std::find(query.columns.begin(), query.columns.end(), column) != query.columns.end();
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
  const auto stale = [](const MeasureStatus& each) { return each.stale; };
  const auto optimistic = [](const MeasureStatus& each) {
    return each.comparison == Comparison::kOptimistic;
  };
  if (!query.no_data) add("without a reading", no_data);
  if (!query.wrong_way) add("gone the wrong way", wrong_way);
  if (!query.stale) add("not measured for too long", stale);
  if (!query.optimistic) add("stated better than the readings allow", optimistic);
  return text + ".";
}

// The actions of a plan whose outcome any of the measures is about.
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
    const std::string of_plan = plans.size() > 1 ? ", in " + plan->stem() : "";
    document.blocks.emplace_back(
        Heading{2, "Outcomes stated otherwise than the measures say" + of_plan});
    document.blocks.emplace_back(std::move(claims));
  }
}

}  // namespace

Document MeasuresReport(const Snapshot& snapshot, const Measures& found, MeasureQuery query) {
  Document document;
  if (query.columns.empty()) query.columns = ColumnsThatSaySomething(found);
  const std::vector<const RatedPlan*> plans = PlansOf(snapshot, found);
  const bool mixed = !query.sort.empty() || query.group_by != MeasureGrouping::kNone;
  const MeasureColumn plan = *ParseMeasureColumn("plan");
  const bool together = plans.size() > 1 && (mixed || HasColumn(query, plan));
  if (together && !HasColumn(query, plan)) {
    query.columns.insert(query.columns.begin(), plan);
  }
  const auto add_tables = [&](const Measures& measures, int level) {
    for (const MeasureGroup& group : GroupMeasures(measures, query.group_by)) {
      if (!group.title.empty()) document.blocks.emplace_back(Heading{level, group.title});
      document.blocks.emplace_back(MeasureTable(group.measures, query.columns));
    }
  };
  AddLists(found, plans, together, add_tables, document);
  Paragraph summary = HowMany(found.size(), CountRows(snapshot, &PlanStatus::measures), "measure",
                              FiltersInWords(query));
  if (!found.empty()) summary.text += " " + InNumbers(found, query);
  document.blocks.emplace_back(std::move(summary));
  if (query.with_claims) AddClaims(found, plans, document);
  document.blocks.emplace_back(AsOfLine(snapshot));
  return document;
}

}  // namespace wsoa
