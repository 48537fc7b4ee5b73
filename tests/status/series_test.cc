#include "status/series.h"

#include <doctest/doctest.h>

#include "support/rating_case.h"

namespace wsoa {
namespace {

// The last days of the occurrences of action A, at most six of them.
std::string OccurrencesOf(const std::string& due) {
  const auto plan = TestPlan::WithActions("- {ref: A, title: Act, due: " + due + "}");
  const Series series = *SeriesOf(plan->sections[0].actions[0].due);
  std::string days;
  for (int i = 0; i < 6; ++i) {
    const auto date = series.At(i);
    if (!date) break;
    days += (i == 0 ? "" : " ") + IsoDay(date->last);
  }
  return days + (series.size() ? " of " + std::to_string(*series.size()) : " and on");
}

TEST_CASE("the deadlines of a series that the text names") {
  const auto written = [](const std::string& due) {
    const auto plan = TestPlan::WithActions("- {ref: A, title: Act, due: " + due + "}");
    const auto series = SeriesOf(plan->sections[0].actions[0].due);
    if (!series) return std::string("no series");
    std::string words;
    for (const Located<Date>& date : series->Written()) {
      words += (words.empty() ? "" : ", ") + IsoDay(date->last) + " at ";
      words += date.span.text();
    }
    return words;
  };
  CHECK(written("[2022-02, 2022-07]") == "2022-02-28 at 2022-02, 2022-07-31 at 2022-07");
  CHECK(written("{every: 3 months, from: 2022-01, until: 2022-08}") ==
        "2022-01-31 at 2022-01, 2022-07-31 at 2022-08");
  CHECK(written("{every: 3 months, from: 2022-01, until: 2022-02}") == "2022-01-31 at 2022-01");
  CHECK(written("{every: 3 months, from: 2022-01}") == "2022-01-31 at 2022-01");
  CHECK(written("{every: 3 months, from: 2022-05, until: 2022-01}").empty());
  CHECK(written("2022-05") == "no series");
}

TEST_CASE("the occurrences of a series") {
  struct Row {
    std::string due;
    std::string occurrences;
  };
  const std::vector<Row> rows = {
      {"[2022-02, 2022-07]", "2022-02-28 2022-07-31 of 2"},
      {"[2022-02]", "2022-02-28 of 1"},
      {"{every: 3 months, from: 2022-01, until: 2023-01}",
       "2022-01-31 2022-04-30 2022-07-31 2022-10-31 2023-01-31 of 5"},
      // The last is the last that begins by `until`.
      {"{every: 3 months, from: 2022-01, until: 2022-03-31}", "2022-01-31 of 1"},
      {"{every: 3 months, from: 2022-01, until: 2022-04-01}", "2022-01-31 2022-04-30 of 2"},
      {"{every: 1 month, from: 2022-01-15, until: 2022-03-14}", "2022-01-15 2022-02-15 of 2"},
      {"{every: 1 month, from: 2022-01-15, until: 2022-03-15}",
       "2022-01-15 2022-02-15 2022-03-15 of 3"},
      // From the 31st: each counted from the first, never from the one before.
      {"{every: 1 month, from: 2022-01-31, until: 2022-05}",
       "2022-01-31 2022-02-28 2022-03-31 2022-04-30 2022-05-31 of 5"},
      {"{every: 1 month, from: 2020-01-31, until: 2020-02}", "2020-01-31 2020-02-29 of 2"},
      {"{every: 1 month, from: 2022-01-31, until: 2022-02-27}", "2022-01-31 of 1"},
      {"{every: 1 month, from: 2022-01-31, until: 2022-02-28}", "2022-01-31 2022-02-28 of 2"},
      {"{every: 1 year, from: 2020-02-29, until: 2024}",
       "2020-02-29 2021-02-28 2022-02-28 2023-02-28 2024-02-29 of 5"},
      // A month gives months.
      {"{every: 1 month, from: 2022-01, until: 2022-03}", "2022-01-31 2022-02-28 2022-03-31 of 3"},
      {"{every: 1 year, from: 2019-02, until: 2020-12}", "2019-02-28 2020-02-29 of 2"},
      {"{every: 6 weeks, from: 2022-01-03, until: 2022-03-28}",
       "2022-01-03 2022-02-14 2022-03-28 of 3"},
      {"{every: 14 days, from: 2022-02-21, until: 2022-03-20}", "2022-02-21 2022-03-07 of 2"},
      {"{every: 1 day, from: 2022-02-28, until: 2022-02-28}", "2022-02-28 of 1"},
      {"{every: 3 months, from: 2022-01}",
       "2022-01-31 2022-04-30 2022-07-31 2022-10-31 2023-01-31 2023-04-30 and on"},
      {"{every: 3 months, from: 2022-04, until: 2022-03}", " of 0"},
      // Nothing lies behind the last year that a plan can name.
      {"{every: 9999 years, from: 2022-01-31}", "2022-01-31 and on"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.due);
    CHECK(OccurrencesOf(row.due) == row.occurrences);
  }
}

TEST_CASE("rule 9: the deadline is that of the next occurrence") {
  const std::string due = "due: [2022-02, 2022-05, 2022-07, 2022-10], completed: ";
  CheckRatings({
      {due + "[]", "2022-02-28", "on-track: occurrence 1 of 4 due 28 Feb 2022, the last day"},
      {due + "[2022-02-10]", "2022-02-09",
       "on-track: occurrence 1 of 4 due 28 Feb 2022, in 19 days"},
      {due + "[2022-02-10]", "2022-02-10",
       "on-track: occurrence 2 of 4 due 31 May 2022, in 110 days"},
      {due + "[2022-02-10]", "2022-06-20",
       "off-track: overdue 20 days: occurrence 2 of 4 due 31 May 2022, grace to 14 Jun 2022"},
      // `missed` is known from the day after the deadline.
      {due + "[2022-02-10, missed]", "2022-05-31",
       "on-track: occurrence 2 of 4 due 31 May 2022, the last day"},
      {due + "[2022-02-10, missed]", "2022-06-01",
       "on-track: occurrence 3 of 4 due 31 Jul 2022, in 60 days; 1 missed"},
      {due + "[2022-02-10, missed]", "2022-08-20",
       "off-track: overdue 20 days: occurrence 3 of 4 due 31 Jul 2022, grace to 14 Aug 2022; 1 "
       "missed"},
      // Nothing behind the first unknown entry counts.
      {due + "[2022-03-10, 2022-02-10]", "2022-02-20",
       "on-track: occurrence 1 of 4 due 28 Feb 2022, in 8 days"},
      {due + "[2022-02-10, missed, 2022-07-01, 2022-10-31]", "2022-10-31",
       "complete: 3 of 4 occurrences done, the last 31 Oct 2022, on time: due 31 Oct 2022; 1 "
       "missed"},
      {due + "[2022-02-10, 2022-05-01, 2022-07-01, 2022-11-03]", "2022-11-30",
       "complete: 4 of 4 occurrences done, the last 3 Nov 2022, late 3 days: due 31 Oct 2022"},
      {"due: [2022-02, 2022-05], completed: [missed, missed]", "2022-06-01",
       "complete: 2 of 2 occurrences missed, none left"},
      {"due: {every: 1 month, from: 2022-01-31}, completed: [2022-01-31, 2022-02-28]", "2022-03-01",
       "on-track: occurrence 3 due 31 Mar 2022, in 30 days"},
      {"due: {every: 3 months, from: 2022-01, until: 2022-04}, completed: [2022-01, 2022-05]",
       "2022-05-31",
       "complete: 2 of 2 occurrences done, the last May 2022, at least 1 day late: due 30 Apr "
       "2022"},
      {"due: {every: 3 months, from: 2022-04, until: 2022-03}", "2022-05-31",
       "undated: no occurrence: the due ends before it begins"},
  });
}

TEST_CASE("rule 5: in a series a revision moves the occurrence that was next on its day") {
  const std::string due = "due: [2022-02, 2022-05, 2022-07], ";
  const std::string moved = "revisions: [{date: 2022-03-01, due: 2022-06, approved: SWIG}], ";
  CheckRatings({
      {due + moved + "completed: [2022-02-10]", "2022-03-01",
       "on-track: occurrence 2 of 3 due 30 Jun 2022 (moved from 31 May 2022), in 121 days"},
      {due + moved + "completed: [2022-02-10]", "2022-02-28",
       "on-track: occurrence 2 of 3 due 31 May 2022, in 92 days"},
      // Not the one after it.
      {due + moved + "completed: [2022-02-10, 2022-06-30]", "2022-06-30",
       "on-track: occurrence 3 of 3 due 31 Jul 2022, in 31 days"},
      // The first was still next on 1 March.
      {due + moved + "completed: [2022-03-02]", "2022-03-01",
       "on-track: occurrence 1 of 3 due 30 Jun 2022 (moved from 28 Feb 2022), in 121 days"},
      {due + moved + "completed: [2022-03-02]", "2022-03-02",
       "on-track: occurrence 2 of 3 due 31 May 2022, in 90 days"},
      // Completed on the day of the revision: that one was done, and the next moves.
      {due + moved + "completed: [2022-03-01]", "2022-03-01",
       "on-track: occurrence 2 of 3 due 30 Jun 2022 (moved from 31 May 2022), in 121 days"},
      // A missed one is known by its deadline, moved or not.
      {due + moved + "completed: [missed]", "2022-06-30",
       "on-track: occurrence 2 of 3 due 30 Jun 2022 (moved from 31 May 2022), the last day; 1 "
       "missed"},
      {"due: [2022-03, 2022-05], " + moved + "completed: [missed]", "2022-06-30",
       "on-track: occurrence 1 of 2 due 30 Jun 2022 (moved from 31 Mar 2022), the last day"},
      {"due: [2022-03, 2022-05], " + moved + "completed: [missed]", "2022-07-01",
       "off-track: overdue 31 days: occurrence 2 of 2 due 31 May 2022, grace to 14 Jun 2022; 1 "
       "missed"},
      // Moved twice: the later one, whatever their order in the file.
      {due + "completed: [2022-02-10], revisions: [{date: 2022-04-01, due: 2022-08, approved: "
             "SWIG}, {date: 2022-03-01, due: 2022-06, approved: SWIG}]",
       "2022-04-01",
       "on-track: occurrence 2 of 3 due 31 Aug 2022 (moved from 31 May 2022), in 152 days"},
      // Lateness of the last is against its own moved deadline.
      {"due: [2022-02, 2022-05], " + moved + "completed: [2022-02-10, 2022-07-02]", "2022-07-31",
       "complete: 2 of 2 occurrences done, the last 2 Jul 2022, late 2 days: due 30 Jun 2022"},
  });
  CheckRatings({{due + moved + "completed: [2022-02-10]", "2022-03-01",
                 "at-risk: forecast 30 Jun 2022 is 30 days after the deadline 31 May 2022, grace "
                 "to 14 Jun 2022"}},
               "scheme: {base: brag, revised: original, grace: 14 days}\n");
  CheckRatings({{due + moved + "completed: [2022-02-10]", "2022-05-31",
                 "on-track: occurrence 2 of 3 due 30 Jun 2022 (moved from 31 May 2022), in 30 "
                 "days"},
                {due + moved + "completed: [2022-02-10]", "2022-06-01",
                 "at-risk: due 30 Jun 2022, but the original deadline 31 May 2022 has passed"},
                {due + moved + "completed: [2022-02-10, 2022-06-02]", "2022-06-10",
                 "on-track: occurrence 3 of 3 due 31 Jul 2022, in 51 days"}},
               "scheme: {base: brag, revised: cap, grace: 14 days}\n");
}

TEST_CASE("the facts of a series that is under way") {
  const auto plan = TestPlan::WithActions(
      "- {ref: A, title: Act, due: [2022-02, 2022-05, 2022-07], completed: [2022-02-10, missed]}\n"
      "- {ref: B, title: Act, due: {every: 1 month, from: 2022-01}, completed: [2022-01-10]}");
  const PlanStatus status = Rate(PlanIndex(*plan), DayOf("2022-08-02"));
  CHECK(status.actions[0].occurrences == Occurrences{1, 1, 3});
  CHECK(status.actions[0].due == DayOf("2022-07-31"));
  CHECK(status.actions[0].original_due == DayOf("2022-07-31"));
  CHECK(status.actions[0].days_late == 2);
  CHECK(status.actions[0].overdue);
  CHECK_FALSE(status.actions[0].completed);
  CHECK(status.actions[1].occurrences == Occurrences{1, 0, std::nullopt});
  CHECK(status.actions[1].due == DayOf("2022-02-28"));
}

}  // namespace
}  // namespace wsoa
