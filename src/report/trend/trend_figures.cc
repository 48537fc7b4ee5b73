#include "report/trend/trend_figures.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "plan/words.h"
#include "report/actions/query_words.h"
#include "report/cells.h"
#include "report/columns.h"
#include "snapshot/scheme_key.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using MaybeFigures = std::vector<std::optional<TrendFigures>>;
// What a row of figures says of a date. `date` is its place among all.
using CellOf = std::function<Cell(const TrendFigures& figures, std::size_t date)>;

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
  course.from_zero = true;
  return course;
}

// Rows of figures over dates.
class Figures {
 public:
  Figures(const std::vector<TrendDate>& dates, TrendTexts texts, MaybeFigures figures,
          MaybeFigures reported, const ShownDates& shown)
      : figures_(std::move(figures)), reported_(std::move(reported)), shown_(shown) {
    table_.name = "figures";
    table_.columns.push_back(TextColumn("figure", "Actions", Role::kTitle));
    for (std::size_t i = shown.first; i < shown.end(); ++i) {
      Column column = DateColumn(dates[i], texts);
      column.role = Role::kNumber;
      table_.columns.push_back(std::move(column));
    }
    if (dates.size() > 1) table_.columns.push_back(TextColumn("course", "Course"));
  }

  void Add(const std::string& title, const CellOf& cell_of, const std::string& unit = "") {
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
      cells.push_back(figures_[i] ? cell_of(*figures_[i], i) : MissingCell());
      if (!figures_[i] || i >= reported_.size() || !reported_[i]) continue;
      const bool is_other = cell_of(*reported_[i], i).text != cells.back().text;
      if (is_other) cells.back().text += kReportedOtherwise;
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

  // What is said of every plan, with any colours.
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
          return ShareCell(figures.planned, figures.Promised());
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
  const MaybeFigures reported_;  // by the texts that were in force then; empty: not known
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
int CountOfColour(Colour colour, const TrendFigures& figures, const TrendDate& date) {
  int count = 0;
  for (const KeyEntry& entry : SchemeKey(date.plan->status)) {
    if (entry.colour == colour) count += CountOf(entry, figures.counts);
  }
  return count;
}

}  // namespace

Table FiguresTable(const PlanTrend& plan, const Trend& trend, const TrendQuery& query,
                   const ShownDates& shown) {
  // What was reported is that of all actions.
  const bool all = FiltersInWords(query.actions).empty() && query.actions.sections.empty();
  Figures figures(plan.dates, trend.texts, FiguresListed(plan, query),
                  all ? plan.reported : MaybeFigures(), shown);
  figures.AddTotal();
  for (const KeyEntry& entry : ColoursOf(plan)) {
    figures.Add(std::string(WordFor(entry.colour)) + ": " + entry.words,
                [&](const TrendFigures& of_date, std::size_t date) {
                  return CountCell(CountOfColour(entry.colour, of_date, plan.dates[date]),
                                   ToneOf(entry.colour));
                });
  }
  figures.AddRest();
  return std::move(figures).Done();
}

Table FiguresTable(const std::vector<PlanTrend>& plans, const Trend& trend, const TrendQuery& query,
                   const ShownDates& shown) {
  Figures figures(plans.front().dates, trend.texts, FiguresTogether(plans, query), {}, shown);
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

}  // namespace wsoa
