#include "commands/trend/trend_days.h"

#include <doctest/doctest.h>

#include <string>

#include "source/failure.h"
#include "support/test_plan.h"

namespace wsoa {
namespace {

struct Asked {
  std::string dates = {};
  std::string every = {};
  std::string from = {};
};

// "2021-10-31 2022-01-31; left out 2022-04-30; a note", or what is wrong.
std::string DaysInWords(const Asked& asked, const std::vector<const Plan*>& plans, Day as_of) {
  TrendFlags flags;
  if (!asked.dates.empty()) flags.dates = {asked.dates};
  flags.every = asked.every;
  flags.from = asked.from;
  try {
    const TrendDays days = DaysOf(flags, plans, as_of);
    std::string words;
    for (const Day day : days.days) words += (words.empty() ? "" : " ") + IsoDay(day);
    for (const Day day : days.left_out) words += "; left out " + IsoDay(day);
    for (const std::string& note : days.notes) words += "; " + note;
    return words;
  } catch (const Failure& failure) {
    return failure.what();
  }
}

TestPlan PlanWith(const std::string& top, const std::string& actions = "") {
  return TestPlan("wsoa: 1\ntitle: Test\narea: Testshire\n" + top +
                  "sections: [{ref: S, title: Section, actions: [" + actions + "]}]\n");
}

TEST_CASE("the days that the command line names") {
  const TestPlan plan = PlanWith("published: 2021-10\n");
  const Day as_of = MakeDay(2022, 1, 15);
  struct Row {
    Asked asked;
    std::string days;
  };
  const Row rows[] = {
      {{.dates = "2021-11, 2021-10-15,2021-11-30"}, "2021-10-15 2021-11-30"},
      {{.dates = "2021-11,2022-03"}, "2021-11-30; left out 2022-03-31"},
      {{.dates = "2022-01"},
       "--dates: every date lies after 15 Jan 2022 (--as-of), and of what is to come nothing is "
       "known"},
      {{.every = "month"}, "2021-10-31 2021-11-30 2021-12-31 2022-01-15"},
      {{.every = "3m", .from = "2021-03"},
       "2021-03-31 2021-06-30 2021-09-30 2021-12-31 2022-01-15"},
      {{.every = "quarter", .from = "2021-09-15"}, "2021-09-15 2021-12-31 2022-01-15"},
      {{.every = "quarter", .from = "2021"},
       "2021-01-31 2021-04-30 2021-07-31 2021-10-31 2022-01-15"},
      {{.every = "6 weeks", .from = "2021-12-04"}, "2021-12-04 2022-01-15"},
      {{.every = "0 days", .from = "2021-12-04"},
       "--every: 0 days is no rhythm (write month, 6 weeks or 3 months)"},
      {{.every = "year", .from = "2022-01-15"}, "2022-01-15"},
      {{.every = "year", .from = "2022-01-16"},
       "--from: 16 Jan 2022 lies after 15 Jan 2022 (--as-of)"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.asked.dates);
    CAPTURE(row.asked.every);
    CHECK(DaysInWords(row.asked, {&*plan}, as_of) == row.days);
  }
}

TEST_CASE("otherwise the plan's own reporting dates") {
  struct Row {
    std::string top;
    std::string days;
  };
  const std::string monthly =
      "; The plan has no reporting date of its own: shown by the month, from ";
  const Row rows[] = {
      {"reporting: {dates: [2021-07, 2021-11, 2022-03]}\n",
       "2021-07-31 2021-11-30; left out 2022-03-31"},
      {"reporting: {dates: [2021-07], every: 3 months}\n", "2021-07-31 2021-10-31"},
      {"reporting: {dates: [2021-05], every: 3 months}\nperiod: 2021-01/2021-08\n",
       "2021-05-31 2021-08-31"},
      {"reporting: {dates: [2022-03]}\n",
       "2022-01-15; left out 2022-03-31; The plan has no reporting date by 15 Jan 2022: that day "
       "itself is shown."},
      {"reporting: {stale_after: 30 days}\npublished: 2021-11-20\n",
       "2021-11-30 2021-12-31 2022-01-15" + monthly + "Nov 2021 on."},
      {"period: 2021-12/2023-01\n", "2021-12-31 2022-01-15" + monthly + "Dec 2021 on."},
      {"published: 2022-02\n", "2022-01-15" + monthly + "Feb 2022 on."},
      {"", "2021-12-31 2022-01-15" + monthly + "Dec 2021 on."},
  };
  for (const Row& row : rows) {
    const TestPlan plan =
        PlanWith(row.top, "{ref: A, title: Act, due: 2022-06, started: 2021-12-05}");
    CAPTURE(row.top);
    CHECK(DaysInWords({}, {&*plan}, MakeDay(2022, 1, 15)) == row.days);
  }
}

TEST_CASE("of very many reporting dates the last are shown, and it is said") {
  const TestPlan plan = PlanWith("reporting: {every: 1 days, from: 1900-01-01}\n");
  const TrendDays days = DaysOf({}, {&*plan}, MakeDay(2199, 12, 31));
  CHECK(days.days.size() == kMostDates);
  CHECK(days.days.back() == MakeDay(2199, 12, 31));
  CHECK(days.notes ==
        std::vector<std::string>{
            "Only the last 1000 reporting dates are shown, from 6 Apr 2197 on (name others with "
            "--dates, or a longer step with --every)."});
}

TEST_CASE("more dates than can be shown are not taken from the command line") {
  std::string dates;
  for (int i = 0; i < 1001; ++i) {
    dates += (i == 0 ? "" : ",") + IsoDay(MakeDay(2010, 1, 1) + std::chrono::days(i));
  }
  const TestPlan plan = PlanWith("");
  CHECK(DaysInWords({.dates = dates}, {&*plan}, MakeDay(2022, 1, 15)) ==
        "--dates: more than 1000 dates (name fewer of them)");
}

TEST_CASE("plans that are shown together have the dates of all, and the day itself") {
  const TestPlan one = PlanWith("reporting: {dates: [2021-07, 2021-11]}\n");
  const TestPlan two = PlanWith("reporting: {dates: [2021-09, 2022-03]}\n");
  const TestPlan none = PlanWith("published: 2021-12\n");
  CHECK(DaysInWords({}, {&*one, &*two, &*none}, MakeDay(2022, 1, 15)) ==
        "2021-07-31 2021-09-30 2021-11-30 2022-01-15; left out 2022-03-31");
  CHECK(DaysInWords({}, {&*none, &*none}, MakeDay(2022, 1, 15)) ==
        "2021-12-31 2022-01-15; None of the plans has a reporting date of its own: shown by the "
        "month, from Dec 2021 on.");
}

TEST_CASE("each plan has its own dates, unless plans are the rows") {
  const TestPlan one = PlanWith("reporting: {dates: [2021-07]}\n");
  const TestPlan two = PlanWith("reporting: {dates: [2021-09]}\n");
  TrendFlags flags;
  const Day as_of = MakeDay(2022, 1, 15);
  CHECK(DaysOfEach(flags, {&*one, &*two}, as_of)[1].days == std::vector{MakeDay(2021, 9, 30)});
  flags.rows = "plan";
  const auto together = DaysOfEach(flags, {&*one, &*two}, as_of);
  CHECK(together[0].days == together[1].days);
  CHECK(together[0].days.size() == 3);
}

}  // namespace
}  // namespace wsoa
