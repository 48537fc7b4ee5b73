#include "plan/reporting.h"

#include <algorithm>

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

// Where the rhythm begins, if the plan has one: the day that its reports are counted from.
std::optional<Date> RhythmBegins(const Reporting& reporting) {
  if (!reporting.every || (*reporting.every)->count == 0) return std::nullopt;
  if (reporting.from) return **reporting.from;
  if (reporting.dates.empty()) return std::nullopt;
  return *reporting.dates.front();
}

}  // namespace

Date ReportAfter(const Date& from, const Duration& every, int times) {
  if (CountsMonths(every)) return MonthOf(AddDuration(MonthOf(from.last).first, every, times));
  return OnDay(AddDuration(from.last, every, times));
}

std::optional<Date> NextReport(const Reporting& reporting, Day day) {
  if (const auto listed = NextListed(reporting, day)) return listed;
  const auto from = RhythmBegins(reporting);
  if (!from) return std::nullopt;
  Date next = *from;
  for (int times = 1; next.last <= day; ++times) {
    next = ReportAfter(*from, **reporting.every, times);
  }
  return next;
}

std::vector<Date> ReportsUntil(const Reporting& reporting, Day until) {
  std::vector<Date> reports;
  for (const Located<Date>& date : reporting.dates) {
    if (date->last <= until) reports.push_back(*date);
  }
  std::sort(reports.begin(), reports.end(),
            [](const Date& a, const Date& b) { return a.last < b.last; });
  const auto same_day = [](const Date& a, const Date& b) { return a.last == b.last; };
  reports.erase(std::unique(reports.begin(), reports.end(), same_day), reports.end());
  const auto from = RhythmBegins(reporting);
  if (!from || NextListed(reporting, until)) return reports;
  const Day listed = reports.empty() ? Day::min() : reports.back().last;
  Date next = *from;
  for (int times = 1; next.last <= until; ++times) {
    if (next.last > listed) reports.push_back(next);
    next = ReportAfter(*from, **reporting.every, times);
  }
  return reports;
}

}  // namespace wsoa
