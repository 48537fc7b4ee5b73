#include "status/action_rating.h"

#include <doctest/doctest.h>

#include "support/rating_case.h"

namespace wsoa {
namespace {

TEST_CASE("rule 6: no date, or one to be set") {
  CheckRatings({
      {"owners: [HOS]", "2022-01-31", "undated: no due date"},
      {"due: {tbd: true}", "2022-01-31", "undated: date still to be set"},
      {"due: {tbd: 2022-03}", "2022-03-31", "undated: date to be set by 31 Mar 2022"},
      {"due: {tbd: 2022-03}", "2022-04-01",
       "at-risk: no date set: one was to be set by 31 Mar 2022, 1 day ago"},
      // An approved revision sets the date, from the day it was agreed.
      {"due: {tbd: 2022-03}, revisions: [{date: 2022-02-10, due: 2022-06, approved: SWIG}]",
       "2022-02-09", "undated: date to be set by 31 Mar 2022"},
      {"due: {tbd: 2022-03}, revisions: [{date: 2022-02-10, due: 2022-06, approved: SWIG}]",
       "2022-02-10", "on-track: due 30 Jun 2022, in 140 days"},
      {"due: {tbd: 2022-03}, revisions: [{date: 2022-02-10, due: 2022-06}]", "2022-02-10",
       "undated: date to be set by 31 Mar 2022"},
      {"revisions: [{date: 2022-02-10, due: 2022-06, approved: SWIG}]", "2022-02-10",
       "on-track: due 30 Jun 2022, in 140 days"},
  });
}

TEST_CASE("rule 7: waiting for something else") {
  const std::string due = "due: {when: the national continuum is published";
  CheckRatings({
      {due + "}", "2022-01-31", "waiting: waiting for: the national continuum is published"},
      {due + ", expected: 2022-12}", "2022-12-31",
       "waiting: waiting for: the national continuum is published; expected by 31 Dec 2022"},
      {due + ", expected: 2022-12}", "2023-01-12",
       "at-risk: still waiting for: the national continuum is published; expected by 31 Dec 2022, "
       "12 days ago"},
      {due + ", expected: 2022-12}, revisions: [{date: 2022-02, due: 2023-03, approved: SWIG}]",
       "2023-01-12", "on-track: due 31 Mar 2023, in 78 days"},
  });
}

TEST_CASE("rules 6 and 7: an approved date counts under every scheme") {
  const std::string revised = ", revisions: [{date: 2022-02-10, due: 2022-06, approved: SWIG}]";
  CheckRatings(
      {{"due: {tbd: true}" + revised, "2022-02-10", "on-track: due 30 Jun 2022, in 140 days"},
       {"due: {when: agreed}" + revised, "2022-02-10", "on-track: due 30 Jun 2022, in 140 days"},
       {"owners: [HOS]" + revised, "2022-02-10", "on-track: due 30 Jun 2022, in 140 days"}},
      "scheme: {base: brag, revised: original, grace: 14 days}\n");
}

TEST_CASE("rule 8: ongoing, to be in place by a day") {
  const std::string due = "due: {ongoing: true, from: 2022-04, review: 6 weeks}";
  CheckRatings({
      {due, "2022-04-30", "on-track: to be in place by 30 Apr 2022, the last day"},
      {due, "2022-05-14",
       "at-risk: overdue 14 days: to be in place by 30 Apr 2022, within grace to 14 May 2022"},
      {due, "2022-05-15",
       "off-track: overdue 15 days: to be in place by 30 Apr 2022, grace to 14 May 2022"},
      // An update does not put it in place; a start does, from its first day.
      {due + ", updates: [{date: 2022-05-01}]", "2022-05-15",
       "off-track: overdue 15 days: to be in place by 30 Apr 2022, grace to 14 May 2022"},
      {due + ", started: 2022-05", "2022-04-30",
       "on-track: to be in place by 30 Apr 2022, the last day"},
      {due + ", started: 2022-05", "2022-05-15",
       "on-track: ongoing: started 1 May 2022, next review by 12 Jun 2022"},
      // A revision moves the day.
      {due + ", revisions: [{date: 2022-04-20, due: 2022-06, approved: SWIG}]", "2022-05-15",
       "on-track: to be in place by 30 Jun 2022 (moved from 30 Apr 2022), in 46 days"},
  });
}

TEST_CASE("rule 8: ongoing, kept alive by updates") {
  const std::string due = "due: {ongoing: true, review: 6 weeks}";
  const std::string from =
      "due: {ongoing: true, from: 2022-04, review: 1 month}, started: 2022-03-02";
  CheckRatings({
      {due, "2022-05-15", "at-risk: ongoing, to be reviewed every 6 weeks: no update yet"},
      {due + ", updates: [{date: 2022-03-03}]", "2022-04-14",
       "on-track: ongoing: last update 3 Mar 2022, next review by 14 Apr 2022"},
      {due + ", updates: [{date: 2022-03-03}]", "2022-04-15",
       "at-risk: review overdue 1 day: last update 3 Mar 2022, to be reviewed every 6 weeks"},
      {due + ", updates: [{date: 2022-03-03}, {date: 2022-04-16}]", "2022-04-15",
       "at-risk: review overdue 1 day: last update 3 Mar 2022, to be reviewed every 6 weeks"},
      // A month's update counts from its first day.
      {due + ", updates: [{date: 2022-03}]", "2022-04-12",
       "on-track: ongoing: last update 1 Mar 2022, next review by 12 Apr 2022"},
      {due + ", updates: [{date: 2022-03}]", "2022-04-13",
       "at-risk: review overdue 1 day: last update 1 Mar 2022, to be reviewed every 6 weeks"},
      // The newest of update, start and `from`.
      {due + ", started: 2022-03-04, updates: [{date: 2022-03-03}]", "2022-04-15",
       "on-track: ongoing: started 4 Mar 2022, next review by 15 Apr 2022"},
      {from, "2022-05-30",
       "on-track: ongoing: in place from 30 Apr 2022, next review by 30 May 2022"},
      {from, "2022-05-31",
       "at-risk: review overdue 1 day: in place from 30 Apr 2022, to be reviewed every 1 month"},
      // A month after the 31st is the end of the next one.
      {"due: {ongoing: true, review: 1 month}, started: 2022-01-31", "2022-02-28",
       "on-track: ongoing: started 31 Jan 2022, next review by 28 Feb 2022"},
      {"due: {ongoing: true, review: 1 month}, started: 2022-01-31", "2022-03-01",
       "at-risk: review overdue 1 day: started 31 Jan 2022, to be reviewed every 1 month"},
  });
}

TEST_CASE("rule 8: ongoing without a review") {
  CheckRatings({
      {"due: {ongoing: true}", "2022-05-15",
       "undated: ongoing, with neither a date, a start nor an update"},
      {"due: {ongoing: true}, updates: [{date: 2022-05-16}]", "2022-05-15",
       "undated: ongoing, with neither a date, a start nor an update"},
      {"due: {ongoing: true}, updates: [{date: 2022-05}]", "2022-05-15",
       "on-track: ongoing: last update 1 May 2022"},
      {"due: {ongoing: true, from: 2020-04}, started: 2020-05-01", "2022-05-15",
       "on-track: ongoing: started 1 May 2020"},
  });
}

TEST_CASE("rule 10: the deadline and its grace") {
  CheckRatings({
      {"due: 2021-11", "2021-11-29", "on-track: due 30 Nov 2021, in 1 day"},
      {"due: 2021-11", "2021-11-30", "on-track: due 30 Nov 2021, the last day"},
      {"due: 2021-11", "2021-12-01",
       "at-risk: overdue 1 day: due 30 Nov 2021, within grace to 14 Dec 2021"},
      {"due: 2021-11", "2021-12-14",
       "at-risk: overdue 14 days: due 30 Nov 2021, within grace to 14 Dec 2021"},
      {"due: 2021-11", "2021-12-15",
       "off-track: overdue 15 days: due 30 Nov 2021, grace to 14 Dec 2021"},
      {"due: 2021-11", "2022-01-31",
       "off-track: overdue 62 days: due 30 Nov 2021, grace to 14 Dec 2021"},
      // The last day of what was written.
      {"due: 2020-02", "2020-03-01",
       "at-risk: overdue 1 day: due 29 Feb 2020, within grace to 14 Mar 2020"},
      {"due: 2019-02", "2019-03-01",
       "at-risk: overdue 1 day: due 28 Feb 2019, within grace to 14 Mar 2019"},
      {"due: 2021", "2021-12-31", "on-track: due 31 Dec 2021, the last day"},
      {"due: FY2018-19", "2019-04-01",
       "at-risk: overdue 1 day: due 31 Mar 2019, within grace to 14 Apr 2019"},
      {"due: FY2018-19-Q2", "2018-09-30", "on-track: due 30 Sep 2018, the last day"},
      {"due: AY2018-19", "2019-09-01",
       "at-risk: overdue 1 day: due 31 Aug 2019, within grace to 14 Sep 2019"},
      {"due: 2022-01/2022-04, started: 2022-01-10", "2022-05-01",
       "at-risk: overdue 1 day: due 30 Apr 2022, within grace to 14 May 2022"},
  });
}

TEST_CASE("rule 10: grace in months and weeks, clamped, and none") {
  CheckRatings({{"due: 2022-01-31", "2022-02-28",
                 "at-risk: overdue 28 days: due 31 Jan 2022, within grace to 28 Feb 2022"},
                {"due: 2022-01-31", "2022-03-01",
                 "off-track: overdue 29 days: due 31 Jan 2022, grace to 28 Feb 2022"},
                {"due: 2020-01-31", "2020-02-29",
                 "at-risk: overdue 29 days: due 31 Jan 2020, within grace to 29 Feb 2020"}},
               "scheme: {base: brag, grace: 1 month}\n");
  CheckRatings({{"due: 2022-01-31", "2022-02-14",
                 "at-risk: overdue 14 days: due 31 Jan 2022, within grace to 14 Feb 2022"},
                {"due: 2022-01-31", "2022-02-15",
                 "off-track: overdue 15 days: due 31 Jan 2022, grace to 14 Feb 2022"}},
               "scheme: {base: brag, grace: 2 weeks}\n");
  CheckRatings(
      {{"due: 2022-01-31", "2022-01-31", "on-track: due 31 Jan 2022, the last day"},
       {"due: 2022-01-31", "2022-02-01", "off-track: overdue 1 day: due 31 Jan 2022"},
       {"due: 2022-01-31, updates: [{date: 2022-01-10, forecast: 2022-02-01}]", "2022-01-20",
        "at-risk: forecast 1 Feb 2022 is 1 day after the deadline 31 Jan 2022"}},
      "scheme: {base: brag, grace: 0 days}\n");
}

TEST_CASE("rule 10: a forecast beyond the deadline, and beyond its grace") {
  const auto forecast = [](std::string_view day) {
    return "due: 2020-03-31, updates: [{date: 2020-01-10, forecast: " + std::string(day) + "}]";
  };
  const std::vector<RatingCase> both = {
      {forecast("2020-03-31"), "2020-02-15", "on-track: due 31 Mar 2020, in 45 days"},
      {forecast("2020-04-01"), "2020-02-15",
       "at-risk: forecast 1 Apr 2020 is 1 day after the deadline 31 Mar 2020"},
      {forecast("2020-04-14"), "2020-02-15",
       "at-risk: forecast 14 Apr 2020 is 14 days after the deadline 31 Mar 2020"},
      {forecast("2020-04-14"), "2020-04-01",
       "at-risk: overdue 1 day: due 31 Mar 2020, within grace to 14 Apr 2020"},
      // A forecast earlier than the deadline softens nothing.
      {forecast("2020-03-01"), "2020-04-15",
       "off-track: overdue 15 days: due 31 Mar 2020, grace to 14 Apr 2020"},
      {forecast("2020-04-14"), "2020-01-09", "on-track: due 31 Mar 2020, in 82 days"},
  };
  CheckRatings(both);
  CheckRatings(both, "scheme: {base: brag, forecast_breach: off-track, grace: 14 days}\n");
  CheckRatings({
      {forecast("2020-06"), "2020-02-15",
       "at-risk: forecast 30 Jun 2020 is 91 days after the deadline 31 Mar 2020, grace to 14 Apr "
       "2020"},
      {forecast("2020-06"), "2020-04-01",
       "at-risk: overdue 1 day: due 31 Mar 2020, forecast 30 Jun 2020 is beyond grace to 14 Apr "
       "2020"},
  });
  CheckRatings(
      {
          {forecast("2020-04-15"), "2020-02-15",
           "off-track: forecast 15 Apr 2020 is 15 days after the deadline 31 Mar 2020, grace to 14 "
           "Apr 2020"},
          {forecast("2020-04-15"), "2020-04-01",
           "off-track: overdue 1 day: due 31 Mar 2020, forecast 15 Apr 2020 is beyond grace to 14 "
           "Apr 2020"},
      },
      "scheme: {base: brag, forecast_breach: off-track, grace: 14 days}\n");
}

TEST_CASE("rule 10: the planned start") {
  const std::string not_started = "at-risk: not started: planned for 31 Jan 2022, 20 days ago";
  const std::string on_track = "on-track: due 30 Apr 2022, in 69 days";
  CheckRatings({
      {"due: 2022-01/2022-04", "2022-02-20", not_started},
      {"due: 2022-01/2022-04", "2022-01-31", "on-track: due 30 Apr 2022, in 89 days"},
      {"due: 2022-01/2022-04", "2022-02-01",
       "at-risk: not started: planned for 31 Jan 2022, 1 day ago"},
      {"start: 2022-01, due: 2022-04", "2022-02-20", not_started},
      // `start` comes before the interval.
      {"start: 2022-03, due: 2022-01/2022-04", "2022-02-20", on_track},
      // A start or a word since, known by the day.
      {"due: 2022-01/2022-04, started: 2022-02", "2022-02-20", on_track},
      {"due: 2022-01/2022-04, started: 2022-03", "2022-02-20", not_started},
      {"due: 2022-01/2022-04, updates: [{date: 2022-01-01}]", "2022-02-20", on_track},
      {"due: 2022-01/2022-04, updates: [{date: 2021-12-31}]", "2022-02-20", not_started},
      {"due: 2022-01/2022-04, updates: [{date: 2022-02-21}]", "2022-02-20", not_started},
      // A quarter or a year is no interval: it has no first part.
      {"due: FY2021-22-Q4", "2022-02-20", "on-track: due 31 Mar 2022, in 39 days"},
      // A revision in force may bring a start of its own.
      {"start: 2022-01, due: 2022-04, "
       "revisions: [{date: 2022-01-10, due: 2022-03/2022-04, approved: SWIG}]",
       "2022-02-20", on_track},
      {"start: 2022-01, due: 2022-04, revisions: [{date: 2022-01-10, due: 2022-05, approved: "
       "SWIG}]",
       "2022-02-20", not_started},
      // In a series the first completion is a start.
      {"start: 2022-01, due: [2022-02, 2022-04]", "2022-02-20", not_started},
      {"start: 2022-01, due: [2022-02, 2022-04], completed: [2022-02-10]", "2022-02-20",
       "on-track: occurrence 2 of 2 due 30 Apr 2022, in 69 days"},
  });
}

TEST_CASE("rule 11: with `cap`, no better than at risk past the original deadline") {
  const std::string moved =
      "due: 2020-01, revisions: [{date: 2020-01-20, due: 2020-03, approved: SWIG}]";
  CheckRatings(
      {{moved, "2020-01-31", "on-track: due 31 Mar 2020 (moved from 31 Jan 2020), in 60 days"},
       {moved, "2020-02-01",
        "at-risk: due 31 Mar 2020, but the original deadline 31 Jan 2020 has passed"},
       {moved, "2020-04-15",
        "off-track: overdue 15 days: due 31 Mar 2020 (moved from 31 Jan 2020), grace to "
        "14 Apr 2020"},
       // What sets a first date has no original to keep.
       {"due: {tbd: 2020-01}, revisions: [{date: 2020-01-20, due: 2020-03, approved: "
        "SWIG}]",
        "2020-02-01", "on-track: due 31 Mar 2020, in 59 days"}},
      "scheme: {base: brag, revised: cap, grace: 14 days}\n");
}

TEST_CASE("what could not be read is named, so that nobody believes the figure") {
  const auto rating = [](const std::string& keys) {
    const auto plan = TestPlan::WithActions("- {ref: A, title: Act, " + keys + "}");
    CHECK_FALSE(plan.problems.empty());
    return RatingOf(*plan, "A", "2021-12-31");
  };
  CHECK(rating("due: Nov-21") == "undated: no deadline known; due was not read");
  CHECK(rating("due: Nov-21, started: soon") ==
        "undated: no deadline known; due and started were not read");
  CHECK(
      rating("due: 2021-11, completed: done") ==
      "off-track: overdue 31 days: due 30 Nov 2021, grace to 14 Dec 2021; completed was not read");
  CHECK(rating("due: Nov-21, completed: 2021-12-01") ==
        "complete: completed 1 Dec 2021; due was not read");
  // How many occurrences are to come is not known.
  CHECK(rating("due: [Nov-21], completed: [2021-12-01]") ==
        "undated: no deadline known; due was not read");
  CHECK(rating("due: Nov-21, revisions: [{date: 2021-10, due: 2022-01, approved: SWIG}]") ==
        "on-track: due 31 Jan 2022, in 31 days; due was not read");
}

}  // namespace
}  // namespace wsoa
