// The rules of the group Measures and risks: the whole message of each case.
#include <doctest/doctest.h>

#include "checks/found.h"

namespace wsoa {
namespace {

FoundOptions MeasuresAsOf(std::string_view rule, Day day) {
  return {.rule = rule, .levels = {}, .day = CheckDay{day, false}};
}

}  // namespace

TEST_CASE("measure-without-target") {
  CHECK(Found("measure-without-target", TestPlan::WithActions(R"(- ref: A1
  title: One
  measures:
    - {ref: M1, title: None}
    - {ref: M2, title: A value, target: {value: 70}}
    - {ref: M3, title: In words with a day, target: {by: 2022-03}}
    - {ref: M4, title: Empty, target: {}}
    - {ref: M5, title: Unreadable, target: {value: 70%}}
)")) == R"(11:19 warning: M1 has no target
  help: add `target: {value: 70, by: 2022-03}`, without the value where the target is in words
)");
}

TEST_CASE("measure-without-reading counts what is known on the day") {
  CHECK(Found(TestPlan::WithActions(R"(- ref: A1
  title: One
  measures:
    - {ref: M1, title: None, unit: percent}
    - {ref: M2, title: The last day, readings: [{date: 2021-12, value: 1}], unit: percent}
    - {ref: M3, title: A day too late, readings: [{date: 2022-01-01, value: 1}], unit: percent}
    - {ref: M4, title: A period that is not over, readings: [{date: 2021-10/2022-01, value: 1}], unit: percent}
    - {ref: M5, title: In words, target: {by: 2022-03}}
    - {ref: M6, title: A direction, direction: up}
    - {ref: M7, title: A target value, target: {value: 3}}
    - {ref: M8, title: A baseline value, baseline: {value: 3}}
    - {ref: M9, title: A baseline to be measured, baseline: {date: 2022-03}}
    - {ref: M10, title: Unreadable, unit: percent, readings: [{date: 2021-12, value: 5%}]}
)",
                                    R"(published: 2021-05
)"),
              MeasuresAsOf("measure-without-reading", MakeDay(2021, 12, 31))) ==
        R"(12:19 warning: M1 has no reading by 31 Dec 2021
  help: add `readings: [{date: 2021-10, value: 48}]`
14:19 warning: M3 has no reading by 31 Dec 2021
  help: add `readings: [{date: 2021-10, value: 48}]`
15:19 warning: M4 has no reading by 31 Dec 2021
  help: add `readings: [{date: 2021-10, value: 48}]`
17:19 warning: M6 has no reading by 31 Dec 2021
  help: add `readings: [{date: 2021-10, value: 48}]`
18:19 warning: M7 has no reading by 31 Dec 2021
  help: add `readings: [{date: 2021-10, value: 48}]`
19:19 warning: M8 has no reading by 31 Dec 2021
  help: add `readings: [{date: 2021-10, value: 48}]`
)");
  CHECK(Found(TestPlan::WithActions(R"(- ref: A1
  title: One
  measures:
    - {ref: M1, title: None, unit: percent}
    - {ref: M2, title: The last day, readings: [{date: 2021-12, value: 1}], unit: percent}
    - {ref: M3, title: A day too late, readings: [{date: 2022-01-01, value: 1}], unit: percent}
    - {ref: M4, title: A period that is not over, readings: [{date: 2021-10/2022-01, value: 1}], unit: percent}
    - {ref: M5, title: In words, target: {by: 2022-03}}
    - {ref: M6, title: A direction, direction: up}
    - {ref: M7, title: A target value, target: {value: 3}}
    - {ref: M8, title: A baseline value, baseline: {value: 3}}
    - {ref: M9, title: A baseline to be measured, baseline: {date: 2022-03}}
    - {ref: M10, title: Unreadable, unit: percent, readings: [{date: 2021-12, value: 5%}]}
)",
                                    R"(published: 2022-01
)"),
              MeasuresAsOf("measure-without-reading", MakeDay(2021, 12, 31))) == "");
}

TEST_CASE("measure-without-reading passes over what is withdrawn") {
  CHECK(Found(TestPlan(R"(wsoa: 1
title: Test
area: Testshire
sections:
  - ref: S
    title: Section
    measures: [{ref: M1, title: Of the section, unit: percent}]
    actions:
      - ref: A1
        title: One
        withdrawn: {date: 2021-12, approved: Board}
        measures: [{ref: M2, title: Measure, unit: percent}]
)"),
              MeasuresAsOf("measure-without-reading", MakeDay(2021, 12, 31))) ==
        R"(7:22 warning: M1 has no reading by 31 Dec 2021
  help: add `readings: [{date: 2021-10, value: 48}]`
)");
  CHECK(Found(TestPlan(R"(wsoa: 1
title: Test
area: Testshire
sections:
  - ref: S
    title: Section
    actions:
      - ref: A1
        title: One
        withdrawn: {date: 2022-01, approved: Board}
        measures: [{ref: M2, title: Measure, unit: percent}]
)"),
              MeasuresAsOf("measure-without-reading", MakeDay(2021, 12, 31))) ==
        R"(11:26 warning: M2 has no reading by 31 Dec 2021
  help: add `readings: [{date: 2021-10, value: 48}]`
)");
}

TEST_CASE("measure-without-baseline") {
  CHECK(Found("measure-without-baseline", TestPlan::WithActions(R"(- ref: A1
  title: One
  measures:
    - {ref: M1, title: None, target: {value: 70}}
    - {ref: M2, title: To be measured, target: {value: 70}, baseline: {date: 2022-03}}
    - {ref: M3, title: Complete, target: {value: 70}, baseline: {value: 3}}
    - {ref: M4, title: Target in words, target: {by: 2022-03}}
    - {ref: M5, title: To hold, target: {value: 70}, direction: hold}
    - {ref: M6, title: Unreadable, target: {value: 70}, baseline: {value: 3%}}
)")) == R"(11:19 note: M1 has a target and no baseline
  help: add `baseline: {value: 40, date: 2021-05}`
12:19 note: M2 has a target and no baseline
  help: add `baseline: {value: 40, date: 2021-05}`
)");
}

TEST_CASE("measure-without-direction") {
  CHECK(Found("measure-without-direction", TestPlan::WithActions(R"(- ref: A1
  title: One
  measures:
    - {ref: M1, title: Equal, baseline: {value: 10}, target: {value: 10.0}}
    - {ref: M2, title: Derived, baseline: {value: 10}, target: {value: 9}}
    - {ref: M3, title: Given, direction: hold, baseline: {value: 10}, target: {value: 10}}
    - {ref: M4, title: A reading only, target: {value: 10}, readings: [{date: 2021-10, value: 3}]}
    - {ref: M5, title: A target only, target: {value: 10}}
    - {ref: M6, title: Baseline to be measured, baseline: {date: 2022-03}, target: {value: 10}}
    - {ref: M7, title: No target value, baseline: {value: 10}, target: {by: 2022-03}}
    - {ref: M8, title: Unreadable, direction: upwards, baseline: {value: 10}, target: {value: 10}}
    - {ref: M9, title: Unreadable, baseline: {value: 1%}, target: {value: 10}, readings: [{date: 2021-10, value: 3}]}
)")) == R"(11:19 error: M1 does not say which way is better
  help: add `direction: up`, `down` or `hold`
14:19 error: M4 does not say which way is better
  help: add `direction: up`, `down` or `hold`
)");
}

TEST_CASE("milestones-out-of-order") {
  CHECK(Found("milestones-out-of-order", TestPlan::WithActions(R"(- ref: A1
  title: One
  measures:
    - {ref: M1, title: In order, milestones: [{value: 1, by: 2021-10}, {value: 2, by: 2021-11}], target: {value: 3, by: 2021-11-30}}
    - {ref: M2, title: The same day, milestones: [{value: 1, by: 2021-10}, {value: 2, by: 2021-10-31}], target: {value: 3, by: 2022-03}}
    - {ref: M3, title: After the target, milestones: [{value: 1, by: 2021-10}, {value: 2, by: 2021-12-01}], target: {value: 3, by: 2021-11}}
    - {ref: M4, title: Back in time, milestones: [{value: 1, by: 2021-10}, {value: 2, by: 2021-09}]}
    - {ref: M5, title: Both at once, milestones: [{value: 1, by: 2022-10}, {value: 2, by: 2022-09}], target: {value: 3, by: 2021-11}}
)")) == R"(12:97 error: the milestone of 31 Oct 2021 is not later than the one before it
  12:72: that of Oct 2021
  help: put the milestones in order, the target last
13:101 error: the milestone of 1 Dec 2021 is later than the target
  13:138: that of Nov 2021
  help: put the milestones in order, the target last
14:97 error: the milestone of Sep 2021 is not later than the one before it
  14:72: that of Oct 2021
  help: put the milestones in order, the target last
15:72 error: the milestone of Oct 2022 is later than the target
  15:131: that of Nov 2021
  help: put the milestones in order, the target last
15:97 error: the milestone of Sep 2022 is not later than the one before it
  15:72: that of Oct 2022
  help: put the milestones in order, the target last
)");
}

TEST_CASE("target-not-better") {
  CHECK(Found("target-not-better", TestPlan::WithActions(R"(- ref: A1
  title: One
  measures:
    - {ref: M1, title: Up is down, direction: up, baseline: {value: 14}, target: {value: 10}}
    - {ref: M2, title: Down is up, direction: down, baseline: {value: -1.33}, target: {value: -0.85}}
    - {ref: M3, title: Stays, direction: up, baseline: {value: 10}, target: {value: 10}}
    - {ref: M4, title: To hold, direction: hold, baseline: {value: 10}, target: {value: 9}}
    - {ref: M5, title: Right, direction: down, baseline: {value: 10}, target: {value: 9}}
    - {ref: M6, title: Not said, baseline: {value: 10}, target: {value: 9}}
    - {ref: M7, title: No baseline, direction: up, target: {value: 9}}
)")) == R"(11:96 error: M1 is to go up, but 10 is not better than the baseline
  11:75: the baseline is 14
  help: write `direction: down` if that is the better way
12:101 error: M2 is to go down, but -0.85 is not better than the baseline
  12:77: the baseline is -1.33
  help: write `direction: up` if that is the better way
13:91 error: M3 is to go up, but 10 is not better than the baseline
  13:70: the baseline is 10
  help: write `direction: hold` if it is to stay as it is
)");
}

TEST_CASE("target-without-date") {
  CHECK(Found("target-without-date", TestPlan::WithActions(R"(- ref: A1
  title: One
  measures:
    - {ref: M1, title: No day, target: {value: 70}}
    - {ref: M2, title: A day, target: {value: 70, by: 2022-03}}
    - {ref: M3, title: To hold, direction: hold, target: {value: 70}}
    - {ref: M4, title: Unreadable, target: {value: 70, by: soon}}
    - {ref: M5, title: No target}
)")) == R"(11:46 warning: the target of M1 has no date
  help: write `target: {value: 70, by: 2022-03}`
)");
}

TEST_CASE("percent-out-of-range looks at every number") {
  CHECK(Found("percent-out-of-range", TestPlan::WithActions(R"(- ref: A1
  title: One
  measures:
    - ref: M1
      title: Percent
      unit: percent
      baseline: {value: -1}
      target: {value: 100.5}
      milestones: [{value: 101, by: 2021-10}]
      tolerance: 200
      comparators: {England: 120, Essex: 50}
      readings: [{date: 2021-09, value: 0}, {date: 2021-10, value: 100}, {date: 2021-11, value: 480}]
    - {ref: M2, title: Count, unit: count, target: {value: 480}}
    - {ref: M3, title: No unit, target: {value: 480}}
    - {ref: M4, title: Change, unit: percent change, target: {value: -10}}
)")) == R"(14:31 error: -1 is not between 0 and 100 percent
  help: write a number from 0 to 100, or another unit
15:29 error: 100.5 is not between 0 and 100 percent
  help: write a number from 0 to 100, or another unit
16:34 error: 101 is not between 0 and 100 percent
  help: write a number from 0 to 100, or another unit
17:24 error: 200 is not between 0 and 100 percent
  help: write a number from 0 to 100, or another unit
18:36 error: 120 is not between 0 and 100 percent
  help: write a number from 0 to 100, or another unit
19:103 error: 480 is not between 0 and 100 percent
  help: write a number from 0 to 100, or another unit
)");
}

TEST_CASE("suspicious-scale compares with baseline and target") {
  CHECK(Found("suspicious-scale", TestPlan::WithActions(R"(- ref: A1
  title: One
  measures:
    - {ref: M1, title: A share, baseline: {value: 40}, target: {value: 70}, readings: [{date: 2021-09, value: 0.48}, {date: 2021-10, value: 48}]}
    - {ref: M2, title: Five times, target: {value: 10}, readings: [{date: 2021-09, value: 50}, {date: 2021-10, value: 50.1}]}
    - {ref: M3, title: A fifth, baseline: {value: 10}, readings: [{date: 2021-09, value: 2}, {date: 2021-10, value: 1.9}]}
    - {ref: M4, title: Near the baseline, baseline: {value: 2}, target: {value: 40}, readings: [{date: 2021-09, value: 3}]}
    - {ref: M5, title: Noughts, baseline: {value: 0}, target: {value: 10}, readings: [{date: 2021-09, value: 0}, {date: 2021-10, value: 900}]}
    - {ref: M6, title: Another sign, baseline: {value: -1}, readings: [{date: 2021-09, value: 9}]}
    - {ref: M7, title: Both negative, baseline: {value: -1.33}, target: {value: -0.85}, readings: [{date: 2021-09, value: -13.3}]}
    - {ref: M8, title: Nothing to compare with, readings: [{date: 2021-09, value: 9}]}
    - {ref: M9, title: No percentage, unit: percent, target: {value: 20}, readings: [{date: 2021-09, value: 480}, {date: 2021-10, value: 101}, {date: 2021-11, value: 100.0}]}
)")) == R"(11:117 warning: 0.48 is not on the scale of M1
  11:57: the baseline is 40
  11:78: the target is 70
  help: write all values of a measure in its one unit
12:125 warning: 50.1 is not on the scale of M2
  12:58: the target is 10
  help: write all values of a measure in its one unit
13:123 warning: 1.9 is not on the scale of M3
  13:57: the baseline is 10
  help: write all values of a measure in its one unit
15:143 warning: 900 is not on the scale of M5
  15:77: the target is 10
  help: write all values of a measure in its one unit
17:129 warning: -13.3 is not on the scale of M7
  17:63: the baseline is -1.33
  17:87: the target is -0.85
  help: write all values of a measure in its one unit
)");
}

TEST_CASE("stale-reading") {
  CHECK(Found(TestPlan(R"(wsoa: 1
title: Test
area: Testshire
sections:
  - ref: S
    title: Section
    measures:
      - {ref: M1, title: Two years, every: 3 months, readings: [{date: 2020-01, value: 1}, {date: 2019-12, value: 1}]}
      - {ref: M2, title: Twice its rhythm, every: 3 months, readings: [{date: 2021-06, value: 1}]}
      - {ref: M3, title: Met, every: 3 months, direction: up, target: {value: 1}, readings: [{date: 2020-01, value: 1}]}
      - {ref: M4, title: No reading, every: 3 months}
      - {ref: M5, title: No rhythm, readings: [{date: 2020-01, value: 1}]}
    actions:
      - ref: A1
        title: One
        withdrawn: {date: 2021-12, approved: Board}
        measures: [{ref: M6, title: Withdrawn, every: 3 months, readings: [{date: 2020-01, value: 1}]}]
)"),
              MeasuresAsOf("stale-reading", MakeDay(2021, 12, 31))) ==
        R"(8:72 warning: the latest reading of M1 is 700 days old on 31 Dec 2021
  8:44: to be measured every 3 months
  help: add what was measured since to `readings`
9:79 warning: the latest reading of M2 is 184 days old on 31 Dec 2021
  9:51: to be measured every 3 months
  help: add what was measured since to `readings`
)");
}

TEST_CASE("unknown-comparator") {
  CHECK(Found("unknown-comparator", TestPlan::WithActions(R"(- ref: A1
  title: One
  measures:
    - {ref: M1, title: Misspelt, target: {comparator: Engalnd}, comparators: {England: 5}}
    - {ref: M2, title: None, target: {comparator: Wales}}
    - {ref: M3, title: There, target: {comparator: England}, comparators: {England: 5}}
    - {ref: M4, title: Unreadable, target: {comparator: England}, comparators: {England: five}}
)")) ==
        R"(11:61 error: M1 has no comparator Engalnd (did you mean England?)
  help: write England
12:57 error: M2 has no comparator Wales
  help: add its figures: `comparators: {Wales: [{date: 2021-10, value: 48}]}`
)");
}

TEST_CASE("milestone-not-better") {
  CHECK(
      Found("milestone-not-better", TestPlan::WithActions(R"(- ref: A1
  title: One
  measures:
    - {ref: M1, title: Below the baseline, direction: up, baseline: {value: 40}, milestones: [{value: 39, by: 2021-10}]}
    - {ref: M2, title: Back, baseline: {value: 40}, target: {value: 70}, milestones: [{value: 60, by: 2021-10}, {value: 50, by: 2021-11}]}
    - {ref: M3, title: Downwards, direction: down, milestones: [{value: 6, by: 2021-10}, {value: 7, by: 2021-11}]}
    - {ref: M4, title: The same, direction: up, baseline: {value: 40}, milestones: [{value: 40, by: 2021-10}]}
    - {ref: M5, title: To hold, direction: hold, milestones: [{value: 6, by: 2021-10}, {value: 7, by: 2021-11}]}
    - {ref: M6, title: No direction, milestones: [{value: 6, by: 2021-10}, {value: 7, by: 2021-11}]}
    - {ref: M7, title: Too early, direction: up, baseline: {value: 4, date: 2021-10}, milestones: [{value: 9, by: 2021-10}, {value: 7, by: 2021-11}]}
)")) ==
      R"(11:109 warning: M1 is to go up, but its milestone of Oct 2021, 39, is worse than the 40 before it
  11:83: it comes after 40
  help: write milestones that lead to the target
12:127 warning: M2 is to go up, but its milestone of Nov 2021, 50, is worse than the 60 before it
  12:101: it comes after 60
  help: write milestones that lead to the target
13:104 warning: M3 is to go down, but its milestone of Nov 2021, 7, is worse than the 6 before it
  13:79: it comes after 6
  help: write milestones that lead to the target
)");
}

TEST_CASE("unused-milestone") {
  CHECK(Found("unused-milestone", TestPlan::WithActions(R"(- ref: A1
  title: One
  measures:
    - {ref: M1, title: Too early, baseline: {value: 4, date: 2021-05-31}, milestones: [{value: 5, by: 2021-05}, {value: 5, by: 2021-06}]}
    - {ref: M2, title: On the target's day, target: {value: 9, by: 2021-12}, milestones: [{value: 5, by: 2021-12-31}]}
    - {ref: M3, title: To hold, direction: hold, milestones: [{value: 5, by: 2021-12-31}]}
    - {ref: M4, title: Cumulative, cumulative: year, milestones: [{value: 5, by: 2021-12-31}]}
    - {ref: M5, title: In words, target: {by: 2021-12}, milestones: [{value: 5, by: 2021-12}]}
)")) ==
        R"(11:94 warning: the milestone of May 2021 has no effect: it is not later than the baseline
  help: remove it, or put it right
12:97 warning: the milestone of 31 Dec 2021 has no effect: it is of the same day as the target
  help: remove it, or put it right
13:69 warning: the milestone of 31 Dec 2021 has no effect: the measure is to hold a level
  help: remove it, or put it right
14:73 warning: the milestone of 31 Dec 2021 has no effect: the measure is cumulative
  help: remove it, or put it right
)");
}

TEST_CASE("cumulative-to-hold") {
  CHECK(Found("cumulative-to-hold", TestPlan::WithActions(R"(- ref: A1
  title: One
  measures:
    - {ref: M1, title: Both, cumulative: year, direction: hold}
    - {ref: M2, title: Upwards, cumulative: year, direction: up}
    - {ref: M3, title: A level, direction: hold}
)")) ==
        R"(11:48 error: M1 is to hold a level, and is counted anew each year
  11:65: it is to hold
  help: remove `cumulative`, or write `direction: up` or `down`
)");
}

TEST_CASE("a target that follows others, milestones alone and a count lack nothing") {
  const TestPlan plan = TestPlan::WithActions(R"(- ref: A1
  title: One
  measures:
    - {ref: M1, title: Follows, unit: percent, direction: down, baseline: {value: 6}, target: {comparator: England, by: 2022}, comparators: {England: 4}, readings: [{date: 2021-06, value: 5}]}
    - {ref: M2, title: Shown by milestones, baseline: {value: 4}, milestones: [{value: 5, by: 2021-12}], target: {by: 2022}}
    - {ref: M3, title: Counted, cumulative: year, direction: down, target: {value: 50}, readings: [{date: 2021-06, value: 5}]}
)");
  for (const char* rule :
       {"measure-without-target", "measure-without-baseline", "measure-without-direction",
        "target-without-date", "suspicious-scale"}) {
    CAPTURE(rule);
    CHECK(Found(rule, plan) == "");
  }
}

TEST_CASE("what a target that follows others needs like any other") {
  const TestPlan plan = TestPlan::WithActions(R"(- ref: A1
  title: One
  measures:
    - {ref: M1, title: Follows, unit: percent, target: {comparator: England}, comparators: {England: [{date: 2021, value: 120}]}, readings: [{date: 2021-06, value: 5}]}
    - {ref: M2, title: On either side, baseline: {value: 6}, target: {comparator: England, by: 2022}, comparators: {England: 4}}
    - {ref: M3, title: Milestones only, milestones: [{value: 5, by: 2021-12}], readings: [{date: 2021-06, value: 5}]}
)");
  CHECK(Found("measure-without-baseline", plan) == R"(11:19 note: M1 has a target and no baseline
  help: add `baseline: {value: 40, date: 2021-05}`
)");
  CHECK(Found("measure-without-direction", plan) ==
        R"(11:19 error: M1 does not say which way is better
  help: add `direction: up`, `down` or `hold`
12:19 error: M2 does not say which way is better
  help: add `direction: up`, `down` or `hold`
13:19 error: M3 does not say which way is better
  help: add `direction: up`, `down` or `hold`
)");
  CHECK(Found("target-without-date", plan) == R"(11:62 warning: the target of M1 has no date
  help: write `target: {comparator: England, by: 2022-03}`
)");
  CHECK(Found("percent-out-of-range", plan) ==
        R"(11:129 error: 120 is not between 0 and 100 percent
  help: write a number from 0 to 100, or another unit
)");
}

TEST_CASE("tolerance-too-wide") {
  CHECK(Found("tolerance-too-wide", TestPlan::WithActions(R"(- ref: A1
  title: One
  measures:
    - {ref: M1, title: Wider, baseline: {value: 40}, target: {value: 70}, tolerance: 30.1}
    - {ref: M2, title: As wide, baseline: {value: 40}, target: {value: 70}, tolerance: 30}
    - {ref: M3, title: Downwards, baseline: {value: 70}, target: {value: 40}, tolerance: 31}
    - {ref: M4, title: To hold, direction: hold, baseline: {value: 70}, target: {value: 72}, tolerance: 5}
    - {ref: M5, title: No way at all, baseline: {value: 70}, target: {value: 70}, tolerance: 5}
    - {ref: M6, title: No baseline, target: {value: 70}, tolerance: 80}
)")) == R"(11:92 warning: 30.1 is wider than the whole way of M1
  11:55: from the baseline, 40
  11:76: to the target, 70
  help: write a smaller one, or none: a tenth of the way is the default
13:96 warning: 31 is wider than the whole way of M3
  13:59: from the baseline, 70
  13:80: to the target, 40
  help: write a smaller one, or none: a tenth of the way is the default
)");
}

TEST_CASE("duplicate-measure") {
  CHECK(Found("duplicate-measure", TestPlan(R"(wsoa: 1
title: Test
area: Testshire
sections:
  - ref: S
    title: Section
    measures: [{ref: M1, title: Families satisfied}, {ref: M2, title: Families}]
    actions:
      - ref: A1
        title: One
        measures:
          - {ref: M3, title: "families  Satisfied"}
          - {ref: M4, title: Families satisfied.}
  - ref: T
    title: Section
    measures: [{ref: M5, title: Families satisfied}]
)")) == R"(12:30 warning: M3 measures the same as M1
  7:33: first here
  help: keep one, with `serves: [A1]`
16:33 warning: M5 measures the same as M1
  7:33: first here
  help: keep one, with `serves` naming the other actions
)");
}

TEST_CASE("outcome-without-measure looks beneath, and at what serves") {
  CHECK(Found("outcome-without-measure", TestPlan(R"(wsoa: 1
title: Test
area: Testshire
sections:
  - ref: S
    title: None at all
    outcomes: [One]
    actions:
      - {ref: A1, title: None, outcomes: [One]}
      - {ref: A2, title: No outcome}
  - ref: T
    title: Beneath
    outcomes: [One]
    actions:
      - ref: B1
        title: Beneath
        outcomes: [One]
        actions:
          - {ref: B1.a, title: Its own, outcomes: [One], measures: [{ref: M1, title: M, serves: [B2]}]}
          - {ref: B1.b, title: Beside, outcomes: [One]}
      - {ref: B2, title: Served, outcomes: [One]}
      - {ref: B3, title: Unreadable, outcomes: [One], measures: none}
  - ref: U
    title: Its own
    outcomes: [One]
    measures: [{ref: M2, title: Another}]
    actions:
      - {ref: C1, title: Not its own, outcomes: [One]}
)")) == R"(5:10 note: nothing measures the outcomes of S
  help: add a measure, or name it in `serves` of one
9:15 note: nothing measures the outcomes of A1
  help: add a measure, or name it in `serves` of one
20:19 note: nothing measures the outcomes of B1.b
  help: add a measure, or name it in `serves` of one
28:15 note: nothing measures the outcomes of C1
  help: add a measure, or name it in `serves` of one
)");
}

TEST_CASE("risk-without-owner and risk-without-mitigation") {
  CHECK(Found("risk-without-owner", TestPlan(R"(wsoa: 1
title: Test
area: Testshire
sections:
  - ref: S
    title: Section
    risks:
      - {ref: R1, title: Neither}
      - {ref: R2, title: Both, owners: [HOS], mitigation: Cover}
      - {ref: R3, title: Closed, closed: 2021-11}
      - {ref: R4, title: Unreadable, owners: HOS, mitigation: [Cover]}
risks:
  - {ref: R5, title: Programme risk}
)")) == R"(8:15 warning: R1 has no owner
  help: add `owners: [NAME]`
13:11 warning: R5 has no owner
  help: add `owners: [NAME]`
)");
  CHECK(Found("risk-without-owner", TestPlan(R"(wsoa: 1
title: Test
area: Testshire
people: {HOS: Head}
sections:
  - ref: S
    title: Section
    risks:
      - {ref: R1, title: Neither}
      - {ref: R2, title: Both, owners: [HOS], mitigation: Cover}
      - {ref: R3, title: Closed, closed: 2021-11}
      - {ref: R4, title: Unreadable, owners: HOS, mitigation: [Cover]}
risks:
  - {ref: R5, title: Programme risk}
)")) == R"(9:15 warning: R1 has no owner
  help: add `owners: [ABBREVIATION]`
14:11 warning: R5 has no owner
  help: add `owners: [ABBREVIATION]`
)");
  CHECK(Found("risk-without-mitigation", TestPlan(R"(wsoa: 1
title: Test
area: Testshire
sections:
  - ref: S
    title: Section
    risks:
      - {ref: R1, title: Neither}
      - {ref: R2, title: Both, owners: [HOS], mitigation: Cover}
      - {ref: R3, title: Closed, closed: 2021-11}
      - {ref: R4, title: Unreadable, owners: HOS, mitigation: [Cover]}
risks:
  - {ref: R5, title: Programme risk}
)")) == R"(8:15 warning: nothing is said to be done about R1
  help: add `mitigation: WHAT IS DONE`
13:11 warning: nothing is said to be done about R5
  help: add `mitigation: WHAT IS DONE`
)");
}

TEST_CASE("risk-without-mitigation asks only where something may harm") {
  CHECK(Found("risk-without-mitigation", TestPlan(R"(wsoa: 1
title: Test
area: Testshire
sections: [{ref: S, title: Section}]
risks:
  - {ref: R1, title: T, kind: issue}
  - {ref: R2, title: T, kind: assumption}
  - {ref: R3, title: T, kind: dependency}
  - {ref: R4, title: T, kind: decision}
  - {ref: R5, title: T, kind: decison}
)")) == R"(6:11 warning: nothing is said to be done about R1
  help: add `mitigation: WHAT IS DONE`
)");
}

TEST_CASE("acceptance-expired") {
  const Day day = MakeDay(2021, 12, 31);
  const TestPlan plan(R"(wsoa: 1
title: Test
area: Testshire
sections: [{ref: S, title: Section}]
risks:
  - {ref: R1, title: T, accepted: {date: 2021-06, until: 2021-09}}
  - {ref: R2, title: T, accepted: {date: 2021-06, until: 2021-12}}
  - {ref: R3, title: T, accepted: {date: 2021-06}}
  - {ref: R4, title: T, accepted: {date: 2021-06, until: 2021-09}, closed: 2021-11}
  - {ref: R5, title: T, accepted: {date: 2022-06, until: 2021-09}}
)");
  CHECK(Found(plan, {.rule = "acceptance-expired", .levels = {}, .day = CheckDay{day, false}}) ==
        R"(6:58 warning: the acceptance of R1 ended 30 Sep 2021
  help: move `until` if it was agreed anew, or say what is done about it and remove `accepted`
)");
}

}  // namespace wsoa
