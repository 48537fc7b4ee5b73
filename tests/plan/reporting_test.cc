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
    const TestPlan plan("wsoa: 1\ntitle: Test\narea: Testshire\nreporting: " +
                        std::string(each.reporting) + "\nsections: []\n");
    REQUIRE(plan->reporting);
    const auto next = NextReport(*plan->reporting, DayOf(each.day));
    CHECK((next ? ShowDate(*next) : "") == each.next);
  }
}

}  // namespace
}  // namespace wsoa
