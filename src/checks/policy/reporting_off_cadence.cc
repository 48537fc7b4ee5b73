#include <fmt/format.h>

#include "checks/all_checks.h"
#include "plan/reporting.h"

namespace wsoa {
namespace {

// Whether two dates share a day.
bool Meet(const Date& a, const Date& b) { return a.first <= b.last && b.first <= a.last; }

std::string IsoDate(const Date& date) {
  const std::string day = IsoDay(date.first);
  return date.precision == Precision::kMonth ? day.substr(0, day.rfind('-')) : day;
}

std::string When(const Date& date) {
  return (date.precision == Precision::kDay ? "on " : "in ") + ShowDate(date);
}

// Only the first date that is off is told: those behind it may be off for the same reason.
void CheckReportingOffCadence(const CheckInput& input, Findings& out) {
  const auto& reporting = input.plan.reporting;
  if (!reporting || !reporting->every || reporting->dates.empty()) return;
  if (input.plan.reporting.IsUnreadable()) return;
  const Duration& every = **reporting->every;
  const Located<Date>& from = reporting->from ? *reporting->from : reporting->dates.front();
  for (std::size_t i = 0; i < reporting->dates.size(); ++i) {
    const Located<Date>& date = reporting->dates[i];
    const Date expected = ReportAfter(*from, every, static_cast<int>(i));
    if (Meet(*date, expected)) continue;
    Diagnostic& found = out.Add(
        date.span, fmt::format("a report every {} from {} would be {}, not {}", ShowDuration(every),
                               ShowDate(*from), When(expected), When(*date)));
    found.remarks.push_back({reporting->every->span, "how often the plan is to be reported"});
    found.help = fmt::format("write {}, or change `every`", IsoDate(expected));
    return;
  }
}

}  // namespace

const Check kReportingOffCadence = {
    .name = "reporting-off-cadence",
    .group = "Plan and policy",
    .severity = Severity::kNote,
    .what = "the `dates` of `reporting` do not keep its `every`",
    .why =
        "A plan that promises a report every three months and lists dates four months apart leaves "
        "its board to guess which is meant. Of a cadence in months the month counts, not the day.",
    .example = {kPlanHead, R"(
 reporting:
   dates: [2021-07, 2021-11, 2022-03]
-  every: 3 months
+  every: 4 months
 sections:
   - ref: A
     title: Joint commissioning
     leader: Director of Commissioning
     actions:
       - ref: A1
         title: Agree a joint commissioning strategy
         owners: [Head of SEND]
         due: 2021-11
)"},
    .run = CheckReportingOffCadence,
};

}  // namespace wsoa
