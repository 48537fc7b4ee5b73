#include "plan/reporting.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

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

// How many reports of a rhythm are over by the end of the day. `from` is the first of them.
int ReportsOver(const Date& from, const Duration& every, Day day) {
  constexpr int kDaysOfMonth = 31;
  if (from.last > day || every.count <= 0) return 0;
  // Not counted one by one, since a rhythm of days may have gone round very often: as many as there
  // are at least, if every month has 31 days, and then on from there.
  const int unit = every.unit == Duration::Unit::kYears    ? 12 * kDaysOfMonth
                   : every.unit == Duration::Unit::kMonths ? kDaysOfMonth
                   : every.unit == Duration::Unit::kWeeks  ? 7
                                                           : 1;
  const std::int64_t step = static_cast<std::int64_t>(unit) * every.count;
  int over = std::max(1, static_cast<int>((DaysBetween(from.last, day) - kDaysOfMonth) / step));
  while (ReportAfter(from, every, over).last <= day) ++over;
  return over;
}

std::optional<Date> NextReport(const Reporting& reporting, Day day) {
  if (const auto listed = NextListed(reporting, day)) return listed;
  const auto from = RhythmBegins(reporting);
  if (!from) return std::nullopt;
  const int over = ReportsOver(*from, **reporting.every, day);
  return over == 0 ? *from : ReportAfter(*from, **reporting.every, over);
}

std::vector<Date> ReportsUntil(const Reporting& reporting, Day until, int most) {
  std::vector<Date> reports;
  for (const Located<Date>& date : reporting.dates) {
    if (date->last <= until) reports.push_back(*date);
  }
  std::sort(reports.begin(), reports.end(),
            [](const Date& a, const Date& b) { return a.last < b.last; });
  const auto same_day = [](const Date& a, const Date& b) { return a.last == b.last; };
  reports.erase(std::unique(reports.begin(), reports.end(), same_day), reports.end());
  const auto from = RhythmBegins(reporting);
  if (from && !NextListed(reporting, until)) {
    const Duration& every = **reporting.every;
    const Day listed = reports.empty() ? Day::min() : reports.back().last;
    const int end = ReportsOver(*from, every, until);
    for (int times = std::max(0, end - most); times < end; ++times) {
      const Date next = times == 0 ? *from : ReportAfter(*from, every, times);
      if (next.last > listed) reports.push_back(next);
    }
  }
  const auto count = static_cast<std::ptrdiff_t>(reports.size());
  reports.erase(reports.begin(), reports.begin() + std::max<std::ptrdiff_t>(0, count - most));
  return reports;
}

}  // namespace wsoa
