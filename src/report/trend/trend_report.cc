#include "report/trend/trend_report.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "plan/words.h"
#include "report/actions/query_words.h"
#include "report/cells.h"
#include "report/key_legend.h"
#include "report/provenance.h"
#include "report/trend/trend_figures.h"
#include "report/trend/trend_grid.h"
#include "report/trend/trend_summary.h"
#include "snapshot/scheme_key.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

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
      return trend.show == TrendShow::kStated
                 ? "The text of now, with what was stated by each date."
                 : "The text of now, rated on each date.";
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
  snapshot.headline = HeadlineOf(trend.show);
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
void AddFilters(const std::vector<GridRow>& rows, const PlanTrend& plan, const TrendQuery& query,
                Document& document) {
  const std::string filters = FiltersInWords(query.actions);
  if (filters.empty() || query.rows != TrendRows::kAction) return;
  const auto all = std::count_if(plan.things.begin(), plan.things.end(), [](const auto& thing) {
    return thing.kind == TrendThing::Kind::kAction;
  });
  const bool any_heading = std::any_of(rows.begin(), rows.end(), [](const GridRow& row) {
    return row.thing->points.back() && !row.thing->points.back()->leaf;
  });
  document.blocks.emplace_back(
      Paragraph{std::to_string(rows.size()) + " of " + CountOf(static_cast<int>(all), "action") +
                    " on " + ShowDay(plan.dates.back().day) + ": " + filters +
                    (any_heading ? "; the figures leave headings out." : "."),
                Tone::kPlain});
}

int ReportedOtherwise(const Table& figures) {
  int count = 0;
  for (const Row& row : figures.rows) {
    for (const Cell& cell : row.cells) count += cell.text.ends_with(kReportedOtherwise) ? 1 : 0;
  }
  return count;
}

Paragraph ToldOtherwise(int figures) {
  return {std::string(kReportedOtherwise) + " " + CountOf(figures, "figure") +
              (figures == 1 ? " is" : " are") +
              " not what was reported then: wsoa trend --as-reported",
          Tone::kAmber};
}

void AddTables(const PlanTrend& plan, const std::vector<GridRow>& rows, const Trend& trend,
               const TrendQuery& query, std::optional<int> width, Document& document) {
  const ShownDates shown = DatesThatFit(rows, trend.texts, width);
  document.blocks.emplace_back(TrendGrid(rows, trend, shown));
  document.blocks.emplace_back(KeyLegend(plan.newest().status));
  // The figures are of the rating that counts, or of the dates: not of what was stated.
  const bool has_figures = trend.show != TrendShow::kStated;
  if (has_figures) {
    Table figures = FiguresTable(plan, trend, query, shown);
    const int otherwise = ReportedOtherwise(figures);
    document.blocks.emplace_back(std::move(figures));
    if (otherwise > 0) document.blocks.emplace_back(ToldOtherwise(otherwise));
  }
  AddShown(shown, plan.dates.size(), document);
  AddFilters(rows, plan, query, document);
  if (has_figures) AddTrendSummary(plan, query, document);
}

void AddPlan(const PlanTrend& plan, const Trend& trend, const TrendQuery& query,
             std::optional<int> width, Document& document) {
  document.blocks.emplace_back(PlanHeading(plan.newest()));
  const bool is_row = query.rows == TrendRows::kPlan;
  const std::vector<GridRow> rows = is_row ? GridRows({&plan}) : GridRows(plan, query);
  if (rows.empty()) {
    document.blocks.emplace_back(Paragraph{NothingListed(query), Tone::kPlain});
  } else {
    AddTables(plan, rows, trend, query, width, document);
  }
  AddRemarks({&plan}, trend.as_of, document);
  document.blocks.emplace_back(FromWhere(trend, {&plan.newest()}));
}

// The plans that have a row to show; where none has, all of them say so.
std::vector<const PlanTrend*> PlansToShow(const Trend& trend, const TrendQuery& query) {
  std::vector<const PlanTrend*> with_rows;
  std::vector<const PlanTrend*> all;
  for (const PlanTrend& plan : trend.plans) {
    all.push_back(&plan);
    if (!ThingsListed(plan, query).empty()) with_rows.push_back(&plan);
  }
  return with_rows.empty() ? all : with_rows;
}

// What each plan means by its colours, if they are in one table.
Facts KeysOf(const Trend& trend) {
  Facts facts;
  for (const PlanTrend& plan : trend.plans) {
    std::string words;
    for (const KeyEntry& entry : SchemeKey(plan.newest().status)) {
      words +=
          (words.empty() ? "" : "; ") + std::string(WordFor(entry.colour)) + ": " + entry.words;
    }
    facts.facts.push_back({plan.newest().stem(), TextCell(std::move(words))});
  }
  return facts;
}

void AddPlansTogether(const Trend& trend, const TrendQuery& query, std::optional<int> width,
                      Document& document) {
  std::vector<const RatedPlan*> newest;
  std::vector<const PlanTrend*> plans;
  for (const PlanTrend& plan : trend.plans) {
    newest.push_back(&plan.newest());
    plans.push_back(&plan);
  }
  const std::vector<GridRow> rows = GridRows(plans);
  const ShownDates shown = DatesThatFit(rows, trend.texts, width);
  document.blocks.emplace_back(Heading{1, CountOf(static_cast<int>(rows.size()), "plan")});
  document.blocks.emplace_back(TrendGrid(rows, trend, shown));
  document.blocks.emplace_back(KeysOf(trend));
  document.blocks.emplace_back(FiguresTable(trend.plans, trend, query, shown));
  AddShown(shown, plans.front()->dates.size(), document);
  AddTrendSummary(trend.plans, query, document);
  AddRemarks(plans, trend.as_of, document);
  document.blocks.emplace_back(FromWhere(trend, newest));
}

}  // namespace

Document TrendReport(const Trend& trend, const TrendQuery& query, std::optional<int> width) {
  Document document;
  if (query.rows == TrendRows::kPlan && trend.plans.size() > 1) {
    AddPlansTogether(trend, query, width, document);
  } else {
    for (const PlanTrend* plan : PlansToShow(trend, query)) {
      AddPlan(*plan, trend, query, width, document);
    }
  }
  return document;
}

}  // namespace wsoa
