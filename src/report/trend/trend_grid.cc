#include "report/trend/trend_grid.h"

#include <utility>

#include "plan/words.h"
#include "report/cells.h"
#include "report/columns.h"
#include "report/provenance.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using Kind = TrendThing::Kind;

// For how long something has been at risk or off track: "red since 15 Dec 2021, 47 days"; empty of
// anything else.
std::string HowLong(const TrendPoint& point, Day day, TrendTexts texts) {
  const bool amiss = point.state == State::kAtRisk || point.state == State::kOffTrack;
  if (!amiss || !point.since) return "";
  const std::string colour(WordFor(*point.rating));
  const std::string since = colour + " since " + ShowDay(*point.since);
  const int days = DaysBetween(*point.since, day);
  const std::string so_long = days == 0 ? "" : ", " + Days(days);
  if (!point.or_earlier) return since + so_long;
  // A text knows all its days; what was in force before the first date was not looked at.
  if (texts == TrendTexts::kNow) return colour + " from the beginning";
  return since + " or earlier" + (days == 0 ? "" : ", at least " + Days(days));
}

// "worsening"; "red, worse" where the colour is that of the date before.
Cell TravelCell(const TrendThing& thing) {
  const auto& point = thing.points.back();
  if (!point || !point->travel) return MissingCell();
  const auto& before = thing.points[thing.points.size() - 2];
  const bool same_colour = before && before->rating == point->rating;
  if (!same_colour || *point->travel == Travel::kSteady) {
    return TextCell(std::string(WordFor(*point->travel)));
  }
  const bool better = *point->travel == Travel::kImproving;
  return TextCell(std::string(WordFor(*point->rating)) + (better ? ", better" : ", worse"));
}

Cell HowLongCell(const std::optional<TrendPoint>& point, Day day, TrendTexts texts) {
  if (!point) return TextCell("");
  Cell cell = TextCell(HowLong(*point, day, texts));
  if (point->rating) cell.tone = ToneOf(*point->rating);
  return cell;
}

std::string HeadingFor(Kind kind) {
  return kind == Kind::kPlan ? "Plan" : kind == Kind::kSection ? "Section" : "Action";
}

Row RowOf(const GridRow& row, TrendTexts texts, const ShownDates& shown) {
  const TrendThing& thing = *row.thing;
  Row cells;
  cells.depth = thing.kind == Kind::kAction ? thing.depth : 0;
  cells.strong = row.is_total;
  cells.cells = {TextCell(row.ref), TextCell(row.title)};
  for (std::size_t i = shown.first; i < shown.end(); ++i) {
    cells.cells.push_back(PointCell(row, i));
  }
  if (thing.points.size() > 1) cells.cells.push_back(TravelCell(thing));
  cells.cells.push_back(HowLongCell(thing.points.back(), row.plan->dates.back().day, texts));
  return cells;
}

}  // namespace

std::vector<GridRow> GridRows(const PlanTrend& plan, const TrendQuery& query) {
  std::vector<GridRow> rows;
  for (const TrendThing* thing : ThingsListed(plan, query)) {
    const bool is_total = thing->kind == Kind::kPlan;
    rows.push_back({&plan, thing, thing->ref, is_total ? "Whole plan" : thing->title, is_total});
  }
  return rows;
}

std::vector<GridRow> GridRows(const std::vector<const PlanTrend*>& plans) {
  std::vector<GridRow> rows;
  for (const PlanTrend* plan : plans) {
    const RatedPlan& newest = plan->newest();
    rows.push_back({plan, &plan->whole(), newest.stem(), PlanHeading(newest).text, false});
  }
  return rows;
}

Table TrendGrid(const std::vector<GridRow>& rows, const Trend& trend, const ShownDates& shown) {
  const std::vector<TrendDate>& dates = rows.front().plan->dates;
  Table table{"trend", {}, {}};
  table.columns = {TextColumn("ref", "Ref"),
                   TextColumn("title", HeadingFor(rows.front().thing->kind), Role::kTitle)};
  for (std::size_t i = shown.first; i < shown.end(); ++i) {
    table.columns.push_back(DateColumn(dates[i], trend.texts));
  }
  if (dates.size() > 1) table.columns.push_back(TextColumn("travel", "Travel"));
  table.columns.push_back(TextColumn("how_long", "For how long", Role::kProse));
  bool any_amiss = false;
  for (const GridRow& row : rows) {
    table.rows.push_back(RowOf(row, trend.texts, shown));
    any_amiss = any_amiss || !table.rows.back().cells.back().text.empty();
  }
  if (!any_amiss) {
    table.columns.pop_back();
    for (Row& row : table.rows) row.cells.pop_back();
  }
  return table;
}

}  // namespace wsoa
