#include "status/measure.h"

#include <doctest/doctest.h>

#include "plan/words.h"
#include "status/phrases.h"
#include "support/rating_of.h"
#include "support/test_plan.h"

namespace wsoa {
namespace {

TestPlan PlanWithMeasure(const std::string& keys, const std::string& scheme) {
  return TestPlan("wsoa: 1\ntitle: Test\narea: Testshire\nscheme: " + scheme +
                  "\nsections:\n  - ref: S\n    title: Section\n    measures:\n      - {ref: M, "
                  "title: Measure, " +
                  keys + "}\n");
}

struct MeasureCase {
  std::string measure;
  std::string day;
  std::string rating;
};

void CheckMeasures(const std::vector<MeasureCase>& cases,
                   const std::string& scheme = "{base: brag, grace: 14 days}") {
  for (const MeasureCase& each : cases) {
    CAPTURE(each.measure);
    CAPTURE(each.day);
    const auto plan = PlanWithMeasure(each.measure, scheme);
    REQUIRE(plan.problems.empty());
    const PlanStatus status = Rate(PlanIndex(*plan), DayOf(each.day));
    const MeasureStatus& measure = status.measures[0];
    const std::string state = measure.state ? std::string(WordFor(*measure.state)) : "unrated";
    CHECK(state + ": " + measure.reason == each.rating);
  }
}

std::string Readings(const std::string& readings) { return ", readings: [" + readings + "]"; }

TEST_CASE("rule 1: what is unrated, and why") {
  const std::string reading = Readings("{date: 2019-06, value: 30}");
  CheckMeasures({
      {"direction: up, target: {value: 90, by: 2020-03}", "2019-06-30", "unrated: no reading yet"},
      // A reading is known from the last day of its period.
      {"direction: up, baseline: {value: 20}, target: {value: 90}" + reading, "2019-06-29",
       "unrated: no reading yet"},
      {"target: {value: 90, by: 2020-03}" + reading, "2019-06-30",
       "unrated: not said whether up or down is better"},
      {"baseline: {value: 90}, target: {value: 90, by: 2020-03}" + reading, "2019-06-30",
       "unrated: not said whether up or down is better"},
      {"direction: up" + reading, "2019-06-30",
       "unrated: neither a target value nor a baseline value"},
      {"direction: up, baseline: {date: 2019-01}, target: {by: 2020-03}" + reading, "2019-06-30",
       "unrated: neither a target value nor a baseline value"},
      {"direction: hold, target: {value: 90}" + reading, "2019-06-30",
       "unrated: to hold a level needs a target value and a tolerance"},
      {"direction: hold, tolerance: 5, baseline: {value: 30}" + reading, "2019-06-30",
       "unrated: to hold a level needs a target value and a tolerance"},
      // Rules 4 and 5.
      {"direction: up, target: {value: 90, by: 2020-03}" + reading, "2019-06-30",
       "unrated: one reading and no baseline value: no way to compare with"},
      {"direction: up, target: {value: 90}" + reading, "2019-06-30",
       "unrated: neither a target date nor a baseline value"},
  });
}

TEST_CASE("rule 2: met") {
  CheckMeasures({
      {"direction: up, target: {value: 90, by: 2020-03}" + Readings("{date: 2019-06, value: 90}"),
       "2019-06-30", "complete: target 90 met: 90 at 30 Jun 2019"},
      {"direction: up, target: {value: 90}" + Readings("{date: 2019-06, value: 91.5}"),
       "2019-06-30", "complete: target 90 met: 91.5 at 30 Jun 2019"},
      {"direction: down, target: {value: 0.10}" + Readings("{date: 2019-06-15, value: 0.10}"),
       "2019-06-15", "complete: target 0.10 met: 0.10 at 15 Jun 2019"},
      // What was met and no longer is, is not met: the latest reading counts.
      {"baseline: {value: 20}, target: {value: 90}" +
           Readings("{date: 2019-06, value: 91}, {date: 2019-07, value: 30}"),
       "2019-07-31", "on-track: 30 at 31 Jul 2019, better than the baseline 20"},
      {"baseline: {value: 20}, target: {value: 90}" +
           Readings("{date: 2019-07, value: 30}, {date: 2019-06, value: 91}"),
       "2019-07-31", "on-track: 30 at 31 Jul 2019, better than the baseline 20"},
      // On one day the later in the file.
      {"baseline: {value: 20}, target: {value: 90}" +
           Readings("{date: 2019-06-30, value: 30}, {date: 2019-06, value: 91}"),
       "2019-07-31", "complete: target 90 met: 91 at 30 Jun 2019"},
  });
}

TEST_CASE("rules 2 and 4: a level to hold") {
  const auto hold = [](const std::string& value, const std::string& by = "") {
    return "direction: hold, tolerance: 0.1, target: {value: 5" + by + "}" +
           Readings("{date: 2019-06, value: " + value + "}");
  };
  CheckMeasures({
      {hold("5"), "2019-06-30", "on-track: 5 at 30 Jun 2019, within 0.1 of 5"},
      {hold("5.1"), "2019-06-30", "on-track: 5.1 at 30 Jun 2019, within 0.1 of 5"},
      {hold("4.9"), "2019-06-30", "on-track: 4.9 at 30 Jun 2019, within 0.1 of 5"},
      {hold("4.89"), "2019-06-30", "at-risk: 4.89 at 30 Jun 2019, 0.11 away from 5, more than 0.1"},
      {hold("5.2"), "2019-06-30", "at-risk: 5.2 at 30 Jun 2019, 0.2 away from 5, more than 0.1"},
      {hold("5.21"), "2019-06-30",
       "off-track: 5.21 at 30 Jun 2019, 0.21 away from 5, more than 0.1"},
      {hold("5.1", ", by: 2019-07"), "2019-07-31", "on-track: 5.1 at 30 Jun 2019, within 0.1 of 5"},
      {hold("5.1", ", by: 2019-07"), "2019-08-01", "complete: 5.1 at 30 Jun 2019, within 0.1 of 5"},
      {hold("5.2", ", by: 2019-07"), "2019-07-31",
       "at-risk: 5.2 at 30 Jun 2019, 0.2 away from 5, more than 0.1"},
      {hold("5.2", ", by: 2019-07"), "2019-08-14",
       "at-risk: target 5 not met by 31 Jul 2019: 5.2 at 30 Jun 2019, 0.2 away, grace to 14 Aug "
       "2019"},
      {hold("5.3", ", by: 2019-07"), "2019-08-14",
       "off-track: target 5 not met by 31 Jul 2019: 5.3 at 30 Jun 2019, 0.3 away, grace to 14 Aug "
       "2019"},
      {hold("5.2", ", by: 2019-07"), "2019-08-15",
       "off-track: target 5 not met by 31 Jul 2019: 5.2 at 30 Jun 2019, 0.2 away"},
  });
}

TEST_CASE("rule 3: the target's day has passed") {
  const auto missed = [](const std::string& value, const std::string& more = "") {
    return "baseline: {value: 20, date: 2019-01-31}, target: {value: 90, by: 2020-03}" + more +
           Readings("{date: 2020-01, value: " + value + "}");
  };
  CheckMeasures({
      // The usual tolerance: a tenth of the way from 20 to 90.
      {missed("83"), "2020-04-01",
       "at-risk: target 90 not met by 31 Mar 2020: 83 at 31 Jan 2020, 7 short, grace to 14 Apr "
       "2020"},
      {missed("89"), "2020-04-14",
       "at-risk: target 90 not met by 31 Mar 2020: 89 at 31 Jan 2020, 1 short, grace to 14 Apr "
       "2020"},
      {missed("82.9"), "2020-04-01",
       "off-track: target 90 not met by 31 Mar 2020: 82.9 at 31 Jan 2020, 7.1 short, grace to 14 "
       "Apr 2020"},
      {missed("82.9", ", tolerance: 8"), "2020-04-01",
       "at-risk: target 90 not met by 31 Mar 2020: 82.9 at 31 Jan 2020, 7.1 short, grace to 14 "
       "Apr 2020"},
      {missed("89"), "2020-04-15",
       "off-track: target 90 not met by 31 Mar 2020: 89 at 31 Jan 2020, 1 short"},
      {missed("90"), "2020-04-15", "complete: target 90 met: 90 at 31 Jan 2020"},
      // Without a baseline the usual tolerance is not known.
      {"direction: up, target: {value: 90, by: 2020-03}" + Readings("{date: 2020-01, value: 10}"),
       "2020-04-14",
       "at-risk: target 90 not met by 31 Mar 2020: 10 at 31 Jan 2020, 80 short, grace to 14 Apr "
       "2020"},
      {"direction: up, target: {value: 90, by: 2020-03}" + Readings("{date: 2020-01, value: 10}"),
       "2020-04-15", "off-track: target 90 not met by 31 Mar 2020: 10 at 31 Jan 2020, 80 short"},
      // One reading and no baseline are enough once the day has passed.
      {"direction: down, target: {value: 33, by: 2023-03}" + Readings("{date: 2022-07, value: 34}"),
       "2023-04-05",
       "at-risk: target 33 not met by 31 Mar 2023: 34 at 31 Jul 2022, 1 short, grace to 14 Apr "
       "2023"},
  });
}

TEST_CASE("rule 4: against the line from baseline to target") {
  const auto on_the_way = [](const std::string& date, const std::string& value,
                             const std::string& more = "") {
    return "baseline: {value: 20, date: 2019-01-31}, target: {value: 90, by: 2020-03}" + more +
           Readings("{date: " + date + ", value: " + value + "}");
  };
  CheckMeasures({
      // 150 of 425 days: 20 + 70 * 150 / 425 = 44.71; a tenth of the way is 7.
      {on_the_way("2019-06", "30"), "2019-07-20",
       "off-track: 30 against 44.71 expected at 30 Jun 2019, 14.71 short"},
      {on_the_way("2019-06", "37.71"), "2019-07-20",
       "at-risk: 37.71 against 44.71 expected at 30 Jun 2019, 7 short"},
      {on_the_way("2019-06", "37.70"), "2019-07-20",
       "off-track: 37.70 against 44.71 expected at 30 Jun 2019, 7.01 short"},
      {on_the_way("2019-06", "44.705"), "2019-07-20",
       "at-risk: 44.705 against 44.71 expected at 30 Jun 2019, less than 0.01 short"},
      {on_the_way("2019-06", "44.71"), "2019-07-20",
       "on-track: 44.71 against 44.71 expected at 30 Jun 2019"},
      {on_the_way("2019-06", "50"), "2019-07-20",
       "on-track: 50 against 44.71 expected at 30 Jun 2019, 5.29 better"},
      {on_the_way("2019-06", "30", ", tolerance: 14.8"), "2019-07-20",
       "at-risk: 30 against 44.71 expected at 30 Jun 2019, 14.71 short"},
      // The day of the reading counts, not the day asked about.
      {on_the_way("2019-06", "30"), "2020-03-31",
       "off-track: 30 against 44.71 expected at 30 Jun 2019, 14.71 short"},
      // On the baseline's day and before it, the baseline.
      {on_the_way("2019-01-31", "20"), "2019-01-31",
       "on-track: 20 against 20 expected at 31 Jan 2019"},
      {on_the_way("2018-12", "19"), "2019-01-31",
       "at-risk: 19 against 20 expected at 31 Dec 2018, 1 short"},
      {on_the_way("2020-03-31", "89"), "2020-03-31",
       "at-risk: 89 against 90 expected at 31 Mar 2020, 1 short"},
      // Milestones bend the line, in whatever order they are written.
      {on_the_way("2019-06", "30",
                  ", milestones: [{by: 2019-12, value: 80}, {by: 2019-06, value: "
                  "30}]"),
       "2019-07-20", "on-track: 30 against 30 expected at 30 Jun 2019"},
      {on_the_way("2019-09-30", "50",
                  ", milestones: [{by: 2019-12, value: 80}, {by: 2019-06, "
                  "value: 30}]"),
       "2019-10-20", "at-risk: 50 against 55 expected at 30 Sep 2019, 5 short"},
      // Down is better.
      {"baseline: {value: 10, date: 2019-01-01}, target: {value: 0, by: 2019-01-11}" +
           Readings("{date: 2019-01-06, value: 5.5}"),
       "2019-01-08", "at-risk: 5.5 against 5 expected at 6 Jan 2019, 0.5 short"},
      {"baseline: {value: 10, date: 2019-01-01}, target: {value: 0, by: 2019-01-11}" +
           Readings("{date: 2019-01-06, value: 7}"),
       "2019-01-08", "off-track: 7 against 5 expected at 6 Jan 2019, 2 short"},
  });
}

TEST_CASE("rule 4: where the line begins") {
  CheckMeasures({
      // A baseline without a date counts from the first known reading's day.
      {"baseline: {value: 0}, target: {value: 10, by: 2019-01-11}" +
           Readings("{date: 2019-01-06, value: 5}, {date: 2019-01-01, value: 1}"),
       "2019-01-08", "on-track: 5 against 5 expected at 6 Jan 2019"},
      {"baseline: {value: 0}, target: {value: 10, by: 2019-01-11}" +
           Readings("{date: 2019-01-06, value: 1}"),
       "2019-01-08", "on-track: 1 against 0 expected at 6 Jan 2019, 1 better"},
      // No baseline: the first of two readings.
      {"direction: up, target: {value: 10, by: 2019-01-11}" +
           Readings("{date: 2019-01-06, value: 4}, {date: 2019-01-01, value: 2}"),
       "2019-01-08", "off-track: 4 against 6 expected at 6 Jan 2019, 2 short"},
      {"direction: up, baseline: {date: 2018-12}, target: {value: 10, by: 2019-01-11}" +
           Readings("{date: 2019-01-06, value: 6}, {date: 2019-01-01, value: 2}"),
       "2019-01-08", "on-track: 6 against 6 expected at 6 Jan 2019"},
      {"direction: up, target: {value: 10, by: 2019-01-11}" +
           Readings("{date: 2019-01-06, value: 4}, {date: 2019-01-01, value: 2}"),
       "2019-01-05", "unrated: one reading and no baseline value: no way to compare with"},
  });
}

TEST_CASE("rule 4: a quartile is expected in whole steps, nearer the baseline") {
  const auto quartile = [](const std::string& from, const std::string& to,
                           const std::string& value) {
    return "unit: quartile, baseline: {value: " + from +
           ", date: 2019-01-01}, target: {value: " + to + ", by: 2019-01-11}" +
           Readings("{date: 2019-01-06, value: " + value + "}");
  };
  CheckMeasures({
      // Half-way from 4 to 1 is 2.5: 3 is expected.
      {quartile("4", "1", "3"), "2019-01-08", "on-track: 3 against 3 expected at 6 Jan 2019"},
      {quartile("4", "1", "4"), "2019-01-08",
       "off-track: 4 against 3 expected at 6 Jan 2019, 1 short"},
      {quartile("1", "4", "2"), "2019-01-08", "on-track: 2 against 2 expected at 6 Jan 2019"},
      {quartile("4", "2", "3"), "2019-01-08", "on-track: 3 against 3 expected at 6 Jan 2019"},
  });
}

TEST_CASE("rule 5: a direction and a baseline, no day or no value to reach") {
  const auto reading = [](const std::string& value) {
    return Readings("{date: 2019-06, value: " + value + "}");
  };
  CheckMeasures({
      {"direction: up, baseline: {value: 20}" + reading("21"), "2019-06-30",
       "on-track: 21 at 30 Jun 2019, better than the baseline 20"},
      {"direction: up, baseline: {value: 20}" + reading("20"), "2019-06-30",
       "at-risk: 20 at 30 Jun 2019, no better than the baseline 20"},
      {"direction: up, baseline: {value: 20}" + reading("19"), "2019-06-30",
       "off-track: 19 at 30 Jun 2019, worse than the baseline 20"},
      {"direction: down, baseline: {value: 20}" + reading("19"), "2019-06-30",
       "on-track: 19 at 30 Jun 2019, better than the baseline 20"},
      {"direction: up, baseline: {value: 20}, target: {by: 2019-01}" + reading("21"), "2019-06-30",
       "on-track: 21 at 30 Jun 2019, better than the baseline 20"},
      {"baseline: {value: 20}, target: {value: 90}" + reading("19"), "2019-06-30",
       "off-track: 19 at 30 Jun 2019, worse than the baseline 20"},
  });
}

TEST_CASE("rules 3 and 4: milestones, and no day of the target") {
  const auto calls = [](const std::string& keys, const std::string& readings) {
    return "baseline: {value: 40, date: 2025-03-31}, milestones: [{value: 60, by: 2025-06}, "
           "{value: "
           "80, by: 2025-12}]" +
           keys + Readings(readings);
  };
  const std::string at_43 = "{date: 2025-06-30, value: 41}, {date: 2025-12-31, value: 43}";
  const std::string no_day = ", target: {value: 90}";
  CheckMeasures({
      // Without a target too the direction and the tolerance, a tenth of 40, are known.
      {calls("", at_43), "2025-07-15",
       "off-track: 41 against 60 expected at 30 Jun 2025, 19 short"},
      {calls("", "{date: 2025-06-30, value: 56}"), "2025-07-15",
       "at-risk: 56 against 60 expected at 30 Jun 2025, 4 short"},
      // A tenth of the way to the target, 5.
      {calls(no_day, "{date: 2025-06-30, value: 55}"), "2025-07-15",
       "at-risk: 55 against 60 expected at 30 Jun 2025, 5 short"},
      {calls(no_day, at_43), "2025-12-31",
       "off-track: 43 against 80 expected at 31 Dec 2025, 37 short"},
      {calls(no_day, at_43), "2026-01-14",
       "off-track: milestone 80 not met by 31 Dec 2025: 43 at 31 Dec 2025, 37 short, grace to 14 "
       "Jan 2026"},
      {calls(no_day, "{date: 2025-12-31, value: 75}"), "2026-01-14",
       "at-risk: milestone 80 not met by 31 Dec 2025: 75 at 31 Dec 2025, 5 short, grace to 14 Jan "
       "2026"},
      {calls("", "{date: 2025-12-31, value: 75}"), "2026-01-15",
       "off-track: milestone 80 not met by 31 Dec 2025: 75 at 31 Dec 2025, 5 short"},
      // Nothing is planned from there.
      {calls(no_day, "{date: 2026-02, value: 80}"), "2027-01-01",
       "on-track: 80 at 28 Feb 2026, the last milestone 80 by 31 Dec 2025 met"},
      {calls(no_day, "{date: 2025-04, value: 90}"), "2025-05-01",
       "complete: target 90 met: 90 at 30 Apr 2025"},
      // A target in words has a day, but no value to end the line.
      {calls(", target: {by: 2026-03}", at_43), "2026-01-15",
       "off-track: milestone 80 not met by 31 Dec 2025: 43 at 31 Dec 2025, 37 short"},
      // The first of two readings will do for a baseline, and without one nothing is compared.
      {"direction: up, milestones: [{value: 10, by: 2019-01-11}]" +
           Readings("{date: 2019-01-01, value: 2}, {date: 2019-01-06, value: 6}"),
       "2019-01-08", "on-track: 6 against 6 expected at 6 Jan 2019"},
      {"direction: up, milestones: [{value: 10, by: 2019-01-11}]" +
           Readings("{date: 2019-01-06, value: 6}"),
       "2019-01-08", "unrated: one reading and no baseline value: no way to compare with"},
      {"direction: up, milestones: [{value: 10, by: 2019-01-01}]" +
           Readings("{date: 2019-01-06, value: 6}"),
       "2019-02-08", "off-track: milestone 10 not met by 1 Jan 2019: 6 at 6 Jan 2019, 4 short"},
  });
}

TEST_CASE("milestones up to the baseline's day bend nothing") {
  const std::string reading = Readings("{date: 2021-05, value: 66}");
  CheckMeasures({
      {"baseline: {value: 60, date: 2021-03}, target: {value: 67, by: 2023-03}, milestones: [{by: "
       "2021-01, value: 75}, {by: 2021-03, value: 74}]" +
           reading,
       "2021-05-31", "on-track: 66 against 60.58 expected at 31 May 2021, 5.42 better"},
      {"direction: up, baseline: {value: 60, date: 2021-03}, milestones: [{by: 2021-01, value: "
       "75}]" +
           reading,
       "2021-05-31", "on-track: 66 at 31 May 2021, better than the baseline 60"},
  });
}

TEST_CASE("stale: held against the line of now, and never on track") {
  const auto every = [](const std::string& keys, const std::string& value) {
    return "every: 3 months, " + keys + Readings("{date: 2021-03, value: " + value + "}");
  };
  const std::string way =
      "baseline: {value: 20, date: 2021-01-31}, target: {value: 90, by: 2023-03}";
  CheckMeasures({
      {every(way, "26"), "2021-09-30",
       "on-track: 26 against 25.23 expected at 31 Mar 2021, 0.77 better"},
      {every(way, "26"), "2021-10-01",
       "off-track: 26 at 31 Mar 2021, 184 days ago, against 41.56 expected by now, 15.56 short"},
      {every(way, "80"), "2021-10-01",
       "at-risk: 80 at 31 Mar 2021, 184 days ago, against 41.56 expected by now, 38.44 better"},
      {every(way, "80"), "2023-03-31",
       "off-track: 80 at 31 Mar 2021, 730 days ago, against 90 expected by now, 10 short"},
      {every(way, "90"), "2023-03-31", "complete: target 90 met: 90 at 31 Mar 2021, 730 days ago"},
      {every(way, "89"), "2023-04-14",
       "at-risk: target 90 not met by 31 Mar 2023: 89 at 31 Mar 2021, 744 days ago, 1 short, grace "
       "to 14 Apr 2023"},
      {every("direction: hold, tolerance: 1, target: {value: 5, by: 2022}", "5"), "2021-10-01",
       "at-risk: 5 at 31 Mar 2021, 184 days ago, within 1 of 5"},
      {every("direction: hold, tolerance: 1, target: {value: 5, by: 2021-04}", "5"), "2021-10-01",
       "complete: 5 at 31 Mar 2021, 184 days ago, within 1 of 5"},
      {every("direction: up, baseline: {value: 20}", "21"), "2021-09-30",
       "on-track: 21 at 31 Mar 2021, better than the baseline 20"},
      {every("direction: up, baseline: {value: 20}", "21"), "2021-10-01",
       "at-risk: 21 at 31 Mar 2021, 184 days ago, better than the baseline 20"},
      {every("baseline: {value: 20, date: 2021-01}, milestones: [{value: 30, by: 2021-06}]", "30"),
       "2021-10-01",
       "at-risk: 30 at 31 Mar 2021, 184 days ago, the last milestone 30 by 30 Jun 2021 met"},
  });
}

TEST_CASE("stale without a rhythm of its own: what the plan's reporting allows") {
  const auto state_on = [](const std::string& reporting, std::string_view day) {
    const TestPlan plan(
        "wsoa: 1\ntitle: T\narea: X\n" + reporting +
        "sections: [{ref: S, title: T, measures: [{ref: M, title: T, direction: up, "
        "baseline: {value: 1}, readings: [{date: 2021-03, value: 2}]}]}]\n");
    REQUIRE(plan.problems.empty());
    const MeasureStatus status = Rate(PlanIndex(*plan), DayOf(day)).measures[0];
    return std::string(WordFor(*status.state)) + (status.stale ? ", stale" : "");
  };
  CHECK(state_on("", "2030-01-01") == "on-track");
  CHECK(state_on("reporting: {stale_after: 30 days}\n", "2021-04-30") == "on-track");
  CHECK(state_on("reporting: {stale_after: 30 days}\n", "2021-05-01") == "at-risk, stale");
  CHECK(state_on("reporting: {every: 1 month, from: 2021-01}\n", "2021-05-31") == "on-track");
  CHECK(state_on("reporting: {every: 1 month, from: 2021-01}\n", "2021-06-01") == "at-risk, stale");
}

TEST_CASE("a target that follows a comparator") {
  const auto absence = [](const std::string& target, const std::string& keys) {
    return "direction: down, target: {comparator: England" + target +
           "}, comparators: {England: " + keys +
           Readings("{date: AY2022-23, value: 11.2}, {date: AY2023-24, value: 10.7}");
  };
  const std::string dated =
      "[{date: AY2023-24, value: 11.0}, {date: AY2022-23, value: 11.4}, {date: AY2024-25, value: "
      "10.0}]}";
  CheckMeasures({
      {absence(", by: 2024-11", dated), "2024-12-01",
       "complete: target 11.0 (England) met: 10.7 at 31 Aug 2024"},
      // A figure is known from its last day.
      {absence(", by: 2024-11", dated), "2024-08-30",
       "complete: target 11.4 (England) met: 11.2 at 31 Aug 2023"},
      {absence(", by: 2024-11", dated), "2025-08-31",
       "off-track: target 10.0 (England) not met by 30 Nov 2024: 10.7 at 31 Aug 2024, 0.7 short"},
      {absence(", by: 2024-11", "11}"), "2023-08-31",
       "unrated: one reading and no baseline value: no way to compare with"},
      // Neither known nor there.
      {absence("", "[{date: 2030, value: 1}]}"), "2024-12-01",
       "unrated: no figure of England known yet, and no baseline value"},
      {absence("", "[{date: 2030, value: 1}]}, baseline: {value: 10.9}"), "2024-12-01",
       "on-track: 10.7 at 31 Aug 2024, better than the baseline 10.9"},
      // A figure of others shows no direction.
      {"baseline: {value: 10.9}, target: {comparator: England}, comparators: {England: 11}" +
           Readings("{date: 2024-01, value: 10}"),
       "2024-12-01", "unrated: not said whether up or down is better"},
      {"direction: hold, tolerance: 0.5, target: {comparator: England}, comparators: {England: "
       "11}" +
           Readings("{date: 2024-01, value: 10.7}"),
       "2024-12-01", "on-track: 10.7 at 31 Jan 2024, within 0.5 of 11 (England)"},
  });
}

TEST_CASE("a provisional reading is rated like any other") {
  const auto provisional = [](const std::string& keys, const std::string& value) {
    return keys + Readings("{date: 2019-06, value: " + value + ", provisional: true}");
  };
  const std::string way =
      "baseline: {value: 20, date: 2019-01-31}, target: {value: 90, by: 2020-03}";
  CheckMeasures({
      {provisional(way, "90"), "2019-07-01",
       "complete: target 90 met: 90 (provisional) at 30 Jun 2019"},
      {provisional(way, "50"), "2019-07-01",
       "on-track: 50 (provisional) against 44.71 expected at 30 Jun 2019, 5.29 better"},
      {provisional("direction: up, baseline: {value: 20}", "20"), "2019-07-01",
       "at-risk: 20 (provisional) at 30 Jun 2019, no better than the baseline 20"},
  });
}

TEST_CASE("cumulative: the share of the year that has passed") {
  const auto suspensions = [](const std::string& keys, const std::string& readings) {
    return "direction: down, cumulative: academic-year, target: {value: 18.6, by: 2025-08}" + keys +
           Readings(readings);
  };
  const auto trained = [](const std::string& kind, const std::string& keys,
                          const std::string& reading) {
    return "direction: up, cumulative: " + kind + ", target: {value: 365}" + keys +
           Readings("{date: " + reading + "}");
  };
  const std::string year = "{date: AY2023-24, value: 54.1}";
  const std::string so_far = year + ", {date: 2024-09/2024-11, value: 3.7}";
  CheckMeasures({
      {suspensions("", year), "2024-12-01",
       "off-track: 54.1 against 18.6 expected at 31 Aug 2024, 35.5 short"},
      // 91 of 365 days; three months of a year do not meet the target of the year.
      {suspensions("", so_far), "2024-12-01",
       "on-track: 3.7 against 4.64 expected at 30 Nov 2024, 0.94 better"},
      {suspensions("", "{date: 2024-11, value: 5.1}"), "2024-12-01",
       "at-risk: 5.1 against 4.64 expected at 30 Nov 2024, 0.46 short"},
      {suspensions("", "{date: 2024-11, value: 5.11}"), "2024-12-01",
       "off-track: 5.11 against 4.64 expected at 30 Nov 2024, 0.47 short"},
      {suspensions(", tolerance: 1", "{date: 2024-11, value: 5.11}"), "2024-12-01",
       "at-risk: 5.11 against 4.64 expected at 30 Nov 2024, 0.47 short"},
      {suspensions("", "{date: AY2024-25, value: 18.6}"), "2025-09-15",
       "complete: target 18.6 met: 18.6 at 31 Aug 2025"},
      // Its day has passed and the year was never counted to the end.
      {suspensions("", so_far), "2025-09-01",
       "at-risk: target 18.6 not met by 31 Aug 2025: 3.7 at 30 Nov 2024, counted from 1 Sep 2024 "
       "and not to the end, grace to 14 Sep 2025"},
      {suspensions("", so_far), "2025-09-15",
       "off-track: target 18.6 not met by 31 Aug 2025: 3.7 at 30 Nov 2024, counted from 1 Sep 2024 "
       "and not to the end"},
      // The target is for each year.
      {suspensions("", so_far + ", {date: 2025-09, value: 1}"), "2025-10-01",
       "on-track: 1 against 1.53 expected at 30 Sep 2025, 0.53 better"},
      // Baseline and milestones draw no line; no day of the target is asked for.
      {trained("year",
               ", baseline: {value: 900, date: 2018}, milestones: [{value: 999, by: 2019-06}]",
               "2019-01-31, value: 31"),
       "2019-02-01", "on-track: 31 against 31 expected at 31 Jan 2019"},
      {trained("financial-year", "", "2019-04-30, value: 30"), "2019-05-01",
       "on-track: 30 against 29.92 expected at 30 Apr 2019, 0.08 better"},
      // Up is met as soon as it is reached.
      {trained("year", "", "2019-06, value: 365"), "2019-07-01",
       "complete: target 365 met: 365 at 30 Jun 2019"},
      {"direction: up, cumulative: year" + Readings("{date: 2019-06, value: 3}"), "2019-07-01",
       "unrated: a cumulative measure needs a target value"},
      {"direction: hold, tolerance: 1, cumulative: year, target: {value: 3}" +
           Readings("{date: 2019-06, value: 3}"),
       "2019-07-01", "unrated: a level to hold cannot be cumulative"},
      // Stale, what is to grow is held against the day, at most the end of the year it counts.
      {trained("year", ", every: 1 month", "2019-06-30, value: 181"), "2019-09-30",
       "off-track: 181 at 30 Jun 2019, 92 days ago, against 273 expected by now, 92 short"},
      {trained("year", ", every: 1 month", "2019-06-30, value: 181"), "2020-03-01",
       "off-track: 181 at 30 Jun 2019, 245 days ago, against 365 expected by 31 Dec 2019, 184 "
       "short"},
      {suspensions(", every: 1 month", so_far), "2025-03-31",
       "at-risk: 3.7 at 30 Nov 2024, 121 days ago, against 4.64 expected at 30 Nov 2024, 0.94 "
       "better"},
  });
}

TEST_CASE("the figures beside a measure's rating") {
  const auto rate = [](const std::string& keys, std::string_view day) {
    const auto plan = PlanWithMeasure(keys, "brag");
    REQUIRE(plan.problems.empty());
    MeasureStatus status = Rate(PlanIndex(*plan), DayOf(day)).measures[0];
    status.place = {};
    status.readings = {};
    return status;
  };
  const std::string way =
      "baseline: {value: 10, date: 2019-01-01}, target: {value: 0, by: 2019-01-11}, readings: "
      "[{date: 2019-01-06, value: 12}, {date: 2019-01-09, value: 0}], updates: [{date: 2019-01-02, "
      "rating: green}]";
  const MeasureStatus wrong = rate(way, "2019-01-08");
  CHECK(wrong.wrong_way);
  CHECK(wrong.direction == Direction::kDown);
  CHECK(wrong.value == 12);
  CHECK(wrong.value_on == DayOf("2019-01-06"));
  CHECK(wrong.expected == 5);
  CHECK(wrong.rating == Colour::kRed);
  CHECK(wrong.stated == Colour::kGreen);
  CHECK(wrong.stated_on == DayOf("2019-01-02"));
  CHECK(wrong.comparison == Comparison::kOptimistic);

  const MeasureStatus met = rate(way, "2019-01-09");
  CHECK_FALSE(met.wrong_way);
  CHECK(met.expected == 2);
  CHECK(met.comparison == Comparison::kPessimistic);
  CHECK(rate(way, "2019-01-12").expected == 0);

  const MeasureStatus none = rate(way, "2019-01-05");
  CHECK_FALSE(none.state);
  CHECK_FALSE(none.value);
  CHECK_FALSE(none.expected);
  CHECK(none.comparison == Comparison::kUncomputable);

  const std::string hold =
      "direction: hold, tolerance: 1, baseline: {value: 6}, target: {value: 5}";
  CHECK(rate(hold + ", readings: [{date: 2019-01-06, value: 3}]", "2019-01-06").wrong_way);
  CHECK_FALSE(rate(hold + ", readings: [{date: 2019-01-06, value: 4}]", "2019-01-06").wrong_way);
  CHECK_FALSE(
      rate("direction: up, readings: [{date: 2019-01-06, value: 3}]", "2019-01-06").wrong_way);
}

struct FigureCase {
  std::string measure;
  std::string day;
  std::string figure;
};

// "improving", or "–".
std::string TravelInWords(const MeasureStatus& status) {
  return status.travel ? std::string(WordFor(*status.travel)) : "–";
}

std::string ExpectedNowInWords(const MeasureStatus& status) {
  return status.expected_now ? ShowNumber(*status.expected_now) : "–";
}

template <typename InWords>
void CheckFigures(const std::vector<FigureCase>& cases, InWords in_words) {
  for (const FigureCase& each : cases) {
    CAPTURE(each.measure);
    CAPTURE(each.day);
    const auto plan = PlanWithMeasure(each.measure, "brag");
    REQUIRE(plan.problems.empty());
    CHECK(in_words(Rate(PlanIndex(*plan), DayOf(each.day)).measures[0]) == each.figure);
  }
}

TEST_CASE("travel: from the reading before, or from the baseline, to the latest") {
  const std::string three = Readings(
      "{date: 2019-03, value: 30}, {date: 2019-01, value: 20}, {date: 2019-02, value: 20}");
  const std::string one = Readings("{date: 2019-03, value: 30}");
  CheckFigures(
      {
          {"direction: up" + three, "2019-03-31", "improving"},
          {"direction: down" + three, "2019-03-31", "worsening"},
          {"direction: up" + three, "2019-03-30", "steady"},
          {"direction: up" + three, "2019-02-27", "–"},
          {"direction: up" + three, "2019-01-30", "–"},
          {"unit: days" + three, "2019-03-31", "–"},
          {"baseline: {value: 50}, target: {value: 0}" + three, "2019-03-31", "worsening"},
          // One reading is compared with the baseline, unless that is of a later day.
          {"direction: up, baseline: {value: 29, date: 2018}" + one, "2019-03-31", "improving"},
          {"direction: up, baseline: {value: 31, date: 2019-03}" + one, "2019-03-31", "worsening"},
          {"direction: up, baseline: {value: 30.0}" + one, "2019-03-31", "steady"},
          {"direction: up, baseline: {value: 29, date: 2019-04}" + one, "2019-04-30", "–"},
          {"direction: up, baseline: {date: 2018}" + one, "2019-03-31", "–"},
          // A second reading of one day puts the first right.
          {"direction: up" + Readings("{date: 2019-03, value: 10}, {date: 2019-03-31, value: 30}"),
           "2019-03-31", "–"},
          {"direction: up" + Readings("{date: 2019-01, value: 20}, {date: 2019-03, value: 10}, "
                                      "{date: 2019-03-31, value: 30}"),
           "2019-03-31", "improving"},
          // Not the binary fractions of the same number.
          {"direction: up" + Readings("{date: 2019-01, value: 0.3}, {date: 2019-03, value: 0.30}"),
           "2019-03-31", "steady"},
      },
      TravelInWords);
}

TEST_CASE("travel of a level to hold: nearer to it or further away") {
  const auto hold = [](const std::string& values,
                       const std::string& target = ", target: {value: 5}") {
    std::string readings;
    for (const char value : values) {
      const std::string month = std::to_string(readings.empty() ? 1 : 2);
      readings += (readings.empty() ? "" : ", ") + std::string("{date: 2019-0") + month +
                  ", value: " + value + "}";
    }
    return "direction: hold, tolerance: 1" + target + Readings(readings);
  };
  CheckFigures({{hold("34"), "2019-03-31", "improving"},
                {hold("76"), "2019-03-31", "improving"},
                {hold("47"), "2019-03-31", "worsening"},
                {hold("46"), "2019-03-31", "steady"},
                {hold("34", ""), "2019-03-31", "–"},
                {hold("34", ", baseline: {value: 5}"), "2019-03-31", "–"}},
               TravelInWords);
}

TEST_CASE("what is expected on the day, with or without a reading") {
  const std::string way =
      "baseline: {value: 10, date: 2019-01-01}, target: {value: 20, by: 2019-01-11}";
  const std::string reading = Readings("{date: 2019-01-03, value: 11}");
  CheckFigures(
      {
          {way, "2018-12-31", "10"},
          {way, "2019-01-06", "15"},
          {way + reading, "2019-01-06", "15"},
          {way + ", milestones: [{value: 11, by: 2019-01-06}]" + reading, "2019-01-06", "11"},
          {way, "2019-01-11", "20"},
          {way, "2019-06-30", "20"},
          // A baseline without a day counts from the first reading's.
          {"baseline: {value: 10}, target: {value: 20, by: 2019-01-11}", "2019-01-06", "–"},
          {"baseline: {value: 10}, target: {value: 20, by: 2019-01-11}" + reading, "2019-01-07",
           "15"},
          // No line: no day, no value, no direction, nothing to start from.
          {"baseline: {value: 10, date: 2019-01-01}, target: {value: 20}" + reading, "2019-01-06",
           "–"},
          {"direction: up, baseline: {value: 10, date: 2019-01-01}, target: {by: 2019-01-11}",
           "2019-01-06", "–"},
          {"baseline: {value: 20, date: 2019-01-01}, target: {value: 20, by: 2019-01-11}",
           "2019-01-06", "–"},
          {"direction: up, target: {value: 20, by: 2019-01-11}" + reading, "2019-01-06", "–"},
          {"direction: up, target: {value: 20, by: 2019-01-11}" + reading, "2019-01-12", "20"},
          // Whole steps towards the target.
          {"unit: quartile, baseline: {value: 4, date: 2019-01-01}, target: {value: 1, by: "
           "2019-01-11}",
           "2019-01-06", "3"},
          {"direction: hold, tolerance: 1, target: {value: 5}", "2019-01-06", "5"},
          {"direction: hold, target: {value: 5}", "2019-01-06", "–"},
      },
      ExpectedNowInWords);
}

TEST_CASE("the readings known by the day, the latest last") {
  const auto plan = PlanWithMeasure(
      "direction: up" + Readings("{date: 2019-03, value: 3}, {date: 2019-01, value: 1}, {date: "
                                 "2019-04, value: 4}, {date: 2019-03-31, value: 2}"),
      "brag");
  const PlanStatus status = Rate(PlanIndex(*plan), DayOf("2019-03-31"));
  std::string values;
  for (const Reading* reading : status.measures[0].readings) {
    values += reading->value->text + " ";
  }
  CHECK(values == "1 3 2 ");
}

TEST_CASE("what could not be read of a measure is named") {
  const auto plan = PlanWithMeasure(
      "direction: up, baseline: {value: 10%}, target: {value: 90}, readings: [{date: 2019-06, "
      "value: 3}]",
      "brag");
  CHECK(Rate(PlanIndex(*plan), DayOf("2019-06-30")).measures[0].reason ==
        "neither a target date nor a baseline value; baseline was not read");
}

}  // namespace
}  // namespace wsoa
