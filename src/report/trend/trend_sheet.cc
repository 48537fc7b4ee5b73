// The table for machines: the second part of report/trend/trend_report.h.
#include <array>
#include <string>
#include <utility>

#include "plan/words.h"
#include "report/cells.h"
#include "report/columns.h"
#include "report/trend/trend_report.h"
#include "status/state.h"

namespace wsoa {
namespace {

std::vector<Column> Columns() {
  std::vector<Column> columns;
  for (const char* key : {"plan", "kind", "ref", "title", "section", "date", "revision", "commit",
                          "state", "rating", "travel", "since", "days", "actions"}) {
    columns.push_back(TextColumn(key, key));
  }
  for (std::size_t i = 0; i < kStateCount; ++i) {
    std::string key(WordFor(static_cast<State>(i)));
    columns.push_back(NumberColumn(key, key));
  }
  for (const char* key : {"complete_share", "due_share", "overdue", "optimistic"}) {
    columns.push_back(NumberColumn(key, key));
  }
  return columns;
}

void AddFigures(const TrendFigures& figures, Row& row) {
  const Counts& counts = figures.counts;
  row.cells.push_back(CountCell(counts.Total()));
  for (std::size_t i = 0; i < kStateCount; ++i) {
    row.cells.push_back(CountCell(counts[static_cast<State>(i)]));
  }
  row.cells.push_back(ShareCell(counts.Done(), counts.Total()));
  row.cells.push_back(ShareCell(figures.planned, counts.Total()));
  row.cells.push_back(CountCell(figures.overdue));
  row.cells.push_back(CountCell(figures.optimistic));
}

template <typename T>
Cell WordCell(const std::optional<T>& value) {
  return TextCell(value ? std::string(WordFor(*value)) : "");
}

Row SheetRowOf(const PlanTrend& plan, const TrendThing& thing, std::size_t date,
               std::size_t width) {
  const TrendDate& when = plan.dates[date];
  const bool revised = when.revision.has_value();
  Row row;
  row.cells = {TextCell(plan.path),
               TextCell(std::string(WordFor(thing.kind))),
               TextCell(thing.ref),
               TextCell(thing.title),
               TextCell(thing.section),
               DayCell(when.day),
               TextCell(revised ? when.revision->name : ""),
               TextCell(revised ? when.revision->commit : "")};
  if (const auto& point = thing.points[date]) {
    row.cells.push_back(WordCell(point->state));
    row.cells.push_back(WordCell(point->rating));
    row.cells.push_back(WordCell(point->travel));
    const auto since = point->or_earlier ? std::nullopt : point->since;
    row.cells.push_back(DayCell(since));
    row.cells.push_back(since ? CountCell(DaysBetween(*since, when.day)) : MissingCell());
    AddFigures(point->figures, row);
  }
  row.cells.resize(width);
  return row;
}

}  // namespace

Document TrendForSpreadsheet(const Trend& trend, const TrendQuery& query) {
  Table table{"trend", Columns(), {}};
  for (const PlanTrend& plan : trend.plans) {
    for (const TrendThing* thing : ThingsListed(plan, query)) {
      for (std::size_t date = 0; date < plan.dates.size(); ++date) {
        table.rows.push_back(SheetRowOf(plan, *thing, date, table.columns.size()));
      }
    }
  }
  return {{std::move(table)}};
}

}  // namespace wsoa
