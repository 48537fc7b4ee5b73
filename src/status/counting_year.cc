#include "status/counting_year.h"

#include <algorithm>

namespace wsoa {
namespace {

std::chrono::month FirstMonthOf(YearKind kind) {
  switch (kind) {
    case YearKind::kFinancialYear:
      return std::chrono::April;
    case YearKind::kAcademicYear:
      return std::chrono::September;
    case YearKind::kYear:
      break;
  }
  return std::chrono::January;
}

int DaysIn(Day first, Day last) { return DaysBetween(first, last) + 1; }

}  // namespace

Date YearWith(Day day, YearKind kind) {
  const std::chrono::year_month_day date(day);
  const std::chrono::month begin = FirstMonthOf(kind);
  const auto year = date.year() - std::chrono::years(date.month() < begin ? 1 : 0);
  const Day next = (year + std::chrono::years(1)) / begin / 1;
  return {year / begin / 1, next - std::chrono::days(1), Precision::kYear};
}

double ShareOf(const Date& year, Day day) {
  return static_cast<double>(DaysIn(year.first, std::min(day, year.last))) /
         DaysIn(year.first, year.last);
}

}  // namespace wsoa
