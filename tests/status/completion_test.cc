#include "status/completion.h"

#include <doctest/doctest.h>

#include "support/rating_case.h"

namespace wsoa {
namespace {

TEST_CASE("rule 4: lateness of a completion") {
  CheckRatings({
      // On the deadline, the day before it and the day after.
      {"due: 2019-06, completed: 2019-06-30", "2019-06-30",
       "complete: completed 30 Jun 2019, on time: due 30 Jun 2019"},
      {"due: 2019-06, completed: 2019-06-29", "2019-07-31",
       "complete: completed 29 Jun 2019, on time: due 30 Jun 2019"},
      {"due: 2019-06, completed: 2019-07-01", "2019-07-01",
       "complete: completed 1 Jul 2019, late 1 day: due 30 Jun 2019"},
      // Late and within grace is late all the same.
      {"due: 2019-06, completed: 2019-07-14", "2019-07-20",
       "complete: completed 14 Jul 2019, late 14 days: due 30 Jun 2019"},
      // A month: its first day decides that it is late, its last that it is on time.
      {"due: 2019-06-30, completed: 2019-07", "2019-07-20",
       "complete: completed Jul 2019, at least 1 day late: due 30 Jun 2019"},
      {"due: 2019-06-30, completed: 2019-08", "2019-08-20",
       "complete: completed Aug 2019, at least 32 days late: due 30 Jun 2019"},
      {"due: 2019-06-30, completed: 2019-06", "2019-07-20",
       "complete: completed Jun 2019, on time: due 30 Jun 2019"},
      {"due: 2019-06-29, completed: 2019-06", "2019-07-20",
       "complete: completed Jun 2019, not known whether on time: due 29 Jun 2019"},
      {"due: 2019-07-01, completed: 2019-07", "2019-07-20",
       "complete: completed Jul 2019, not known whether on time: due 1 Jul 2019"},
      // Leap day.
      {"due: 2020-02, completed: 2020-02-29", "2020-03-01",
       "complete: completed 29 Feb 2020, on time: due 29 Feb 2020"},
      {"due: 2019-02, completed: 2019-03-01", "2020-03-01",
       "complete: completed 1 Mar 2019, late 1 day: due 28 Feb 2019"},
      // The day is not on record.
      {"due: 2021-11, completed: {reported: 2022-01}", "2022-01-01",
       "complete: reported complete Jan 2022, day unknown: due 30 Nov 2021"},
      {"due: 2022-11, completed: {reported: 2022-01-31}", "2022-01-31",
       "complete: reported complete 31 Jan 2022, day unknown: due 30 Nov 2022"},
      // No deadline to be late against.
      {"completed: 2022-01-31", "2022-01-31", "complete: completed 31 Jan 2022"},
      {"due: {tbd: true}, completed: 2022-01", "2022-01-31", "complete: completed Jan 2022"},
      {"due: {ongoing: true, from: 2021-11}, started: 2021-12-01, completed: 2022-01", "2022-01-31",
       "complete: completed Jan 2022"},
      {"due: {ongoing: true, from: 2021-11}, completed: 2021-12-02", "2022-01-31",
       "complete: completed 2 Dec 2021, late 2 days: due 30 Nov 2021"},
  });
}

TEST_CASE("rule 4: a completion is not known before its first day") {
  CheckRatings({
      {"due: 2019-07, completed: 2019-07-10", "2019-07-09",
       "on-track: due 31 Jul 2019, in 22 days"},
      {"due: 2019-07, completed: 2019-07", "2019-06-30", "on-track: due 31 Jul 2019, in 31 days"},
      {"due: 2019-07, completed: 2019-07", "2019-07-01",
       "complete: completed Jul 2019, on time: due 31 Jul 2019"},
      {"due: 2021-12, completed: {reported: 2022-01}", "2021-12-31",
       "on-track: due 31 Dec 2021, the last day"},
  });
}

TEST_CASE("rule 4: the deadline in force on the day of completion counts, and is kept") {
  const std::string moved =
      "due: 2020-01, revisions: [{date: 2020-01-20, due: 2020-03, approved: SWIG}], ";
  CheckRatings({
      {moved + "completed: 2020-03-01", "2020-04-30",
       "complete: completed 1 Mar 2020, on time: due 31 Mar 2020"},
      {moved + "completed: 2020-01-20", "2020-04-30",
       "complete: completed 20 Jan 2020, on time: due 31 Mar 2020"},
      // Approved only after the completion.
      {"due: 2020-01, revisions: [{date: 2020-02-20, due: 2020-03, approved: SWIG}], "
       "completed: 2020-02-19",
       "2020-04-30", "complete: completed 19 Feb 2020, late 19 days: due 31 Jan 2020"},
  });
  CheckRatings({{moved + "completed: 2020-03-01", "2020-04-30",
                 "complete: completed 1 Mar 2020, late 30 days: due 31 Jan 2020"}},
               "scheme: {base: brag, revised: original, grace: 14 days}\n");
}

TEST_CASE("rule 2: assurance needs completion, and a day that has come") {
  const std::string assured = "assured: {date: 2019-08-05, by: LGA}";
  CheckRatings({
      {"due: 2019-06, completed: 2019-06-30, " + assured, "2019-08-04",
       "complete: completed 30 Jun 2019, on time: due 30 Jun 2019"},
      {"due: 2019-06, completed: 2019-06-30, " + assured, "2019-08-05",
       "assured: assured 5 Aug 2019; completed 30 Jun 2019, on time: due 30 Jun 2019"},
      {"due: 2019-09, " + assured, "2019-08-05", "on-track: due 30 Sep 2019, in 56 days"},
      {"due: [2019-06, 2019-07], completed: [2019-06-30, 2019-07-02], " + assured, "2019-08-05",
       "assured: assured 5 Aug 2019; 2 of 2 occurrences done, the last 2 Jul 2019, on time: due 31 "
       "Jul 2019"},
  });
}

TEST_CASE("what the facts say of a completed action") {
  struct Row {
    std::string action;
    std::optional<std::string> completed;
    std::optional<CompletedPrecision> precision;
    std::optional<int> days_late;
    std::optional<std::string> due;
  };
  const std::vector<Row> rows = {
      {"due: 2019-06, completed: 2019-07-03", "2019-07-03", CompletedPrecision::kDay, 3,
       "2019-06-30"},
      {"due: 2019-06, completed: 2019-06-03", "2019-06-03", CompletedPrecision::kDay, 0,
       "2019-06-30"},
      {"due: 2019-06, completed: 2019-07", "2019-07-01", CompletedPrecision::kMonth, 1,
       "2019-06-30"},
      {"due: 2019-06-10, completed: 2019-06", "2019-06-01", CompletedPrecision::kMonth,
       std::nullopt, "2019-06-10"},
      {"due: 2019-06, completed: {reported: 2019-07}", "2019-07-01", CompletedPrecision::kReported,
       std::nullopt, "2019-06-30"},
      {"completed: 2019-07", "2019-07-01", CompletedPrecision::kMonth, std::nullopt, std::nullopt},
      {"due: [2019-05, 2019-06], completed: [2019-05-02, 2019-07-04]", "2019-07-04",
       CompletedPrecision::kDay, 4, std::nullopt},
      {"due: [2019-05, 2019-06], completed: [2019-05-02, missed]", "2019-05-02",
       CompletedPrecision::kDay, 0, std::nullopt},
      {"due: [2019-05, 2019-06], completed: [missed, missed]", std::nullopt, std::nullopt,
       std::nullopt, std::nullopt},
  };
  for (const Row& row : rows) {
    CAPTURE(row.action);
    const auto plan = TestPlan::WithActions("- {ref: A, title: Act, " + row.action + "}");
    REQUIRE(plan.problems.empty());
    const PlanStatus status = Rate(PlanIndex(*plan), DayOf("2019-08-31"));
    const ActionStatus& action = status.actions[0];
    const auto iso = [](std::optional<Day> day) {
      return day ? std::optional(IsoDay(*day)) : std::nullopt;
    };
    CHECK(action.state == State::kComplete);
    CHECK(iso(action.completed) == row.completed);
    CHECK(action.completed_precision == row.precision);
    CHECK(action.days_late == row.days_late);
    CHECK(iso(action.due) == row.due);
    CHECK_FALSE(action.overdue);
    CHECK_FALSE(action.open);
    CHECK_FALSE(action.forecast);
  }
}

}  // namespace
}  // namespace wsoa
