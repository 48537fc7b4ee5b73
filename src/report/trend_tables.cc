#include "report/trend_tables.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

#include "plan/words.h"
#include "report/cells.h"
#include "report/columns.h"
#include "report/scheme_key.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using Kind = TrendThing::Kind;
using MaybeFigures = std::vector<std::optional<TrendFigures>>;
// What a row of figures says of a date. `date` is its place among all.
using CellOf = std::function<Cell(const TrendFigures& figures, std::size_t date)>;

std::string StemOf(const std::string& path) {
  const std::size_t begin = path.rfind('/') + 1;
  return path.substr(begin, path.rfind('.') - begin);
}

Cell PointCell(const std::optional<TrendPoint>& point) {
  return point ? RatingCell(point->rating, point->state) : MissingCell();
}

Cell TravelCell(const std::optional<TrendPoint>& point) {
  if (!point || !point->travel) return MissingCell();
  return TextCell(std::string(WordFor(*point->travel)));
}

Cell HowLongCell(const std::optional<TrendPoint>& point, Day day, TrendTexts texts) {
  if (!point) return TextCell("");
  Cell cell = TextCell(HowLong(*point, day, texts));
  if (point->rating) cell.tone = ToneOf(*point->rating);
  return cell;
}

bool NamesPlans(const std::vector<GridRow>& rows) {
  return std::all_of(rows.begin(), rows.end(),
                     [](const GridRow& row) { return row.thing->kind == Kind::kPlan; });
}

std::string RefOf(const GridRow& row, bool names_plans) {
  return names_plans ? StemOf(row.plan->path) : row.thing->ref;
}

std::string TitleOf(const GridRow& row, bool names_plans) {
  if (row.thing->kind != Kind::kPlan) return row.thing->title;
  if (!names_plans) return "Whole plan";
  const Plan& plan = row.plan->newest().text->plan;
  return plan.area->empty() ? row.thing->title : *plan.area + ": " + row.thing->title;
}

std::string GridTitle(const std::vector<GridRow>& rows) {
  const Kind kind =
      rows.front().thing->kind == Kind::kPlan ? rows.back().thing->kind : rows.front().thing->kind;
  return kind == Kind::kPlan ? "Plan" : kind == Kind::kSection ? "Section" : "Action";
}

Row RowOf(const GridRow& row, bool names_plans, TrendTexts texts, const ShownDates& shown) {
  const TrendThing& thing = *row.thing;
  Row cells;
  cells.depth = thing.kind == Kind::kAction ? thing.depth : 0;
  cells.strong = thing.kind == Kind::kPlan && !names_plans;
  cells.cells = {TextCell(RefOf(row, names_plans)), TextCell(TitleOf(row, names_plans))};
  for (std::size_t i = shown.first; i < shown.end(); ++i) {
    cells.cells.push_back(PointCell(thing.points[i]));
  }
  if (thing.points.size() > 1) cells.cells.push_back(TravelCell(thing.points.back()));
  cells.cells.push_back(HowLongCell(thing.points.back(), row.plan->dates.back().day, texts));
  return cells;
}

// "up 9", "down 3 points", "as before": from the first date that has the figure to the last.
Cell CourseCell(const std::vector<Cell>& cells, const std::string& unit) {
  std::vector<double> series;
  for (const Cell& cell : cells) {
    if (cell.number) series.push_back(*cell.number);
  }
  if (series.size() < 2) return MissingCell();
  const double change = series.back() - series.front();
  const std::string amount = ShowNumber(std::round(std::abs(change)));
  Cell course = TextCell(change == 0     ? "level"
                         : amount == "0" ? (change > 0 ? "just up" : "just down")
                                         : (change > 0 ? "up " : "down ") + amount + unit);
  course.series = std::move(series);
  return course;
}

// Rows of figures over dates.
class Figures {
 public:
  Figures(const std::vector<TrendDate>& dates, TrendTexts texts, MaybeFigures figures,
          const ShownDates& shown)
      : figures_(std::move(figures)), shown_(shown) {
    table_.name = "figures";
    table_.columns.push_back(TextColumn("figure", "Actions", Column::Fit::kCut));
    for (std::size_t i = shown.first; i < shown.end(); ++i) {
      Column column = DateColumn(dates[i], texts);
      column.right = true;
      table_.columns.push_back(std::move(column));
    }
    if (dates.size() > 1) table_.columns.push_back(TextColumn("course", "Course"));
  }

  void Add(const std::string& title, const CellOf& cell_of, const std::string& unit = "") {
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
      cells.push_back(figures_[i] ? cell_of(*figures_[i], i) : MissingCell());
    }
    Row row;
    row.cells.push_back(TextCell(title));
    for (std::size_t i = shown_.first; i < shown_.end(); ++i) row.cells.push_back(cells[i]);
    if (cells.size() > 1) row.cells.push_back(CourseCell(cells, unit));
    table_.rows.push_back(std::move(row));
  }

  void AddTotal() {
    Add("In all",
        [](const TrendFigures& figures, std::size_t) { return CountCell(figures.counts.Total()); });
    table_.rows.back().strong = true;
  }

  void AddState(State state, const std::string& title) {
    Add(title, [state](const TrendFigures& figures, std::size_t) {
      return CountCell(figures.counts[state]);
    });
  }

  bool Any(State state) const {
    return std::any_of(figures_.begin(), figures_.end(), [state](const auto& figures) {
      return figures && figures->counts[state] > 0;
    });
  }

  // What is said of every plan, whatever its colours.
  void AddRest() {
    Add("not rated", [](const TrendFigures& figures, std::size_t) {
      return CountCell(figures.counts.Total() - figures.counts.Rated());
    });
    if (Any(State::kWithdrawn)) AddState(State::kWithdrawn, "withdrawn, not counted");
    Add(
        "Share complete",
        [](const TrendFigures& figures, std::size_t) {
          return ShareCell(figures.counts.Done(), figures.counts.Total());
        },
        " points");
    Add(
        "Share due by then",
        [](const TrendFigures& figures, std::size_t) {
          return ShareCell(figures.planned, figures.counts.Total());
        },
        " points");
    Add("Past due",
        [](const TrendFigures& figures, std::size_t) { return CountCell(figures.overdue); });
    Add("Stated better",
        [](const TrendFigures& figures, std::size_t) { return CountCell(figures.optimistic); });
  }

  Table Done() && { return std::move(table_); }

 private:
  const MaybeFigures figures_;
  const ShownDates shown_;
  Table table_;
};

// The colours of the newest scheme, then those that only an earlier one had.
std::vector<KeyEntry> ColoursOf(const PlanTrend& plan) {
  std::vector<KeyEntry> colours = SchemeKey(plan.newest().status);
  for (const TrendDate& date : plan.dates) {
    if (!date.plan) continue;
    for (KeyEntry& entry : SchemeKey(date.plan->status)) {
      const bool known = std::any_of(colours.begin(), colours.end(), [&](const KeyEntry& each) {
        return each.colour == entry.colour;
      });
      if (!known) colours.push_back(std::move(entry));
    }
  }
  return colours;
}

// How many have the colour in the scheme of the date.
int CountOf(Colour colour, const TrendFigures& figures, const TrendDate& date) {
  int count = 0;
  for (const KeyEntry& entry : SchemeKey(date.plan->status)) {
    if (entry.colour == colour) count += wsoa::CountOf(entry, figures.counts);
  }
  return count;
}

}  // namespace

Table TrendGrid(const std::vector<GridRow>& rows, const Trend& trend, const ShownDates& shown) {
  const std::vector<TrendDate>& dates = rows.front().plan->dates;
  const bool names_plans = NamesPlans(rows);
  Table table{"trend", {}, {}};
  table.columns = {TextColumn("ref", "Ref"),
                   TextColumn("title", GridTitle(rows), Column::Fit::kCut)};
  for (std::size_t i = shown.first; i < shown.end(); ++i) {
    table.columns.push_back(DateColumn(dates[i], trend.texts));
  }
  if (dates.size() > 1) table.columns.push_back(TextColumn("travel", "Travel"));
  table.columns.push_back(TextColumn("how_long", "For how long", Column::Fit::kBelow));
  for (const GridRow& row : rows) table.rows.push_back(RowOf(row, names_plans, trend.texts, shown));
  return table;
}

Table FiguresTable(const PlanTrend& plan, const Trend& trend, const TrendQuery& query,
                   const ShownDates& shown) {
  Figures figures(plan.dates, trend.texts, FiguresListed(plan, query), shown);
  figures.AddTotal();
  for (const KeyEntry& entry : ColoursOf(plan)) {
    figures.Add(std::string(WordFor(entry.colour)) + ": " + entry.words,
                [&](const TrendFigures& of_date, std::size_t date) {
                  return CountCell(CountOf(entry.colour, of_date, plan.dates[date]),
                                   ToneOf(entry.colour));
                });
  }
  figures.AddRest();
  return std::move(figures).Done();
}

Table FiguresTable(const std::vector<PlanTrend>& plans, const Trend& trend, const TrendQuery& query,
                   const ShownDates& shown) {
  Figures figures(plans.front().dates, trend.texts, FiguresTogether(plans, query), shown);
  figures.AddTotal();
  for (const State state :
       {State::kAssured, State::kComplete, State::kOnTrack, State::kAtRisk, State::kOffTrack}) {
    if (state != State::kAssured || figures.Any(state)) {
      figures.AddState(state, std::string(InWords(state)));
    }
  }
  figures.AddRest();
  return std::move(figures).Done();
}

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

}  // namespace wsoa
