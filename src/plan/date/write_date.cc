#include "plan/date/write_date.h"

#include <fmt/format.h>

namespace wsoa {
namespace {

using CalendarDay = std::chrono::year_month_day;

bool IsLastOfMonth(Day day) {
  return CalendarDay(day + std::chrono::days(1)).day() == std::chrono::day(1);
}

bool IsLastOfYear(Day day) {
  return IsLastOfMonth(day) && CalendarDay(day).month() == std::chrono::December;
}

std::string IsoMonth(Day day) { return IsoDay(day).substr(0, 7); }
std::string IsoYear(Day day) { return IsoDay(day).substr(0, 4); }

// "2021-22".
std::string SplitYear(int first_year) {
  return fmt::format("{:04}-{:02}", first_year, (first_year + 1) % 100);
}

std::string WriteYear(const Date& date) {
  const CalendarDay from(date.first);
  if (from.month() == std::chrono::January) return IsoYear(date.first);
  const bool financial = from.month() == std::chrono::April;
  return (financial ? "FY" : "AY") + SplitYear(int(from.year()));
}

// The day, month or year in which the last part of an interval ends: as coarse as the first part,
// where that is possible. Which of them was written makes no difference to the interval.
std::string WriteLastPart(Day last, std::size_t size_of_first_part) {
  if (size_of_first_part == 4 && IsLastOfYear(last)) return IsoYear(last);
  if (size_of_first_part <= 7 && IsLastOfMonth(last)) return IsoMonth(last);
  return IsoDay(last);
}

std::string WriteFirstPart(Day first, Day last) {
  if (first == last) return IsoDay(first);
  return IsLastOfYear(last) && IsoDay(first).ends_with("-01-01") ? IsoYear(first) : IsoMonth(first);
}

// A quarter of a financial year.
std::string WriteQuarter(const Date& date) {
  const CalendarDay from(date.first);
  const int month = static_cast<int>(unsigned(from.month()));
  const int year = int(from.year()) - (month < 4 ? 1 : 0);
  return fmt::format("FY{}-Q{}", SplitYear(year), (month + 8) % 12 / 3 + 1);
}

}  // namespace

std::string WriteDate(const Date& date) {
  switch (date.precision) {
    case Precision::kDay:
      return IsoDay(date.first);
    case Precision::kMonth:
      return IsoMonth(date.first);
    case Precision::kYear:
      return WriteYear(date);
    case Precision::kInterval:
      break;
  }
  if (!date.first_part_end) return WriteQuarter(date);
  const std::string first = WriteFirstPart(date.first, *date.first_part_end);
  return first + "/" + WriteLastPart(date.last, first.size());
}

}  // namespace wsoa
