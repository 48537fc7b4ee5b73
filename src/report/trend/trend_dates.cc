#include "report/trend/trend_dates.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "report/cells.h"
#include "report/columns.h"
#include "snapshot/scheme_key.h"

namespace wsoa {
namespace {

using std::chrono::year_month_day;

// Room that a grid needs besides its dates: between columns, for a title that can still be read,
// and for the direction of travel.
constexpr int kGap = 2;
constexpr int kLeastTitle = 16;
constexpr int kTravel = 9;
// "Jul 2019" folds into two lines, a year being the longest word of all.
constexpr int kLeastDate = 4;

bool EndsItsMonth(Day day) {
  return year_month_day(day + std::chrono::days(1)).day() == std::chrono::day(1);
}

// "Jul 2019".
std::string ShowMonth(Day day) {
  const std::string shown = ShowDay(day);
  return shown.substr(shown.find(' ') + 1);
}

// Of "15 Jul 2019" the year alone goes to another line.
std::string InTwoLines(std::string day) {
  constexpr std::string_view kUnbroken = "\u00a0";
  if (std::count(day.begin(), day.end(), ' ') > 1) day.replace(day.find(' '), 1, kUnbroken);
  return day;
}

// "red 9/42": of a section or a plan, how many of its actions have its colour.
void AddShare(const TrendPoint& point, const PlanStatus& plan, Cell& cell) {
  if (!point.rating) return;
  const Counts& counts = point.figures.counts;
  for (const KeyEntry& entry : SchemeKey(plan)) {
    const int count = CountOf(entry, counts);
    if (entry.colour != *point.rating || count == counts.Total()) continue;
    cell.data = cell.text;
    cell.text += " " + std::to_string(count) + "/" + std::to_string(counts.Total());
  }
}

// In letters.
int LongestWord(const std::string& title) {
  int longest = 0;
  int letters = 0;
  for (const char c : title) {
    const bool begins_letter = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    letters = c == ' ' ? 0 : letters + (begins_letter ? 1 : 0);
    longest = std::max(longest, letters);
  }
  return longest;
}

}  // namespace

Column DateColumn(const TrendDate& date, TrendTexts texts) {
  const std::string day = EndsItsMonth(date.day) ? ShowMonth(date.day) : ShowDay(date.day);
  const bool named = texts == TrendTexts::kRevisions && date.revision;
  const std::string name = named ? date.revision->name + " " : "";
  return TextColumn(IsoDay(date.day), name + day, Role::kWord, name + InTwoLines(day));
}

Cell PointCell(const GridRow& row, std::size_t date) {
  const auto& point = row.thing->points[date];
  if (!point || (!point->rating && !point->state)) return MissingCell();
  Cell cell = RatingCell(point->rating, point->state);
  if (row.thing->kind != TrendThing::Kind::kAction) {
    AddShare(*point, row.plan->dates[date].plan->status, cell);
  }
  return cell;
}

ShownDates DatesThatFit(const std::vector<GridRow>& rows, TrendTexts texts,
                        std::optional<int> width) {
  const std::vector<TrendDate>& dates = rows.front().plan->dates;
  ShownDates shown{0, dates.size()};
  if (!width) return shown;
  std::size_t ref = 0;
  for (const GridRow& row : rows) ref = std::max(ref, row.ref.size());
  int room = *width - static_cast<int>(ref) - kGap - kLeastTitle - kGap - kTravel;
  for (shown.first = dates.size(); shown.first > 0; --shown.first) {
    const std::size_t date = shown.first - 1;
    int column = std::max(kLeastDate, LongestWord(DateColumn(dates[date], texts).short_title));
    for (const GridRow& row : rows) {
      // Words of ratings are plain letters.
      column = std::max(column, static_cast<int>(PointCell(row, date).text.size()));
    }
    room -= column + kGap;
    if (room < 0 && shown.first < dates.size()) break;
  }
  shown.count = dates.size() - shown.first;
  return shown;
}

}  // namespace wsoa
