#include "plan/reporting.h"

#include <doctest/doctest.h>

#include <string>

#include "support/rating_of.h"
#include "support/test_plan.h"

namespace wsoa {
namespace {

struct Case {
  const char* reporting;
  const char* day;
  const char* next;
};

TestPlan PlanWith(const std::string& reporting) {
  return TestPlan("wsoa: 1\ntitle: Test\narea: Testshire\nreporting: " + reporting +
                  "\nsections: []\n");
}

TEST_CASE("the next report is the first that is not over on the day") {
  const Case cases[] = {
      {"{dates: [2021-10, 2022-01]}", "2021-09-30", "Oct 2021"},
      {"{dates: [2021-10, 2022-01]}", "2021-10-30", "Oct 2021"},
      {"{dates: [2021-10, 2022-01]}", "2021-10-31", "Jan 2022"},
      {"{dates: [2021-10, 2022-01]}", "2022-01-31", ""},
      {"{dates: [2022-01, 2021-10]}", "2021-09-30", "Oct 2021"},
      // A rhythm of months keeps the month, one of weeks the day.
      {"{dates: [2021-10, 2022-01], every: 3 months}", "2022-01-31", "Apr 2022"},
      {"{dates: [2021-10-15], every: 3 months}", "2021-10-15", "Jan 2022"},
      {"{every: 6 weeks, from: 2022-01-03}", "2022-01-02", "3 Jan 2022"},
      {"{every: 6 weeks, from: 2022-01-03}", "2022-01-03", "14 Feb 2022"},
      {"{every: 1 year, from: 2021-03}", "2023-05-01", "Mar 2024"},
      {"{every: 3 months}", "2022-01-31", ""},
      {"{every: 0 days, from: 2021-03-01}", "2022-01-31", ""},
  };
  for (const Case& each : cases) {
    CAPTURE(each.reporting);
    CAPTURE(each.day);
    const TestPlan plan = PlanWith(each.reporting);
    REQUIRE(plan->reporting);
    const auto next = NextReport(*plan->reporting, DayOf(each.day));
    CHECK((next ? ShowDate(*next) : "") == each.next);
  }
}

TEST_CASE("the reports until a day") {
  const Case cases[] = {
      {"{dates: [2021-10, 2022-01, 2022-04]}", "2022-03-31", "Oct 2021, Jan 2022"},
      {"{dates: [2022-01, 2021-10, 2022-01]}", "2022-03-31", "Oct 2021, Jan 2022"},
      {"{dates: [2021-10, 2022-01]}", "2021-10-30", ""},
      // The rhythm goes on behind what is listed, and not among it.
      {"{dates: [2019-07, 2019-11, 2020-03], every: 3 months, from: 2019-07}", "2020-07-31",
       "Jul 2019, Nov 2019, Mar 2020, Apr 2020, Jul 2020"},
      {"{dates: [2019-07, 2019-11, 2020-03], every: 3 months, from: 2019-07}", "2020-03-30",
       "Jul 2019, Nov 2019"},
      {"{every: 6 weeks, from: 2022-01-03}", "2022-03-28", "3 Jan 2022, 14 Feb 2022, 28 Mar 2022"},
      {"{every: 6 weeks, from: 2022-01-03}", "2022-01-02", ""},
      {"{every: 3 months}", "2022-01-31", ""},
  };
  for (const Case& each : cases) {
    CAPTURE(each.reporting);
    CAPTURE(each.day);
    const TestPlan plan = PlanWith(each.reporting);
    std::string reports;
    for (const Date& report : ReportsUntil(*plan->reporting, DayOf(each.day), 1000)) {
      reports += (reports.empty() ? "" : ", ") + ShowDate(report);
    }
    CHECK(reports == each.next);
  }
}

TEST_CASE("of very many reports the last are made, without counting through the others") {
  const TestPlan plan = PlanWith("{every: 1 days, from: 1900-01-01}");
  std::string reports;
  for (const Date& report : ReportsUntil(*plan->reporting, DayOf("2199-12-31"), 2)) {
    reports += ShowDate(report) + ";";
  }
  CHECK(reports == "30 Dec 2199;31 Dec 2199;");
}

TEST_CASE("a rhythm of any unit is met from any day") {
  for (const std::string every :
       {"1 days", "45 days", "6 weeks", "1 month", "7 months", "1 year"}) {
    CAPTURE(every);
    const TestPlan plan = PlanWith("{every: " + every + ", from: 1999-01-31}");
    Date expected = **plan->reporting->from;
    int times = 0;
    for (Day day = DayOf("1998-12-01"); day < DayOf("2009-01-01"); day += std::chrono::days(1)) {
      while (expected.last <= day) {
        expected = ReportAfter(**plan->reporting->from, **plan->reporting->every, ++times);
      }
      REQUIRE(NextReport(*plan->reporting, day) == expected);
    }
  }
}

TEST_CASE("the reports until a day are those that come next, one after the other") {
  const TestPlan plan = PlanWith("{dates: [2021-10, 2022-01], every: 2 months, from: 2021-09}");
  const auto reports = ReportsUntil(*plan->reporting, DayOf("2023-12-31"), 1000);
  REQUIRE(reports.size() == 13);
  Day day = DayOf("2021-01-01");
  for (const Date& report : reports) {
    CHECK(NextReport(*plan->reporting, day) == report);
    day = report.last;
  }
}

}  // namespace
}  // namespace wsoa
