#include "plan/date/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "source/digits.h"

namespace wsoa {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;
constexpr std::array<std::string_view, 12> kShortMonths = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// The number that a text of digits alone stands for. Precondition: at most 4 of them.
std::optional<int> ParseDigits(std::string_view text) {
  if (!std::all_of(text.begin(), text.end(), IsDigit)) return std::nullopt;
  int number = 0;
  for (const char c : text) number = 10 * number + (c - '0');
  return number;
}

std::optional<int> ParseYear(std::string_view text) {
  if (text.size() != 4) return std::nullopt;
  const auto number = ParseDigits(text);
  return number && *number >= kFirstYear && *number <= kLastYear ? number : std::nullopt;
}

// From the first day of one month to the last of another, `months` long.
Date Months(int first_year, unsigned first_month, int months, Precision precision) {
  const auto from = year(first_year) / month(first_month);
  const auto to = from + std::chrono::months(months - 1);
  return {Day(from / 1), Day(to / std::chrono::last), precision};
}

// "2021", "2021-11", "2021-11-30".
std::optional<Date> ParsePoint(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
  const auto y = ParseYear(text.substr(0, 4));
  if (!y) return std::nullopt;
  if (text.size() == 4) return Months(*y, 1, 12, Precision::kYear);

  const auto m = ParseDigits(text.substr(5, 2));
  if (text[4] != '-' || !m || *m < 1 || *m > 12) return std::nullopt;
  if (text.size() == 7) return Months(*y, static_cast<unsigned>(*m), 1, Precision::kMonth);

  const auto d = ParseDigits(text.substr(8, 2));
  if (text[7] != '-' || !d) return std::nullopt;
  const auto date = year(*y) / *m / *d;
  if (!date.ok()) return std::nullopt;
  return OnDay(date);
}

// "2018-19" of "FY2018-19": the first of two consecutive years.
std::optional<int> ParseSplitYear(std::string_view text) {
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  const auto y = ParseYear(text.substr(0, 4));
  if (!y || *y == kLastYear) return std::nullopt;
  return ParseDigits(text.substr(5)) == (*y + 1) % 100 ? y : std::nullopt;
}

// "FY2018-19", "FY2018-19-Q2", "AY2018-19".
std::optional<Date> ParseSpecialYear(std::string_view text) {
  const bool financial = text.starts_with("FY");
  const auto y = ParseSplitYear(text.substr(2, 7));
  if (!y) return std::nullopt;
  const std::string_view rest = text.substr(9);
  if (rest.empty()) return Months(*y, financial ? 4 : 9, 12, Precision::kYear);

  const bool quarter =
      rest.size() == 3 && rest.starts_with("-Q") && rest[2] >= '1' && rest[2] <= '4';
  if (!financial || !quarter) return std::nullopt;
  const auto from = year(*y) / month(4) + std::chrono::months(3 * (rest[2] - '1'));
  return Months(int(from.year()), unsigned(from.month()), 3, Precision::kInterval);
}

std::string ShowMonth(Day day) {
  const year_month_day date(day);
  return fmt::format("{} {}", kShortMonths[unsigned(date.month()) - 1], int(date.year()));
}

bool IsWholeMonths(const Date& date) {
  const year_month_day from(date.first);
  const year_month_day to(date.last);
  return from.day() == day(1) && to.day() == (to.year() / to.month() / std::chrono::last).day();
}

std::string ShowYear(const Date& date) {
  const year_month_day from(date.first);
  const int first_year = int(from.year());
  if (from.month() == month(1)) return fmt::format("{}", first_year);
  return fmt::format("{} year {}-{:02}", from.month() == month(4) ? "financial" : "academic",
                     first_year, (first_year + 1) % 100);
}

}  // namespace

int DaysBetween(Day from, Day to) { return static_cast<int>((to - from).count()); }

Date OnDay(Day day) { return {day, day, Precision::kDay}; }

std::optional<Date> ParseDate(std::string_view text) {
  if (text.starts_with("FY") || text.starts_with("AY")) return ParseSpecialYear(text);
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return ParsePoint(text);
  const auto from = ParsePoint(text.substr(0, slash));
  const auto to = ParsePoint(text.substr(slash + 1));
  if (!from || !to) return std::nullopt;
  return Date{from->first, to->last, Precision::kInterval, from->last};
}

std::string IsoDay(Day day) {
  const year_month_day date(day);
  return fmt::format("{:04}-{:02}-{:02}", int(date.year()), unsigned(date.month()),
                     unsigned(date.day()));
}

std::string ShowDay(Day day) {
  return fmt::format("{} {}", unsigned(year_month_day(day).day()), ShowMonth(day));
}

std::string ShowDate(const Date& date) {
  switch (date.precision) {
    case Precision::kDay:
      return ShowDay(date.first);
    case Precision::kMonth:
      return ShowMonth(date.first);
    case Precision::kYear:
      return ShowYear(date);
    case Precision::kInterval:
      break;
  }
  if (IsWholeMonths(date)) return ShowMonth(date.first) + " to " + ShowMonth(date.last);
  return ShowDay(date.first) + " to " + ShowDay(date.last);
}

}  // namespace wsoa
