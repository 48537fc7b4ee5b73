// The rules of the group Dates: the whole message of each case.
#include <doctest/doctest.h>

#include "checks/found.h"

namespace wsoa {

TEST_CASE("action-without-date looks at open leaves") {
  CHECK(Found("action-without-date", TestPlan::WithActions(R"(- {ref: A1, title: No date at all}
- ref: A2
  title: Heading without a date of its own
  actions:
    - {ref: A2.a, title: No date either}
    - {ref: A2.b, title: Dated, due: 2021-11}
- {ref: A3, title: Completed without a date, completed: 2021-10}
- ref: A4
  title: Withdrawn with its parts
  withdrawn: {date: 2021-05, approved: Board}
  actions:
    - {ref: A4.a, title: Part}
- {ref: A5, title: Goes on, due: {ongoing: true}}
- {ref: A6, title: Waits, due: {when: The law is passed}}
)")) == R"(8:15 error: A1 has no due date
  help: add `due: 2021-11`, or `due: {tbd: 2022-03}` where a date will be set by March 2022
12:19 error: A2.a has no due date
  help: add `due: 2021-11`, or `due: {tbd: 2022-03}` where a date will be set by March 2022
14:15 warning: A3 never had a due date
  help: add the date that it had, or `due: {none: true, reason: WHY}`
19:19 warning: A4.a never had a due date
  help: add the date that it had, or `due: {none: true, reason: WHY}`
)");
}

TEST_CASE("action-without-date warns of what rests, and is silent about no date by design") {
  CHECK(Found("action-without-date",
              TestPlan::WithActions(
                  R"(- {ref: A1, title: Rests, paused: {date: 2025-01-10, approved: Committee}}
- {ref: A2, title: Does not rest, paused: {date: 2025-01-10}}
- {ref: A3, title: Not withdrawn, withdrawn: {date: 2025-01-10}}
- {ref: A4, title: By design, due: {none: true, reason: It has no end}}
- ref: A5
  title: Rests with its parts
  paused: {date: 2025-01-10, approved: Committee}
  actions: [{ref: A5.a, title: Part}]
)")) == R"(8:15 warning: A1 never had a due date
  help: add the date that it had, or `due: {none: true, reason: WHY}`
9:15 error: A2 has no due date
  help: add `due: 2021-11`, or `due: {tbd: 2022-03}` where a date will be set by March 2022
10:15 error: A3 has no due date
  help: add `due: 2021-11`, or `due: {tbd: 2022-03}` where a date will be set by March 2022
15:25 warning: A5.a never had a due date
  help: add the date that it had, or `due: {none: true, reason: WHY}`
)");
}

TEST_CASE("withdrawal-without-approval") {
  CHECK(
      Found(
          "withdrawal-without-approval",
          TestPlan::WithActions(
              R"(- {ref: A1, title: By nobody, due: 2021-11, withdrawn: {date: 2021-10-04, reason: Law}}
- {ref: A2, title: Agreed, due: 2021-11, withdrawn: {date: 2021-10-04, reason: Law, approved: Board}}
- {ref: A3, title: Unreadable, due: 2021-11, withdrawn: {date: soon}}
)")) == R"(8:69 warning: A1 is not withdrawn: nobody approved it
  help: add `approved: WHO` once it is agreed; until then the action is rated as ever
)");
}

TEST_CASE("approved-by-owner knows owners by abbreviation, post and name, also from above") {
  CHECK(Found("approved-by-owner",
              TestPlan::WithActions(R"(- ref: A1
  title: Heading
  owners: [HOS]
  actions:
    - ref: A1.a
      title: Moved
      due: 2021-11
      revisions:
        - {date: 2021-10, due: 2022-01, reason: R, approved: HOS}
        - {date: 2021-12, due: 2022-03, reason: R, approved: Head of SEND}
        - {date: 2022-02, due: 2022-05, reason: R, approved: HOS and Board}
    - {ref: A1.b, title: Rests, due: 2021-11, paused: {date: 2021-10, approved: Ann Hill}}
    - {ref: A1.c, title: Gone, due: 2021-11, owners: [DCS], withdrawn: {date: 2021-10, approved: HOS}}
    - {ref: A1.d, title: Gone, due: 2021-11, owners: [DCS], withdrawn: {date: 2021-10, approved: DCS}}
)",
                                    "people: {HOS: {role: Head of SEND, name: Ann Hill}, DCS: "
                                    "Director}\n")) ==
        R"(17:68 warning: HOS approved the revision of A1.a, which is their own action
  help: write who agreed to it: the board, or somebody who does not answer for the action
18:68 warning: Head of SEND approved the revision of A1.a, which is their own action
  help: write who agreed to it: the board, or somebody who does not answer for the action
20:87 warning: Ann Hill approved the pause of A1.b, which is their own action
  help: write who agreed to it: the board, or somebody who does not answer for the action
22:104 warning: DCS approved the withdrawal of A1.d, which is their own action
  help: write who agreed to it: the board, or somebody who does not answer for the action
)");
}

TEST_CASE("action-without-date only warns of a date that nobody promised to set") {
  CHECK(Found("action-without-date",
              TestPlan::WithActions(R"(- {ref: A1, title: Open, due: {tbd: true}}
- {ref: A2, title: Promised, due: {tbd: 2022-03}}
- ref: A3
  title: Dated since
  due: {tbd: true}
  revisions: [{date: 2021-05-10, due: 2021-11, approved: Board, reason: Post filled}]
- ref: A4
  title: Not yet agreed
  due: {tbd: true}
  revisions: [{date: 2021-05-10, due: 2021-11, reason: Post filled}]
- {ref: A5, title: Done anyway, due: {tbd: true}, completed: 2021-10}
- {ref: A6, title: Given up, due: {tbd: true}, withdrawn: {date: 2021-10, approved: Board}}
)")) == R"(8:37 warning: A1 is to be dated, and nothing says by when
  help: write the day by which there will be a date: `due: {tbd: 2022-03}`
16:14 warning: A4 is to be dated, and nothing says by when
  help: write the day by which there will be a date: `due: {tbd: 2022-03}`
)");
}

TEST_CASE(R"(action-without-date is silent where a date or the parts could not be read)") {
  CHECK(Found("action-without-date",
              TestPlan::WithActions(R"(- {ref: A1, title: Bad date, due: Nov-21}
- {ref: A2, title: Empty, due: }
- {ref: A3, title: Misspelt, deu: 2021-11}
- {ref: A4, title: Parts lost, actions: none yet}
)")) == "");
}

TEST_CASE("due-outside-period begins with publication and ends with the period") {
  CHECK(Found("due-outside-period",
              TestPlan::WithActions(R"(- {ref: A1, title: Before, due: 2019-04-30}
- {ref: A2, title: First day, due: 2019-05-01}
- {ref: A3, title: Last day, due: 2020-11}
- {ref: A4, title: After, due: 2020-12-01}
- {ref: A5, title: Interval that ends after, due: 2020-06/2020-12}
- {ref: A6, title: None, due: {tbd: 2022-01}}
)",
                                    R"(published: 2019-05
period: 2019-06/2020-11
)")) == R"(10:39 warning: A1 is due 30 Apr 2019, before the plan begins
  4:12: it begins 1 May 2019
  help: check the year
13:38 warning: A4 is due 1 Dec 2020, after the plan's period
  5:9: it ends 30 Nov 2020
  help: check the year
14:57 warning: A5 is due 31 Dec 2020, after the plan's period
  5:9: it ends 30 Nov 2020
  help: check the year
)");
}

TEST_CASE(
    R"(due-outside-period takes a period that began earlier than publication for the life of the plan)") {
  CHECK(Found("due-outside-period",
              TestPlan::WithActions(R"(- {ref: A1, title: In the period, due: 2019-04-01}
- {ref: A2, title: Before both, due: 2019-03}
)",
                                    R"(published: 2019-05
period: 2019-04/2020-11
)")) == R"(11:44 warning: A2 is due 31 Mar 2019, before the plan begins
  5:9: it begins 1 Apr 2019
  help: check the year
)");
  CHECK(Found("due-outside-period", TestPlan::WithActions(R"(- {ref: A1, title: One, due: 2019-03}
)",
                                                          R"(period: 2019-04/2020-11
)")) == R"(9:36 warning: A1 is due 31 Mar 2019, before the plan begins
  4:9: it begins 1 Apr 2019
  help: check the year
)");
  CHECK(Found("due-outside-period", TestPlan::WithActions(R"(- {ref: A1, title: One, due: 1999-03}
)")) == "");
  CHECK(Found("due-outside-period", TestPlan::WithActions(R"(- {ref: A1, title: One, due: 2019-04}
)",
                                                          R"(period: 2020-11/2019-06
)")) == "");
}

TEST_CASE(
    R"(due-outside-period looks at the deadline in force, at each of several dates, and at both ends of a recurrence)") {
  CHECK(Found("due-outside-period", TestPlan::WithActions(R"(- ref: A1
  title: Moved out of the period
  due: 2020-10
  revisions: [{date: 2020-09-10, due: 2021-01, approved: Board, reason: Staff}]
- ref: A2
  title: Moved into it
  due: 2020-12
  revisions: [{date: 2020-09-10, due: 2020-11, approved: Board, reason: Staff}]
- ref: A3
  title: Not moved
  due: 2020-10
  revisions: [{date: 2020-09-10, due: 2021-01, reason: Staff}]
- {ref: A4, title: Several, due: [2019-03, 2019-09, 2020-12]}
- {ref: A5, title: Recurring, due: {every: 3 months, from: 2019-04, until: 2020-12-31}}
- {ref: A6, title: Its last occurrence is inside, due: {every: 3 months, from: 2019-08, until: 2021-01-31}}
- {ref: A7, title: No end, due: {every: 3 months, from: 2019-08}}
- {ref: A8, title: Goes on since before, due: {ongoing: true, from: 2018-04, review: 6 weeks}}
- {ref: A9, title: Begins when all is over, due: {ongoing: true, from: 2021-04, review: 6 weeks}}
)",
                                                          R"(published: 2019-05
period: 2019-06/2020-11
)")) == R"(13:45 warning: A1 is due 31 Jan 2021, after the plan's period
  5:9: it ends 30 Nov 2020
  help: check the year
22:41 warning: A4 is due 31 Mar 2019, before the plan begins
  4:12: it begins 1 May 2019
  help: check the year
22:59 warning: A4 is due 31 Dec 2020, after the plan's period
  5:9: it ends 30 Nov 2020
  help: check the year
23:66 warning: A5 is due 30 Apr 2019, before the plan begins
  4:12: it begins 1 May 2019
  help: check the year
27:78 warning: A9 is due 30 Apr 2021, after the plan's period
  5:9: it ends 30 Nov 2020
  help: check the year
)");
}

TEST_CASE(R"(due-after-parent compares with the nearest action above that has a deadline)") {
  CHECK(Found("due-after-parent", TestPlan::WithActions(R"(- ref: A1
  title: Whole
  due: 2021-11
  actions:
    - {ref: A1.a, title: The same day, due: 2021-11-30}
    - {ref: A1.b, title: A day later, due: 2021-12-01}
    - ref: A1.c
      title: Without a date
      actions:
        - {ref: A1.c.i, title: Too late for the whole, due: 2022-01}
    - ref: A1.d
      title: Too late
      due: 2022-02
      actions:
        - {ref: A1.d.i, title: In time for A1.d, due: 2022-02}
        - {ref: A1.d.ii, title: Too late for A1.d, due: 2022-03}
- ref: A2
  title: Without a date
  actions:
    - {ref: A2.a, title: Any, due: 2030-01}
)")) == R"(13:50 warning: A1.b is due 1 Dec 2021, after A1, which it is part of
  10:14: A1 is due 30 Nov 2021
  help: bring A1.b forward, or move A1
17:67 warning: A1.c.i is due 31 Jan 2022, after A1, which it is part of
  10:14: A1 is due 30 Nov 2021
  help: bring A1.c.i forward, or move A1
20:18 warning: A1.d is due 28 Feb 2022, after A1, which it is part of
  10:14: A1 is due 30 Nov 2021
  help: bring A1.d forward, or move A1
23:63 warning: A1.d.ii is due 31 Mar 2022, after A1.d, which it is part of
  20:18: A1.d is due 28 Feb 2022
  help: bring A1.d.ii forward, or move A1.d
)");
}

TEST_CASE(
    R"(due-after-parent counts the deadline in force and the last of several; what has no end says nothing)") {
  CHECK(Found("due-after-parent", TestPlan::WithActions(R"(- ref: A1
  title: Whole
  due: 2021-11
  revisions: [{date: 2021-10-10, due: 2022-01, approved: Board, reason: Staff}]
  actions:
    - {ref: A1.a, title: In time for the new date, due: 2022-01}
    - ref: A1.b
      title: Moved too far
      due: 2021-11
      revisions: [{date: 2021-10-10, due: 2022-02, approved: Board, reason: Staff}]
    - {ref: A1.c, title: Several, due: [2021-11, 2022-03]}
    - {ref: A1.d, title: With an end, due: {every: 3 months, from: 2021-11, until: 2022-03}}
    - {ref: A1.e, title: Without an end, due: {every: 3 months, from: 2022-11}}
    - {ref: A1.f, title: Goes on, due: {ongoing: true, from: 2022-04, review: 6 weeks}}
    - {ref: A1.g, title: To be dated, due: {tbd: 2022-04}}
    - {ref: A1.h, title: Waits, due: {when: A law, expected: 2022-04}}
    - ref: A1.i
      title: Dated since
      due: {tbd: 2021-10}
      revisions: [{date: 2021-10-10, due: 2022-02, approved: Board, reason: Staff}]
- ref: A2
  title: Goes on
  due: {ongoing: true, from: 2021-04, review: 6 weeks}
  actions:
    - {ref: A2.a, title: Any, due: 2022-04}
)")) == R"(17:49 warning: A1.b is due 28 Feb 2022, after A1, which it is part of
  11:45: A1 is due 31 Jan 2022
  help: bring A1.b forward, or move A1
18:56 warning: A1.c is due 31 Mar 2022, after A1, which it is part of
  11:45: A1 is due 31 Jan 2022
  help: bring A1.c forward, or move A1
19:90 warning: A1.d is due 28 Feb 2022, after A1, which it is part of
  11:45: A1 is due 31 Jan 2022
  help: bring A1.d forward, or move A1
27:49 warning: A1.i is due 28 Feb 2022, after A1, which it is part of
  11:45: A1 is due 31 Jan 2022
  help: bring A1.i forward, or move A1
)");
}

TEST_CASE("start-after-due") {
  CHECK(Found("start-after-due",
              TestPlan::WithActions(
                  R"(- {ref: A1, title: A day later, start: 2021-12-01, due: 2021-11}
- {ref: A2, title: The last day, start: 2021-11-30, due: 2021-11}
- {ref: A3, title: In the month it is due, start: 2021-11, due: 2021-11-10}
- {ref: A4, title: The second of several, start: 2022-01, due: [2021-11, 2022-02]}
- {ref: A5, title: Recurring, start: 2022-01, due: {every: 1 month, from: 2021-11}}
- ref: A6
  title: Moved
  start: 2022-01
  due: 2021-11
  revisions: [{date: 2021-10-10, due: 2022-02, approved: Board, reason: Staff}]
- {ref: A7, title: Without a deadline, start: 2022-01, due: {tbd: 2021-11}}
- {ref: A8, title: Reversed, start: 2022-02, due: 2022-04/2022-01}
- {ref: A9, title: Goes on, start: 2022-02, due: {ongoing: true, from: 2022-01, review: 1 month}}
)")) == R"(8:46 error: A1 starts 1 Dec 2021, after it is due
  8:63: it is due 30 Nov 2021
  help: check both dates: one of them is wrong
11:56 error: A4 starts Jan 2022, after it is due
  11:71: it is due 30 Nov 2021
  help: check both dates: one of them is wrong
12:44 error: A5 starts Jan 2022, after it is due
  12:81: it is due 30 Nov 2021
  help: check both dates: one of them is wrong
20:42 error: A9 starts Feb 2022, after it is due
  20:78: it is due 31 Jan 2022
  help: check both dates: one of them is wrong
)");
}

TEST_CASE("completed-before-start") {
  CHECK(Found("completed-before-start",
              TestPlan::WithActions(
                  R"(- {ref: A1, title: A day earlier, started: 2021-10-01, completed: 2021-09-30}
- {ref: A2, title: The same day, started: 2021-10-01, completed: 2021-10-01}
- {ref: A3, title: A month that holds the start, started: 2021-10-15, completed: 2021-10}
- {ref: A4, title: Reported before, started: 2021-10, completed: {reported: 2021-09}}
- {ref: A5, title: Series, due: [2021-09, 2021-12], started: 2021-10, completed: [missed, 2021-09]}
- {ref: A6, title: No start known, start: 2021-10, completed: 2021-09}
)")) == R"(8:73 warning: A1 was completed 30 Sep 2021, before it was started
  8:50: started 1 Oct 2021
  help: check both dates: one of them is wrong
11:72 warning: A4 was completed Sep 2021, before it was started
  11:52: started Oct 2021
  help: check both dates: one of them is wrong
12:97 warning: A5 was completed Sep 2021, before it was started
  12:68: started Oct 2021
  help: check both dates: one of them is wrong
)");
}

TEST_CASE("reversed-interval looks at every date") {
  CHECK(Found("reversed-interval", TestPlan(R"(wsoa: 1
title: Test
area: Testshire
published: 2021-05/2021-04
inspection: {date: 2018-10-05/2018-10-01}
period: 2020-11/2019-06
fields: {seen: date}
sections:
  - ref: S
    title: Section
    actions:
      - ref: A1
        title: One
        start: "2021-02/2021-01"
        due: 2022-04/2022-01
        revisions: [{date: 2021-01, due: 2022-05/2022-02, reason: R, approved: B}]
        updates: [{date: 2021-01, forecast: 2022-06/2022-03}]
        fields: {seen: 2021-07/2021-06}
        measures:
          - ref: M1
            title: Measure
            baseline: {value: 1, date: 2021-02/2021-01}
            target: {value: 2, by: 2021-02-02/2021-02-01}
            comparators: {England: [{date: 2021-04/2021-03, value: 1}]}
            readings: [{date: 2021-03/2021-02, value: 1}, {date: 2021-02/2021-02, value: 1}]
)")) == R"(4:12 error: this ends 30 Apr 2021, before it begins
  help: write 2021-04/2021-05, if the two were swapped
5:20 error: this ends 1 Oct 2018, before it begins
  help: write 2018-10-01/2018-10-05, if the two were swapped
6:9 error: this ends 30 Jun 2019, before it begins
  help: write 2019-06/2020-11, if the two were swapped
14:16 error: this ends 31 Jan 2021, before it begins
  help: write 2021-01/2021-02, if the two were swapped
15:14 error: this ends 31 Jan 2022, before it begins
  help: write 2022-01/2022-04, if the two were swapped
16:42 error: this ends 28 Feb 2022, before it begins
  help: write 2022-02/2022-05, if the two were swapped
17:45 error: this ends 31 Mar 2022, before it begins
  help: write 2022-03/2022-06, if the two were swapped
18:24 error: this ends 30 Jun 2021, before it begins
  help: write 2021-06/2021-07, if the two were swapped
22:40 error: this ends 31 Jan 2021, before it begins
  help: write 2021-01/2021-02, if the two were swapped
23:36 error: this ends 1 Feb 2021, before it begins
  help: write 2021-02-01/2021-02-02, if the two were swapped
24:44 error: this ends 31 Mar 2021, before it begins
  help: write 2021-03/2021-04, if the two were swapped
25:31 error: this ends 28 Feb 2021, before it begins
  help: write 2021-02/2021-03, if the two were swapped
)");
}

TEST_CASE("empty-recurrence") {
  CHECK(
      Found(
          "empty-recurrence",
          TestPlan::WithActions(
              R"(- {ref: A1, title: Ends before, due: {every: 3 months, from: 2022-02, until: 2022-01}}
- {ref: A2, title: Once, due: {every: 3 months, from: 2022-02, until: 2022-02-01}}
- {ref: A3, title: No end, due: {every: 2 weeks, from: 2022-02-07}}
- {ref: A4, title: Weeks from a month, due: {every: 2 weeks, from: 2022-02}}
- {ref: A5, title: Days from a month, due: {every: 10 days, from: 2022-02}}
- {ref: A6, title: Years from a month, due: {every: 1 year, from: 2022-02}}
)")) == R"(8:84 error: this ends 31 Jan 2022, before the first occurrence
  8:68: the first is Feb 2022
  help: write an `until` after the first occurrence, or none
11:74 error: 2 weeks cannot be counted from Feb 2022, which is no single day
  help: write the day of the first occurrence: 2022-02-01
12:73 error: 10 days cannot be counted from Feb 2022, which is no single day
  help: write the day of the first occurrence: 2022-02-01
)");
}

TEST_CASE("occurrences-out-of-order") {
  CHECK(Found("occurrences-out-of-order",
              TestPlan::WithActions(
                  R"(- {ref: A1, title: In order, due: [2022-02, 2022-03-01, 2022-07]}
- {ref: A2, title: Twice, due: [2022-02, 2022-02, 2022-07]}
- {ref: A3, title: One day in two ways, due: [2022-02, 2022-02-28]}
- {ref: A4, title: Two breaks, due: [2022-05, 2022-03, 2022-04, 2022-01]}
- {ref: A5, title: Completions, due: [2022-02, 2022-04, 2022-07], completed: [2022-05-02, missed, 2022-03]}
- {ref: A6, title: On one day, due: [2022-02, 2022-04], completed: [2022-05-02, 2022-05-02]}
- {ref: A7, title: A month that holds the day, due: [2022-02, 2022-04], completed: [2022-05-02, 2022-05]}
)")) == R"(9:48 error: 28 Feb 2022 is due twice
  9:39: first here
  help: remove one of the two, or correct it
10:62 error: 28 Feb 2022 is due twice
  10:53: first here
  help: remove one of the two, or correct it
11:53 error: Mar 2022 is out of order
  11:44: May 2022 stands before it
  help: put the dates in order, the earliest first
11:71 error: Jan 2022 is out of order
  11:62: Apr 2022 stands before it
  help: put the dates in order, the earliest first
12:105 error: Mar 2022 is out of order
  12:85: 2 May 2022 stands before it
  help: put the dates in order, the earliest first
)");
}

TEST_CASE("too-many-completions") {
  CHECK(
      Found(
          "too-many-completions",
          TestPlan::WithActions(
              R"(- {ref: A1, title: Three of two, due: [2022-02, 2022-07], completed: [2022-02, missed, 2022-07]}
- {ref: A2, title: Two of two, due: [2022-02, 2022-07], completed: [2022-02, missed]}
- {ref: A3, title: Two of one, due: {every: 3 months, from: 2022-02, until: 2022-04}, completed: [2022-02, 2022-05]}
- {ref: A4, title: No end, due: {every: 3 months, from: 2022-02}, completed: [2022-02, 2022-05]}
- {ref: A5, title: Never, due: {every: 3 months, from: 2022-02, until: 2022-01}, completed: [2022-02]}
- {ref: A6, title: Five of three, due: {every: 1 week, from: 2022-02-01, until: 2022-02-15}, completed: [2022-02, 2022-02, 2022-02, 2022-02, 2022-02]}
)")) == R"(8:94 error: A1 has 3 completions, but is due twice
  8:45: due here
  help: write one entry for each occurrence: a date, or `missed`
10:114 error: A3 has 2 completions, but is due once
  10:43: due here
  help: write one entry for each occurrence: a date, or `missed`
13:139 error: A6 has 5 completions, but is due 3 times
  13:46: due here
  help: write one entry for each occurrence: a date, or `missed`
)");
}

TEST_CASE("revision-without-reason and revision-without-approval") {
  CHECK(Found("revision-without-reason", TestPlan::WithActions(R"(- ref: A1
  title: One
  due: 2021-11
  revisions:
    - {date: 2021-10, due: 2022-01, approved: Board}
    - {date: 2021-12, due: 2022-02/2022-03, reason: Staff, approved: Board}
    - {date: 2022-02-10, due: 2022-04-15}
)")) == R"(12:34 warning: no reason is given for moving A1 to 31 Jan 2022
  help: add `reason: WHY`
14:37 warning: no reason is given for moving A1 to 15 Apr 2022
  help: add `reason: WHY`
)");
  CHECK(Found("revision-without-approval", TestPlan::WithActions(R"(- ref: A1
  title: One
  due: 2021-11
  revisions:
    - {date: 2021-10, due: 2022-01, approved: Board}
    - {date: 2021-12, due: 2022-02/2022-03, reason: Staff}
)")) == R"(13:34 note: A1 is not moved to 31 Mar 2022: nobody approved it
  help: add `approved: WHO` once it is agreed; until then it counts as a forecast
)");
  CHECK(
      Found(
          "revision-without-reason",
          TestPlan::WithActions(
              R"(- {ref: A1, title: One, due: 2021-11, revisions: [{date: 2021-10, due: 2022-01, reason: [Staff], approved: Board}]}
)")) == "");
  CHECK(
      Found(
          "revision-without-approval",
          TestPlan::WithActions(
              R"(- {ref: A1, title: One, due: 2021-11, revisions: [{date: 2021-10, due: 2022-01, reason: Staff, approvd: Board}]}
)")) == "");
}

TEST_CASE("pause-without-approval") {
  CHECK(
      Found("pause-without-approval",
            TestPlan::WithActions(R"(- {ref: A1, title: One, paused: {date: 2021-10, reason: Staff}}
- {ref: A2, title: Two, paused: {date: 2021-10, reason: Staff, approved: Board}}
- {ref: A3, title: Unreadable, paused: {date: 2021-10, reason: Staff, approved: {by: Board}}}
)")) == R"(8:46 note: A1 is not paused: nobody approved it
  help: add `approved: WHO` once it is agreed; until then the action is rated as ever
)");
}

TEST_CASE("ongoing-without-review") {
  CHECK(Found("ongoing-without-review",
              TestPlan::WithActions(R"(- {ref: A1, title: One, due: {ongoing: true}}
- {ref: A2, title: Two, due: {ongoing: true, from: 2021-10, review: 6 weeks}}
- {ref: A3, title: Given up, due: {ongoing: true}, withdrawn: {date: 2021-10, approved: Board}}
- {ref: A4, title: Ended, due: {ongoing: true}, completed: 2021-10}
- {ref: A5, title: Unreadable, due: {ongoing: true, review: sometimes}}
)")) == R"(8:36 warning: A1 goes on without a review
  help: add how often an update is due: `review: 3 months`
)");
}

TEST_CASE("depends-on-withdrawn") {
  CHECK(Found("depends-on-withdrawn",
              TestPlan::WithActions(R"(- {ref: A1, title: Open, depends: [A4, A5.a, A5.b, A9]}
- {ref: A2, title: Done, depends: [A4], completed: 2021-11}
- {ref: A3, title: Withdrawn too, depends: [A4], withdrawn: {date: 2021-11, approved: Board}}
- {ref: A4, title: Withdrawn, withdrawn: {date: 2021-10-04, reason: Law, approved: Board}}
- ref: A5
  title: Withdrawn with its parts
  withdrawn: {date: 2021-10, approved: Board}
  actions:
    - {ref: A5.a, title: Part}
    - {ref: A5.b, title: Done before, completed: 2021-09}
)")) == R"(8:42 warning: A1 depends on A4, which is withdrawn
  11:55: withdrawn 4 Oct 2021
  help: remove A4 from `depends`, or withdraw A1 too
8:46 warning: A1 depends on A5.a, which is withdrawn
  14:27: withdrawn Oct 2021
  help: remove A5.a from `depends`, or withdraw A1 too
)");
}

TEST_CASE("updates-out-of-order names the first break of each list") {
  CHECK(Found("updates-out-of-order", TestPlan(R"(wsoa: 1
title: Test
area: Testshire
updates: [{date: 2021-06, highlights: [One]}, {date: 2021-05, highlights: [Two]}]
sections:
  - ref: S
    title: Section
    updates: [{date: 2021-06, next: [One]}, {date: 2021-05, next: [Two]}]
    actions:
      - ref: A1
        title: Two breaks
        updates: [{date: 2021-04-02}, {date: 2021-03-01}, {date: 2021-02-01}]
        measures:
          - {ref: M1, title: Measure, updates: [{date: 2021-04-02}, {date: 2021-04}]}
      - ref: A2
        title: In order
        updates: [{date: 2021-04}, {date: 2021-04-01}, {date: 2021-04-02}, {date: 2021-04-02}]
    risks:
      - {ref: R1, title: Risk, updates: [{date: 2021-04-02}, {date: 2021-04-01}]}
)")) == R"(4:54 note: the update of May 2021 stands after a later one
  4:18: that of Jun 2021
  help: put the updates in order, the earliest first
8:52 note: the update of May 2021 stands after a later one
  8:22: that of Jun 2021
  help: put the updates in order, the earliest first
12:46 note: the update of 1 Mar 2021 stands after a later one
  12:26: that of 2 Apr 2021
  help: put the updates in order, the earliest first
14:76 note: the update of Apr 2021 stands after a later one
  14:56: that of 2 Apr 2021
  help: put the updates in order, the earliest first
19:69 note: the update of 1 Apr 2021 stands after a later one
  19:49: that of 2 Apr 2021
  help: put the updates in order, the earliest first
)");
}

}  // namespace wsoa
