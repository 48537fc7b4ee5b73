#include "report/trend_report.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "plan/words.h"
#include "report/cells.h"
#include "report/provenance.h"
#include "report/query_words.h"
#include "report/scheme_key.h"
#include "report/trend_tables.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using Things = std::vector<const TrendThing*>;

// "A1, B2 and 3 more".
std::string SomeOf(std::vector<std::string> refs) {
  constexpr std::size_t kMost = 8;
  if (refs.size() > kMost + 1) {
    const std::size_t more = refs.size() - kMost;
    refs.resize(kMost);
    refs.push_back(std::to_string(more) + " more");
  }
  return Enumerated(refs);
}

// The actions that had no sub-actions on the last date.
Things LeavesNow(const PlanTrend& plan, const TrendQuery& query) {
  Things leaves = ActionsCounted(plan, query);
  std::erase_if(leaves, [](const TrendThing* thing) {
    return !thing->points.back() || !thing->points.back()->leaf;
  });
  return leaves;
}

// "20 actions are worse than on 31 Mar 2020: A1.c, …".
void AddTravel(const Things& leaves, const PlanTrend& plan, Bullets& bullets) {
  if (plan.dates.size() < 2) return;
  const Day before = plan.dates[plan.dates.size() - 2].day;
  const auto add = [&](Travel travel, const std::string& words) {
    std::vector<std::string> refs;
    for (const TrendThing* thing : leaves) {
      if (thing->points.back()->travel == travel) refs.push_back(thing->ref);
    }
    if (refs.empty()) return;
    bullets.items.push_back(CountOf(static_cast<int>(refs.size()), "action") + " " + words +
                            " than on " + ShowDay(before) + ": " + SomeOf(refs));
  };
  add(Travel::kWorsening, "worse");
  add(Travel::kImproving, "better");
}

// What the figures of the last date come to.
void AddPlanned(const std::vector<std::optional<TrendFigures>>& figures, Day day,
                Bullets& bullets) {
  if (figures.empty() || !figures.back()) return;
  const TrendFigures& last = *figures.back();
  if (last.counts.Total() == 0) return;
  bullets.items.push_back("Complete on " + ShowDay(day) + ": " +
                          std::to_string(last.counts.Done()) + " of " +
                          CountOf(last.counts.Total(), "action") +
                          "; first planned to be by then: " + std::to_string(last.planned));
}

// What has been off track for longest.
void AddLongest(const Things& leaves, const PlanTrend& plan, Bullets& bullets) {
  constexpr std::size_t kMost = 3;
  std::vector<std::pair<Day, const TrendThing*>> late;
  for (const TrendThing* thing : leaves) {
    const TrendPoint& point = *thing->points.back();
    const bool lasts = point.since && *point.since < plan.dates.back().day && !point.or_earlier;
    if (point.state == State::kOffTrack && lasts) {
      late.emplace_back(*point.since, thing);
    }
  }
  std::stable_sort(late.begin(), late.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  if (late.size() > kMost) late.resize(kMost);
  std::vector<std::string> longest;
  for (const auto& [since, thing] : late) {
    longest.push_back(thing->ref + " (" + Days(DaysBetween(since, plan.dates.back().day)) + ")");
  }
  if (!longest.empty()) bullets.items.push_back("Longest off track: " + Enumerated(longest));
}

void AddSummary(const PlanTrend& plan, const TrendQuery& query, Document& document) {
  Bullets bullets;
  const Things leaves = LeavesNow(plan, query);
  AddTravel(leaves, plan, bullets);
  AddPlanned(FiguresListed(plan, query), plan.dates.back().day, bullets);
  AddLongest(leaves, plan, bullets);
  if (!bullets.items.empty()) document.blocks.emplace_back(std::move(bullets));
}

void AddShown(const ShownDates& shown, std::size_t all, Document& document) {
  if (shown.count == all) return;
  const std::string newest =
      shown.count == 1 ? "The newest of" : "The newest " + std::to_string(shown.count) + " of";
  document.blocks.emplace_back(
      Paragraph{newest + " " + std::to_string(all) +
                    " dates; a wider screen (--width), --format csv or -o FILE has all.",
                Tone::kPlain});
}

std::string TextsInWords(const Trend& trend) {
  switch (trend.texts) {
    case TrendTexts::kNow:
      return "The text of now, rated on each date.";
    case TrendTexts::kReported:
      return "On each date the text that was in force then.";
    case TrendTexts::kRevisions:
      return "Each revision on the day that it was committed.";
  }
  return "";
}

// Where the newest text comes from, as every report says it.
Paragraph FromWhere(const Trend& trend, const std::vector<const RatedPlan*>& plans) {
  Snapshot snapshot;
  snapshot.as_of = trend.as_of;
  snapshot.origin = trend.origin;
  snapshot.revision = trend.revision;
  for (const RatedPlan* plan : plans) snapshot.plans.push_back({plan->text, {}});
  Paragraph line = AsOfLine(snapshot);
  line.text = TextsInWords(trend) + " " + line.text;
  return line;
}

void AddRemarks(const std::vector<const PlanTrend*>& plans, Day as_of, Document& document) {
  std::vector<std::string> left_out;
  for (const Day day : plans.front()->left_out) left_out.push_back(ShowDay(day));
  if (!left_out.empty()) {
    document.blocks.emplace_back(
        Paragraph{"Left out, for lying after " + ShowDay(as_of) + ": " + SomeOf(left_out) + ".",
                  Tone::kPlain});
  }
  std::set<std::string> said;
  for (const PlanTrend* plan : plans) {
    for (const std::string& note : plan->notes) {
      if (said.insert(note).second) document.blocks.emplace_back(Paragraph{note, Tone::kPlain});
    }
  }
}

std::string NothingListed(const TrendQuery& query) {
  const std::string what = query.rows == TrendRows::kAction ? "No action matches" : "No section";
  const std::string filters = FiltersInWords(query.actions);
  return what + (filters.empty() ? "." : ": " + filters + ".");
}

// "3 of 94 actions on 31 Mar 2022: computed red."
void AddFilters(const Things& things, const PlanTrend& plan, const TrendQuery& query,
                Document& document) {
  const std::string filters = FiltersInWords(query.actions);
  if (filters.empty() || query.rows != TrendRows::kAction) return;
  const auto all = std::count_if(plan.things.begin(), plan.things.end(), [](const auto& thing) {
    return thing.kind == TrendThing::Kind::kAction;
  });
  document.blocks.emplace_back(Paragraph{std::to_string(things.size()) + " of " +
                                             CountOf(static_cast<int>(all), "action") + " on " +
                                             ShowDay(plan.dates.back().day) + ": " + filters + ".",
                                         Tone::kPlain});
}

void AddPlan(const PlanTrend& plan, const Trend& trend, const TrendQuery& query,
             std::optional<int> width, Document& document) {
  document.blocks.emplace_back(PlanHeading(plan.newest()));
  const Things things = ThingsListed(plan, query);
  if (things.empty()) {
    document.blocks.emplace_back(Paragraph{NothingListed(query), Tone::kPlain});
    document.blocks.emplace_back(FromWhere(trend, {&plan.newest()}));
    return;
  }
  const ShownDates shown = DatesThatFit(plan.dates, trend.texts, things, width);
  std::vector<GridRow> rows;
  for (const TrendThing* thing : things) rows.push_back({&plan, thing});
  document.blocks.emplace_back(TrendGrid(rows, trend, shown));
  document.blocks.emplace_back(KeyLegend(plan.newest().status));
  document.blocks.emplace_back(FiguresTable(plan, trend, query, shown));
  AddShown(shown, plan.dates.size(), document);
  AddFilters(things, plan, query, document);
  AddSummary(plan, query, document);
  AddRemarks({&plan}, trend.as_of, document);
  document.blocks.emplace_back(FromWhere(trend, {&plan.newest()}));
}

// What each plan means by its colours, where they stand in one table.
Facts KeysOf(const Trend& trend) {
  Facts facts;
  for (const PlanTrend& plan : trend.plans) {
    std::string words;
    for (const KeyEntry& entry : SchemeKey(plan.newest().status)) {
      words +=
          (words.empty() ? "" : "; ") + std::string(WordFor(entry.colour)) + ": " + entry.words;
    }
    facts.facts.push_back({PlanStem(plan.newest()), TextCell(std::move(words))});
  }
  return facts;
}

void AddPlansTogether(const Trend& trend, const TrendQuery& query, std::optional<int> width,
                      Document& document) {
  std::vector<const RatedPlan*> newest;
  std::vector<const PlanTrend*> plans;
  std::vector<GridRow> rows;
  Things things;
  for (const PlanTrend& plan : trend.plans) {
    newest.push_back(&plan.newest());
    plans.push_back(&plan);
    rows.push_back({&plan, &plan.whole()});
    things.push_back(&plan.whole());
  }
  document.blocks.emplace_back(Heading{1, CountOf(static_cast<int>(rows.size()), "plan")});
  const ShownDates shown = DatesThatFit(trend.plans.front().dates, trend.texts, things, width);
  document.blocks.emplace_back(TrendGrid(rows, trend, shown));
  document.blocks.emplace_back(KeysOf(trend));
  document.blocks.emplace_back(FiguresTable(trend.plans, trend, query, shown));
  AddShown(shown, trend.plans.front().dates.size(), document);
  Bullets bullets;
  AddPlanned(FiguresTogether(trend.plans, query), trend.plans.front().dates.back().day, bullets);
  if (!bullets.items.empty()) document.blocks.emplace_back(std::move(bullets));
  AddRemarks(plans, trend.as_of, document);
  document.blocks.emplace_back(FromWhere(trend, newest));
}

}  // namespace

Document TrendReport(const Trend& trend, const TrendQuery& query, std::optional<int> width) {
  Document document;
  if (query.rows == TrendRows::kPlan && trend.plans.size() > 1) {
    AddPlansTogether(trend, query, width, document);
  } else {
    for (const PlanTrend& plan : trend.plans) AddPlan(plan, trend, query, width, document);
  }
  return document;
}

}  // namespace wsoa
