#include "plan/reporting.h"

namespace wsoa {
namespace {

Date MonthOf(Day day) {
  const std::chrono::year_month_day date(day);
  const auto month = date.year() / date.month();
  return {Day(month / 1), Day(month / std::chrono::last), Precision::kMonth};
}

bool CountsMonths(const Duration& every) {
  return every.unit == Duration::Unit::kMonths || every.unit == Duration::Unit::kYears;
}

std::optional<Date> NextListed(const Reporting& reporting, Day day) {
  std::optional<Date> next;
  for (const Located<Date>& date : reporting.dates) {
    if (date->last > day && (!next || date->first < next->first)) next = *date;
  }
  return next;
}

}  // namespace

Date ReportAfter(const Date& from, const Duration& every, int times) {
  if (CountsMonths(every)) return MonthOf(AddDuration(MonthOf(from.last).first, every, times));
  return OnDay(AddDuration(from.last, every, times));
}

std::optional<Date> NextReport(const Reporting& reporting, Day day) {
  if (const auto listed = NextListed(reporting, day)) return listed;
  if (!reporting.every || (*reporting.every)->count == 0) return std::nullopt;
  if (!reporting.from && reporting.dates.empty()) return std::nullopt;
  const Date from = reporting.from ? **reporting.from : *reporting.dates.front();
  Date next = from;
  for (int times = 1; next.last <= day; ++times) next = ReportAfter(from, **reporting.every, times);
  return next;
}

}  // namespace wsoa
