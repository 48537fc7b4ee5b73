#include "commands/trend/trend_days.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "commands/cli/due_window.h"
#include "commands/cli/options.h"
#include "plan/reporting.h"
#include "report/cells.h"
#include "source/failure.h"
#include "status/spells/transition_dates.h"

namespace wsoa {
namespace {

void SortOnce(std::vector<Day>& days) {
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
}

// Puts what lies after the day aside.
void LeaveOut(Day as_of, TrendDays& days) {
  SortOnce(days.days);
  const auto after = std::upper_bound(days.days.begin(), days.days.end(), as_of);
  days.left_out.assign(after, days.days.end());
  days.days.erase(after, days.days.end());
}

// Of more dates than anybody reads, and than memory may have room for, the last ones.
void KeepLast(TrendDays& days) {
  if (days.days.size() <= std::size_t{kMostDates}) return;
  days.days.erase(days.days.begin(), days.days.end() - kMostDates);
  days.notes.push_back("Only the last " + std::to_string(kMostDates) +
                       " reporting dates are shown, from " + ShowDay(days.days.front()) +
                       " on (name others with --dates, or a longer step with --every).");
}

TrendDays ListedDays(const Words& dates, Day as_of) {
  TrendDays days;
  for (const std::string& text : PartedByCommas(dates)) {
    days.days.push_back(ParseDateOption("--dates", text).last);
  }
  LeaveOut(as_of, days);
  if (days.days.size() > std::size_t{kMostDates}) {
    throw Failure(ExitStatus::kUsage, "--dates: more than " + std::to_string(kMostDates) +
                                          " dates (name fewer of them)");
  }
  if (days.days.empty()) {
    throw Failure(ExitStatus::kUsage, "--dates: every date lies after " + ShowDay(as_of) +
                                          " (--as-of), and of what is to come nothing is known");
  }
  return days;
}

Duration ParseStep(const std::string& text) {
  constexpr std::array kSteps = {std::pair("day", Duration{1, Duration::Unit::kDays}),
                                 std::pair("week", Duration{1, Duration::Unit::kWeeks}),
                                 std::pair("month", Duration{1, Duration::Unit::kMonths}),
                                 std::pair("quarter", Duration{3, Duration::Unit::kMonths}),
                                 std::pair("year", Duration{1, Duration::Unit::kYears})};
  for (const auto& [word, step] : kSteps) {
    if (text == word) return step;
  }
  const auto step = ParseShortDuration(text);
  if (step && step->count > 0) return *step;
  throw Failure(ExitStatus::kUsage,
                "--every: " + text + " is no rhythm (write month, 6 weeks or 3 months)");
}

Date MonthOf(Day day) {
  const std::chrono::year_month_day date(day);
  const auto month = date.year() / date.month();
  return {Day(month / 1), Day(month / std::chrono::last), Precision::kMonth};
}

// A rhythm from a year on begins with its first month.
Date ParseFrom(const std::string& text) {
  const Date from = ParseDateOption("--from", text);
  const bool is_long = from.precision == Precision::kYear || from.precision == Precision::kInterval;
  return is_long ? MonthOf(from.first) : from;
}

// Each end of the rhythm's steps by the as-of day, and that day.
std::vector<Day> RhythmDays(const Date& from, const Duration& step, Day as_of) {
  std::vector<Day> days;
  Date next = from;
  for (int times = 1; next.last < as_of; ++times) {
    days.push_back(next.last);
    if (times >= kMostDates) {
      throw Failure(ExitStatus::kUsage,
                    "--every " + ShowDuration(step) + " from " + ShowDay(from.last) +
                        " makes more than " + std::to_string(kMostDates) +
                        " dates (begin later with --from, or take a longer step)");
    }
    next = ReportAfter(from, step, times);
  }
  days.push_back(as_of);
  return days;
}

// The month in which the first of the plans begins: of its publication, its period, or the first
// date in it.
Date BeginningOf(const std::vector<const Plan*>& plans, Day as_of) {
  std::optional<Date> beginning;
  for (const Plan* plan : plans) {
    const Date begins =
        MonthOf(plan->published ? (*plan->published)->first
                : plan->period  ? (*plan->period)->first
                                : FirstTurningDay(PlanIndex(*plan), as_of).value_or(as_of));
    if (!beginning || begins.last < beginning->last) beginning = begins;
  }
  return beginning.value_or(MonthOf(as_of));
}

// The reporting dates of a plan: what it lists, and then its rhythm to the end of its period.
void AddReports(const Plan& plan, Day as_of, TrendDays& days) {
  if (!plan.reporting) return;
  Day listed_until = Day::min();
  for (const Located<Date>& date : plan.reporting->dates) {
    days.days.push_back(date->last);
    listed_until = std::max(listed_until, date->last);
  }
  const Day end = plan.period ? std::min(as_of, (*plan.period)->last) : as_of;
  for (const Date& report : ReportsUntil(*plan.reporting, end, kMostDates + 1)) {
    if (report.last > listed_until) days.days.push_back(report.last);
  }
}

std::string WhoHasNone(const std::vector<const Plan*>& plans) {
  return plans.size() == 1 ? "The plan has no" : "None of the plans has a";
}

TrendDays UsualDays(const std::vector<const Plan*>& plans, Day as_of) {
  TrendDays days;
  for (const Plan* plan : plans) AddReports(*plan, as_of, days);
  const bool any = !days.days.empty();
  // Plans that are shown together have not all the same dates; how they stand now concerns all.
  if (any && plans.size() > 1) days.days.push_back(as_of);
  LeaveOut(as_of, days);
  KeepLast(days);
  if (!days.days.empty()) return days;
  if (any) {
    days.notes.push_back(WhoHasNone(plans) + " reporting date by " + ShowDay(as_of) +
                         ": that day itself is shown.");
    days.days = {as_of};
    return days;
  }
  const Date begins = BeginningOf(plans, as_of);
  days.days = RhythmDays(begins, {1, Duration::Unit::kMonths}, as_of);
  days.notes.push_back(WhoHasNone(plans) + " reporting date of its own: shown by the month, from " +
                       ShowDate(begins) + " on.");
  return days;
}

}  // namespace

bool NamesDays(const TrendFlags& flags) {
  return !flags.dates.empty() || (!flags.every.empty() && !flags.from.empty());
}

TrendDays DaysOf(const TrendFlags& flags, const std::vector<const Plan*>& plans, Day as_of) {
  if (!flags.dates.empty()) return ListedDays(flags.dates, as_of);
  if (flags.every.empty()) return UsualDays(plans, as_of);
  const Duration step = ParseStep(flags.every);
  const Date from = flags.from.empty() ? BeginningOf(plans, as_of) : ParseFrom(flags.from);
  if (from.last > as_of) {
    throw Failure(ExitStatus::kUsage,
                  "--from: " + ShowDay(from.last) + " lies after " + ShowDay(as_of) + " (--as-of)");
  }
  return {RhythmDays(from, step, as_of), {}, {}};
}

std::vector<TrendDays> DaysOfEach(const TrendFlags& flags, const std::vector<const Plan*>& plans,
                                  Day as_of) {
  std::vector<TrendDays> days;
  if (RowsOf(flags) == TrendRows::kPlan) {
    days.assign(plans.size(), DaysOf(flags, plans, as_of));
  } else {
    for (const Plan* plan : plans) days.push_back(DaysOf(flags, {plan}, as_of));
  }
  return days;
}

bool IsThereOn(Day day, const Plan& plan) {
  return !plan.published || (*plan.published)->first <= day;
}

}  // namespace wsoa
