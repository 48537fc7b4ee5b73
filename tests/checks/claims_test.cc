// The rules of the group Claims: the whole message of each case.
#include <doctest/doctest.h>

#include "checks/found.h"

namespace wsoa {
namespace {

FoundOptions ClaimsAsOf(std::string_view rule, Day day) {
  return {.rule = rule, .levels = {}, .day = CheckDay{day, false}};
}

FoundOptions Today(std::string_view rule, Day day) {
  return {.rule = rule, .levels = {}, .day = CheckDay{day, true}};
}

}  // namespace

TEST_CASE(R"(rating-not-in-scheme looks at every rating, and knows the colours of the scheme)") {
  CHECK(Found("rating-not-in-scheme", TestPlan(R"(wsoa: 1
title: Test
area: Testshire
scheme: {base: brag, at-risk: yellow}
updates: [{date: 2021-05, rating: amber, highlights: [One]}]
sections:
  - ref: S
    title: Section
    updates: [{date: 2021-05, rating: amber, next: [One]}]
    actions:
      - ref: A1
        title: One
        updates:
          - {date: 2021-05, rating: yellow, outcome_rating: purple}
          - {date: 2021-06, rating: amber, outcome_rating: blue}
        measures:
          - {ref: M1, title: Measure, updates: [{date: 2021-05, rating: amber}]}
    risks:
      - {ref: R1, title: Risk, updates: [{date: 2021-05, rating: amber}]}
)")) == R"(5:35 error: amber stands for nothing in this plan's scheme
  help: write one of blue, green, yellow, red
9:39 error: amber stands for nothing in this plan's scheme
  help: write one of blue, green, yellow, red
14:61 error: purple stands for nothing in this plan's scheme
  help: write one of blue, green, yellow, red
15:37 error: amber stands for nothing in this plan's scheme
  help: write one of blue, green, yellow, red
17:73 error: amber stands for nothing in this plan's scheme
  help: write one of blue, green, yellow, red
19:66 error: amber stands for nothing in this plan's scheme
  help: write one of blue, green, yellow, red
)");
  CHECK(
      Found(
          "rating-not-in-scheme",
          TestPlan::WithActions(
              R"(- {ref: A1, title: One, updates: [{date: 2021-05, rating: blue}, {date: 2021-06, rating: green}]}
)",
              R"(scheme: rag
)")) == R"(9:65 error: blue stands for nothing in this plan's scheme
  help: write one of green, amber, red
)");
  CHECK(Found("rating-not-in-scheme",
              TestPlan::WithActions(
                  R"(- {ref: A1, title: One, updates: [{date: 2021-05, rating: brown}]}
)")) == "");
}

TEST_CASE("completed-with-open-part names what is open") {
  CHECK(Found("completed-with-open-part", TestPlan::WithActions(R"(- ref: A1
  title: One part is open
  completed: 2019-07-01
  actions:
    - {ref: A1.a, title: Done, completed: 2019-06}
    - {ref: A1.b, title: Open}
    - {ref: A1.c, title: Withdrawn, withdrawn: {date: 2019-05, approved: Board}}
- ref: A2
  title: All is done or given up
  completed: {reported: 2019-07}
  actions:
    - {ref: A2.a, title: Done, completed: {reported: 2019-06}}
    - {ref: A2.b, title: Withdrawn, withdrawn: {date: 2019-05, approved: Board}}
- ref: A3
  title: No claim
  actions:
    - {ref: A3.a, title: Open}
- ref: A4
  title: Parts that are not done
  completed: 2019-07
  actions:
    - {ref: A4.a, title: Goes on, due: {ongoing: true}}
    - {ref: A4.b, title: Half done, due: [2019-05, 2019-08], completed: [2019-05]}
    - {ref: A4.c, title: Never done, due: {every: 1 month, from: 2019-05}, completed: [2019-05]}
    - {ref: A4.d, title: All done, due: [2019-05, 2019-08], completed: [2019-05, missed]}
    - {ref: A4.e, title: Unreadable, completed: soon}
- ref: A5
  title: Six
  completed: 2019-07
  actions: [{ref: A5.1, title: P}, {ref: A5.2, title: P}, {ref: A5.3, title: P}, {ref: A5.4, title: P}, {ref: A5.5, title: P}, {ref: A5.6, title: P}]
- {ref: A6, title: Leaf, completed: 2019-07}
)")) == R"(10:20 error: A1 is completed, but A1.b beneath it is open
  13:19: A1.b is open
  help: complete or withdraw what is open, or remove this `completed`
27:20 error: A4 is completed, but 3 actions beneath it are open
  29:19: A4.a is open
  30:19: A4.b is open
  31:19: A4.c is open
  help: complete or withdraw what is open, or remove this `completed`
36:20 error: A5 is completed, but 6 actions beneath it are open
  37:25: A5.1 is open
  37:48: A5.2 is open
  37:71: A5.3 is open
  37:94: A5.4 is open
  37:117: A5.5 is open
  help: complete or withdraw what is open, or remove this `completed`
)");
}

TEST_CASE("completed-with-open-part speaks once, at the nearest claim above") {
  CHECK(Found("completed-with-open-part", TestPlan::WithActions(R"(- ref: A1
  title: Whole
  completed: 2019-07
  actions:
    - ref: A1.a
      title: Part
      completed: 2019-06
      actions:
        - {ref: A1.a.i, title: Open}
    - ref: A1.b
      title: Part without a claim
      actions:
        - {ref: A1.b.i, title: Open}
)")) == R"(10:20 error: A1 is completed, but A1.b.i beneath it is open
  20:23: A1.b.i is open
  help: complete or withdraw what is open, or remove this `completed`
14:24 error: A1.a is completed, but A1.a.i beneath it is open
  16:23: A1.a.i is open
  help: complete or withdraw what is open, or remove this `completed`
)");
}

TEST_CASE("completed-and-withdrawn") {
  CHECK(
      Found(
          "completed-and-withdrawn",
          TestPlan::WithActions(
              R"(- {ref: A1, title: Both, completed: 2019-07, withdrawn: {date: 2019-08, reason: R, approved: Board}}
- {ref: A2, title: Half done and given up, due: [2019-05, 2019-08], completed: [2019-05], withdrawn: {date: 2019-06, reason: R, approved: Board}}
- {ref: A3, title: All done and given up, due: [2019-05, 2019-08], completed: [2019-05, 2019-08], withdrawn: {date: 2019-09, reason: R, approved: Board}}
- ref: A4
  title: Withdrawn heading
  withdrawn: {date: 2019-09, reason: R, approved: Board}
  actions:
    - {ref: A4.a, title: Done before, completed: 2019-07}
)")) == R"(8:70 error: A1 is withdrawn, but also completed
  8:43: completed here
  help: keep the one that is true
10:123 error: A3 is withdrawn, but also completed
  10:85: completed here
  help: keep the one that is true
)");
}

TEST_CASE("assured-without-completion") {
  CHECK(Found("assured-without-completion",
              TestPlan::WithActions(R"(- {ref: A1, title: Open, assured: {date: 2019-07}}
- {ref: A2, title: Done, completed: 2019-06, assured: {date: 2019-07}}
- ref: A3
  title: A part is open
  assured: {date: 2019-07}
  actions:
    - {ref: A3.a, title: Done, completed: 2019-06}
    - {ref: A3.b, title: Open}
- ref: A4
  title: Every part is done
  assured: {date: 2019-07}
  actions:
    - {ref: A4.a, title: Done, completed: 2019-06}
- ref: A5
  title: Claims to be done, which completed-with-open-part speaks of
  completed: 2019-06
  assured: {date: 2019-07}
  actions:
    - {ref: A5.a, title: Open}
- {ref: A6, title: Unreadable, completed: soon, assured: {date: 2019-07}}
- {ref: A7, title: Half done, due: [2019-05, 2019-08], completed: [2019-05], assured: {date: 2019-07}}
)")) == R"(8:48 error: A1 is assured, but not completed
  help: add `completed`, or remove `assured`
12:25 error: A3 is assured, but not all beneath it is completed
  help: complete what is open beneath it, or remove `assured`
28:100 error: A7 is assured, but not completed
  help: add `completed`, or remove `assured`
)");
}

TEST_CASE("completed-without-evidence") {
  CHECK(Found("completed-without-evidence",
              TestPlan::WithActions(R"(- {ref: A1, title: None, completed: 2019-07}
- {ref: A2, title: Its own, completed: 2019-07, evidence: Letter}
- {ref: A3, title: Of who checked, completed: 2019-07, assured: {date: 2019-08, evidence: Letter}}
- {ref: A4, title: All missed, due: [2019-05, 2019-08], completed: [missed, missed]}
- {ref: A5, title: One done, due: [2019-05, 2019-08], completed: [missed, 2019-08]}
- {ref: A6, title: Unreadable, completed: 2019-07, evidence: [Letter]}
- ref: A7
  title: Heading
  completed: 2019-07
  actions:
    - {ref: A7.a, title: Reported only, completed: {reported: 2019-06}}
)")) == R"(8:15 note: A1 is completed, and nothing shows it
  help: add `evidence: WHAT SHOWS IT`
12:15 note: A5 is completed, and nothing shows it
  help: add `evidence: WHAT SHOWS IT`
18:19 note: A7.a is completed, and nothing shows it
  help: add `evidence: WHAT SHOWS IT`
)");
}

TEST_CASE("completed-without-date") {
  CHECK(
      Found("completed-without-date",
            TestPlan::WithActions(R"(- {ref: A1, title: Reported, completed: {reported: 2022-01-14}}
- {ref: A2, title: Series, due: [2021-05, 2021-08], completed: [2021-05, {reported: 2021-09}]}
- {ref: A3, title: A month, completed: 2022-01}
)")) == R"(8:47 note: when A1 was completed is not on record: it was reported 14 Jan 2022
  help: write the day or the month, once somebody knows it: `completed: 2021-10`
9:80 note: when A2 was completed is not on record: it was reported Sep 2021
  help: write the day or the month, once somebody knows it: `completed: 2021-10`
)");
}

TEST_CASE("rated-complete-without-date") {
  CHECK(
      Found(
          "rated-complete-without-date",
          TestPlan::WithActions(
              R"(- {ref: A1, title: Blue, updates: [{date: 2022-01-14, rating: green}, {date: 2022-02, rating: blue}]}
- {ref: A2, title: No longer, updates: [{date: 2022-01, rating: blue}, {date: 2022-02, rating: amber}]}
- {ref: A3, title: Later without a colour, updates: [{date: 2022-01, rating: blue}, {date: 2022-02, note: N}]}
- {ref: A4, title: Done, completed: 2022-01, updates: [{date: 2022-01, rating: blue}]}
- {ref: A5, title: Given up, withdrawn: {date: 2022-01, approved: Board}, updates: [{date: 2022-01, rating: blue}]}
- {ref: A6, title: One of two, due: [2022-01, 2022-07], completed: [2022-01], updates: [{date: 2022-01, rating: blue}]}
- {ref: A7, title: None of two, due: [2022-01, 2022-07], updates: [{date: 2022-01, rating: blue}]}
- {ref: A8, title: Unreadable, completed: soon, updates: [{date: 2022-01, rating: blue}]}
- ref: A9
  title: Heading
  updates: [{date: 2022-01, rating: blue}]
  actions:
    - {ref: A9.a, title: Open}
- ref: A10
  title: Heading
  updates: [{date: 2022-01, rating: blue}]
  actions:
    - {ref: A10.a, title: Done, completed: 2022-01}
)")) == R"(8:101 warning: blue says that A1 is complete, but it has no `completed`
  help: add `completed: 2022-02`, or `completed: {reported: 2022-02}` where the day is not on record
10:84 warning: blue says that A3 is complete, but it has no `completed`
  help: add `completed: 2022-01`, or `completed: {reported: 2022-01}` where the day is not on record
14:98 warning: blue says that A7 is complete, but it has no `completed`
  help: add `completed: 2022-01`, or `completed: {reported: 2022-01}` where the day is not on record
18:43 warning: blue says that A9 is complete, but not all beneath it is
  help: complete what is open beneath it, or state another colour
)");
}

TEST_CASE("rated-complete-without-date knows what a colour means in the scheme") {
  CHECK(Found("rated-complete-without-date",
              TestPlan::WithActions(
                  R"(- {ref: A1, title: One, updates: [{date: 2022-01, rating: green}]}
)",
                  R"(scheme: rag
)")) == "");
  CHECK(Found("rated-complete-without-date",
              TestPlan::WithActions(
                  R"(- {ref: A1, title: One, updates: [{date: 2022-01, rating: green}]}
)",
                  R"(scheme: rag-progress
)")) == R"(9:65 warning: green says that A1 is complete, but it has no `completed`
  help: add `completed: 2022-01`, or `completed: {reported: 2022-01}` where the day is not on record
)");
  CHECK(Found("rated-complete-without-date",
              TestPlan::WithActions(
                  R"(- {ref: A1, title: One, updates: [{date: 2022-01, rating: purple}]}
)",
                  R"(scheme: {base: brag, assured: purple}
)")) == R"(9:65 warning: purple says that A1 is complete, but it has no `completed`
  help: add `completed: 2022-01`, or `completed: {reported: 2022-01}` where the day is not on record
)");
}

TEST_CASE("reopened-before-completion follows the dates in turn") {
  CHECK(
      Found(
          "reopened-before-completion",
          TestPlan::WithActions(
              R"(- {ref: A1, title: Before, due: 2021-12, completed: 2021-12-10, reopened: [{date: 2021-11}]}
- {ref: A2, title: Never done, due: 2021-12, reopened: [{date: 2022-01-15}]}
- {ref: A3, title: Same month, due: 2021-12, completed: 2021-12-10, reopened: [{date: 2021-12, completed: 2022-02}]}
- {ref: A4, title: Done before, due: 2021-12, completed: 2021-12-10, reopened: [{date: 2022-03-01, completed: 2022-02}]}
- {ref: A5, title: Twice, due: 2021-12, completed: 2021-12-10, reopened: [{date: 2022-03-01}, {date: 2022-04}]}
- {ref: A6, title: Series, due: [2021-12, 2022-02], completed: [2021-12-10], reopened: [{date: 2022-03-01}]}
- ref: A7
  title: Heading
  reopened: [{date: 2022-03-01}]
  actions: [{ref: A7.a, title: Part, due: 2021-12}]
)")) == R"(8:89 error: A1 is reopened Nov 2021, before it was completed (10 Dec 2021)
  help: check the dates: each comes after the one before it
9:70 error: A2 is reopened, but was not completed
  help: add the `completed` that was reported before, or remove it
11:117 error: A4 is completed Feb 2022, before it was reopened (1 Mar 2022)
  help: check the dates: each comes after the one before it
12:108 error: A5 is reopened, but was not completed
  help: add the `completed` that was reported before, or remove it
13:95 error: A6 is not reopened: it has a `completed` for each occurrence
  help: write `missed`, or take the date out, where one was not done
16:20 error: A7 is not reopened: it is as open as its parts
  help: write `reopened` at the part that is not done
)");
}

TEST_CASE("completed-but-rated-otherwise is silent once it is reopened") {
  CHECK(
      Found(
          "completed-but-rated-otherwise",
          TestPlan::WithActions(
              R"(- {ref: A1, title: Open, due: 2021-12, completed: 2021-12-10, reopened: [{date: 2022-01-15}], updates: [{date: 2022-01-15, rating: red}]}
- {ref: A2, title: Done again, due: 2021-12, completed: 2021-12-10, reopened: [{date: 2022-01-15, completed: 2022-02}], updates: [{date: 2022-03, rating: red}]}
)")) == R"(9:161 warning: red is stated after A2 was completed
  9:116: completed Feb 2022
  help: state blue, or add `reopened: [{date: WHEN, reason: WHY}]` if it is not done after all
)");
}

TEST_CASE("completed-but-rated-otherwise") {
  CHECK(
      Found(
          "completed-but-rated-otherwise",
          TestPlan::WithActions(
              R"(- {ref: A1, title: A day later, completed: 2022-01-14, updates: [{date: 2022-01-15, rating: green}]}
- {ref: A2, title: The same day, completed: 2022-01-14, updates: [{date: 2022-01-14, rating: green}]}
- {ref: A3, title: The month that holds it, completed: 2022-01-14, updates: [{date: 2022-01, rating: green}]}
- {ref: A4, title: In the month of completion, completed: 2022-01, updates: [{date: 2022-01-31, rating: green}]}
- {ref: A5, title: The month after, completed: {reported: 2022-01}, updates: [{date: 2022-02, rating: red}]}
- {ref: A6, title: Put right, completed: 2022-01, updates: [{date: 2022-02, rating: red}, {date: 2022-03, rating: blue}]}
- {ref: A7, title: One of two, due: [2022-01, 2022-07], completed: [2022-01], updates: [{date: 2022-02, rating: green}]}
- {ref: A8, title: Two of two, due: [2022-01, 2022-07], completed: [2022-01, 2022-07], updates: [{date: 2022-08, rating: green}]}
- {ref: A9, title: No colour of the scheme, completed: 2022-01, updates: [{date: 2022-02, rating: purple}]}
)")) == R"(8:99 warning: green is stated after A1 was completed
  8:50: completed 14 Jan 2022
  help: state blue, or add `reopened: [{date: WHEN, reason: WHY}]` if it is not done after all
12:109 warning: red is stated after A5 was completed
  12:54: reported Jan 2022
  help: state blue, or add `reopened: [{date: WHEN, reason: WHY}]` if it is not done after all
15:128 warning: green is stated after A8 was completed
  15:84: completed Jul 2022
  help: state blue, or add `reopened: [{date: WHEN, reason: WHY}]` if it is not done after all
)");
  CHECK(
      Found(
          "completed-but-rated-otherwise",
          TestPlan::WithActions(
              R"(- {ref: A1, title: One, completed: 2022-01, updates: [{date: 2022-02, rating: green}]}
)",
              R"(scheme: rag
)")) == "");
}

TEST_CASE("rating-without-note") {
  CHECK(Found("rating-without-note", TestPlan(R"(wsoa: 1
title: Test
area: Testshire
updates: [{date: 2021-05, rating: red}, {date: 2021-06, rating: red, issues: [One]}]
sections:
  - ref: S
    title: Section
    updates: [{date: 2021-05, rating: amber}, {date: 2021-06, rating: amber, next: [One]}]
    actions:
      - ref: A1
        title: One
        updates:
          - {date: 2021-01, rating: amber}
          - {date: 2021-02, rating: red, forecast: 2021-07}
          - {date: 2021-03, rating: red, note: N}
          - {date: 2021-04, rating: red, issue: I}
          - {date: 2021-05, rating: red, mitigation: M}
          - {date: 2021-06, rating: green, outcome_rating: red}
          - {date: 2021-07, rating: amber, outcome_rating: red}
          - {date: 2021-08, rating: green}
          - {date: 2021-09, rating: purple}
        measures:
          - {ref: M1, title: Measure, updates: [{date: 2021-05, rating: red}, {date: 2021-06, rating: red, note: N}]}
    risks:
      - {ref: R1, title: Risk, updates: [{date: 2021-05, rating: red}]}
)")) == R"(4:35 warning: red is stated, and nothing says why
  help: say what stands in the way
8:39 warning: amber is stated, and nothing says why
  help: say what stands in the way
13:37 warning: amber is stated, and nothing says why
  help: say what stands in the way
14:37 warning: red is stated, and nothing says why
  help: say what stands in the way
18:60 warning: red is stated, and nothing says why
  help: say what stands in the way
19:37 warning: amber is stated, and nothing says why
  help: say what stands in the way
23:73 warning: red is stated, and nothing says why
  help: say what stands in the way
)");
  CHECK(Found("rating-without-note",
              TestPlan::WithActions(
                  R"(- {ref: A1, title: One, updates: [{date: 2022-02, rating: amber}]}
)",
                  R"(scheme: rag-progress
)")) == "");
  CHECK(Found("rating-without-note",
              TestPlan::WithActions(
                  R"(- {ref: A1, title: One, updates: [{date: 2022-02, rating: amber, note: [N]}]}
)")) == "");
}

TEST_CASE("rated-though-undated") {
  CHECK(
      Found(
          "rated-though-undated",
          TestPlan::WithActions(
              R"(- {ref: A1, title: No due, updates: [{date: 2021-05, rating: red}, {date: 2021-06, rating: green}]}
- {ref: A2, title: To be dated, due: {tbd: 2021-07}, updates: [{date: 2021-05, rating: green}]}
- {ref: A3, title: Done, completed: 2021-04, updates: [{date: 2021-05, rating: green}]}
- {ref: A4, title: Dated, due: 2021-07, updates: [{date: 2021-05, rating: green}]}
- {ref: A5, title: Goes on, due: {ongoing: true}, updates: [{date: 2021-05, rating: green}]}
- {ref: A6, title: Waits, due: {when: A law}, updates: [{date: 2021-05, rating: green}]}
- {ref: A7, title: Unreadable, due: soon, updates: [{date: 2021-05, rating: green}]}
- {ref: A8, title: Given up, withdrawn: {date: 2021-04, approved: Board}, updates: [{date: 2021-05, rating: green}]}
- {ref: A9, title: No colour of the scheme, updates: [{date: 2021-05, rating: purple}]}
- ref: A10
  title: Dated since
  due: {tbd: 2021-07}
  revisions: [{date: 2021-06, due: 2021-11, approved: Board, reason: R}]
  updates: [{date: 2021-05, rating: green}]
- ref: A11
  title: A part is dated
  updates: [{date: 2021-05, rating: green}]
  actions:
    - {ref: A11.a, title: Undated}
    - {ref: A11.b, title: Dated, due: 2021-07}
- ref: A12
  title: No part is dated
  updates: [{date: 2021-05, rating: green}]
  actions:
    - {ref: A12.a, title: Undated, due: {tbd: true}}
)")) == R"(8:98 warning: green is stated, but A1 has no deadline
  help: add `due`, or `due: {ongoing: true, review: 3 months}` for what goes on
9:94 warning: green is stated, but A2 has no deadline
  9:44: still to be dated
  help: once a date is agreed, add it to `revisions`, with who approved it
10:86 warning: green is stated, but A3 has no deadline
  help: add `due`, or `due: {ongoing: true, review: 3 months}` for what goes on
30:43 warning: green is stated, but A12 has no deadline
  help: add `due`, or `due: {ongoing: true, review: 3 months}` for what goes on
)");
}

TEST_CASE("optimistic-rating gives the reason of the computed one") {
  CHECK(
      Found(
          TestPlan::WithActions(
              R"(- {ref: A1, title: Late, due: 2021-11, updates: [{date: 2021-12-06, rating: green}, {date: 2021-12-07, rating: purple}]}
- {ref: A2, title: Told so, due: 2021-11, updates: [{date: 2021-12-06, rating: red}]}
- {ref: A3, title: On time, due: 2022-03, updates: [{date: 2021-12-06, rating: amber}]}
- ref: A4
  title: Heading
  updates: [{date: 2021-12, rating: amber}]
  actions:
    - {ref: A4.a, title: Late, due: 2021-11, updates: [{date: 2021-12, note: N}]}
- ref: A5
  title: Measured
  due: 2022-03
  measures:
    - ref: M1
      title: Measure
      direction: up
      baseline: {value: 10, date: 2021-01}
      target: {value: 20, by: 2021-10}
      readings: [{date: 2021-11, value: 15}]
      updates: [{date: 2021-12, rating: green}]
)"),
          ClaimsAsOf("optimistic-rating", MakeDay(2021, 12, 31))) ==
      R"(8:83 warning: A1 is stated green, but rated red: overdue 31 days: due 30 Nov 2021, grace to 14 Dec 2021
  help: bring the dates up to date, or state the worse colour
13:43 warning: A4 is stated amber, but rated red: its one part: A4.a off track
  help: bring the dates up to date, or state the worse colour
26:47 warning: M1 is stated green, but rated red: target 20 not met by 31 Oct 2021: 15 at 30 Nov 2021, 5 short
  help: bring the dates up to date, or state the worse colour
)");
  CHECK(
      Found(
          TestPlan::WithActions(
              R"(- {ref: A1, title: Late, due: 2021-11, updates: [{date: 2021-12-06, rating: green}, {date: 2021-12-07, rating: purple}]}
- {ref: A2, title: Told so, due: 2021-11, updates: [{date: 2021-12-06, rating: red}]}
- {ref: A3, title: On time, due: 2022-03, updates: [{date: 2021-12-06, rating: amber}]}
- ref: A4
  title: Heading
  updates: [{date: 2021-12, rating: amber}]
  actions:
    - {ref: A4.a, title: Late, due: 2021-11, updates: [{date: 2021-12, note: N}]}
- ref: A5
  title: Measured
  due: 2022-03
  measures:
    - ref: M1
      title: Measure
      direction: up
      baseline: {value: 10, date: 2021-01}
      target: {value: 20, by: 2021-10}
      readings: [{date: 2021-11, value: 15}]
      updates: [{date: 2021-12, rating: green}]
)"),
          ClaimsAsOf("optimistic-rating", MakeDay(2021, 11, 30))) == "");
}

TEST_CASE("overdue-without-update") {
  CHECK(Found(TestPlan::WithActions(R"(- {ref: A1, title: Silent, due: 2021-11-10}
- {ref: A2, title: Word of the day itself, due: 2021-11-10, updates: [{date: 2021-11-09}, {date: 2021-11-10}]}
- {ref: A3, title: Word of the day after, due: 2021-11-10, updates: [{date: 2021-11-11}]}
- {ref: A4, title: Word of the month, due: 2021-11-10, updates: [{date: 2021-11}]}
- {ref: A5, title: Word from the future, due: 2021-11-10, updates: [{date: 2022-01}]}
- {ref: A6, title: Within grace, due: 2021-12-20}
- {ref: A7, title: Done, due: 2021-11-10, completed: 2021-12}
- ref: A8
  title: Heading that speaks for its parts
  updates: [{date: 2021-12}]
  actions:
    - {ref: A8.a, title: Silent itself, due: 2021-11-10}
- ref: A9
  title: Late as a whole, and so is a part
  due: 2021-11-20
  actions:
    - {ref: A9.a, title: Silent, due: 2021-11-10}
    - {ref: A9.b, title: Silent, due: 2021-12-20}
- ref: A10
  title: Late as a whole, its parts are not
  due: 2021-11-10
  actions:
    - {ref: A10.a, title: In time, due: 2022-03}
- ref: A11
  title: A part speaks for the whole
  due: 2021-11-10
  actions:
    - {ref: A11.a, title: In time, due: 2022-03, updates: [{date: 2021-12}]}
    - {ref: A11.b, title: Silent beside it, due: 2021-11-10}
)"),
              ClaimsAsOf("overdue-without-update", MakeDay(2021, 12, 31))) ==
        R"(8:15 warning: A1 was due 10 Nov 2021, and no update since says why it is late
  help: add an update that says what holds it up, with a `forecast`
9:15 warning: A2 was due 10 Nov 2021, and no update since says why it is late
  9:104: the latest update
  help: add an update that says what holds it up, with a `forecast`
12:15 warning: A5 was due 10 Nov 2021, and no update since says why it is late
  help: add an update that says what holds it up, with a `forecast`
24:19 warning: A9.a was due 10 Nov 2021, and no update since says why it is late
  help: add an update that says what holds it up, with a `forecast`
26:14 warning: A10 was due 10 Nov 2021, and no update since says why it is late
  help: add an update that says what holds it up, with a `forecast`
36:19 warning: A11.b was due 10 Nov 2021, and no update since says why it is late
  help: add an update that says what holds it up, with a `forecast`
)");
}

TEST_CASE("stale-update leaves to overdue-without-update what that speaks of") {
  CHECK(Found(TestPlan::WithActions(
                  R"(- {ref: A1, title: Too long ago, due: 2022-03, updates: [{date: 2021-11-30}]}
- {ref: A2, title: Just in time, due: 2022-03, updates: [{date: 2021-12-01}]}
- {ref: A3, title: Never, due: 2022-03}
- {ref: A4, title: Done, due: 2021-10, completed: 2021-10}
- {ref: A5, title: Overdue and silent, due: 2021-10, updates: [{date: 2021-09}]}
- ref: A6
  title: Heading
  actions:
    - {ref: A6.a, title: Old, due: 2022-03, updates: [{date: 2021-10}]}
)",
                  R"(published: 2021-05
reporting: {stale_after: 30 days}
)"),
              ClaimsAsOf("stale-update", MakeDay(2021, 12, 31))) ==
        R"(10:15 warning: the latest update on A1 is of 30 Nov 2021, 31 days ago
  5:26: stale after 30 days
  help: add an update, even if nothing has changed
12:15 warning: A3 has no update at all
  5:26: stale after 30 days
  help: add an update, even if nothing has changed
18:19 warning: the latest update on A6.a is of Oct 2021, 61 days ago
  5:26: stale after 30 days
  help: add an update, even if nothing has changed
)");
  CHECK(Found(TestPlan::WithActions(
                  R"(- {ref: A1, title: Too long ago, due: 2022-03, updates: [{date: 2021-11-30}]}
- {ref: A2, title: Just in time, due: 2022-03, updates: [{date: 2021-12-01}]}
- {ref: A3, title: Never, due: 2022-03}
- {ref: A4, title: Done, due: 2021-10, completed: 2021-10}
- {ref: A5, title: Overdue and silent, due: 2021-10, updates: [{date: 2021-09}]}
- ref: A6
  title: Heading
  actions:
    - {ref: A6.a, title: Old, due: 2022-03, updates: [{date: 2021-10}]}
)",
                  R"(published: 2021-05
)"),
              ClaimsAsOf("stale-update", MakeDay(2021, 12, 31))) == "");
}

TEST_CASE("future-dated-fact speaks only where the day is today") {
  CHECK(Found(TestPlan(R"(wsoa: 1
title: Test
area: Testshire
updates: [{date: 2022-01, highlights: [One]}]
sections:
  - ref: S
    title: Section
    updates: [{date: 2022-01-01, next: [One]}]
    actions:
      - {ref: A1, title: Ahead, started: 2022-01, completed: 2022-02-03, updates: [{date: 2022-03, forecast: 2022-05}]}
      - {ref: A2, title: Today, started: 2021-12-31, completed: 2021-12-31, updates: [{date: 2021-12}]}
      - {ref: A3, title: Reported, completed: {reported: 2022-01-01}}
      - ref: A4
        title: Series
        due: [2021-10, 2022-01]
        completed: [missed, 2022-01]
        measures:
          - ref: M1
            title: Measure
            baseline: {value: 1, date: 2022-02}
            target: {value: 2, by: 2022-06}
            comparators: {England: [{date: 2021, value: 1}, {date: 2022, value: 1}], Wales: 1}
            readings: [{date: 2021-10/2022-01, value: 1}, {date: 2022-01/2022-03, value: 2}]
            updates: [{date: 2022-01}]
    risks:
      - {ref: R1, title: Risk, updates: [{date: 2022-01}]}
)"),
              Today("future-dated-fact", MakeDay(2021, 12, 31))) ==
        R"(4:18 warning: an update of Jan 2022 is after today (31 Dec 2021)
  help: check the year; what is only expected is a `due` or a `forecast`
8:22 warning: an update of 1 Jan 2022 is after today (31 Dec 2021)
  help: check the year; what is only expected is a `due` or a `forecast`
10:42 warning: started Jan 2022 is after today (31 Dec 2021)
  help: check the year; what is only expected is a `due` or a `forecast`
10:62 warning: completed 3 Feb 2022 is after today (31 Dec 2021)
  help: check the year; what is only expected is a `due` or a `forecast`
10:91 warning: an update of Mar 2022 is after today (31 Dec 2021)
  help: check the year; what is only expected is a `due` or a `forecast`
12:47 warning: reported 1 Jan 2022 is after today (31 Dec 2021)
  help: check the year; what is only expected is a `due` or a `forecast`
16:29 warning: completed Jan 2022 is after today (31 Dec 2021)
  help: check the year; what is only expected is a `due` or a `forecast`
22:68 warning: a figure of 2022 is after today (31 Dec 2021)
  help: check the year; what is only expected is a `due` or a `forecast`
23:66 warning: a reading of Jan 2022 to Mar 2022 is after today (31 Dec 2021)
  help: check the year; what is only expected is a `due` or a `forecast`
24:30 warning: an update of Jan 2022 is after today (31 Dec 2021)
  help: check the year; what is only expected is a `due` or a `forecast`
26:49 warning: an update of Jan 2022 is after today (31 Dec 2021)
  help: check the year; what is only expected is a `due` or a `forecast`
)");
  CHECK(Found(TestPlan(R"(wsoa: 1
title: Test
area: Testshire
updates: [{date: 2022-01, highlights: [One]}]
sections:
  - ref: S
    title: Section
    updates: [{date: 2022-01-01, next: [One]}]
    actions:
      - {ref: A1, title: Ahead, started: 2022-01, completed: 2022-02-03, updates: [{date: 2022-03, forecast: 2022-05}]}
      - {ref: A2, title: Today, started: 2021-12-31, completed: 2021-12-31, updates: [{date: 2021-12}]}
      - {ref: A3, title: Reported, completed: {reported: 2022-01-01}}
      - ref: A4
        title: Series
        due: [2021-10, 2022-01]
        completed: [missed, 2022-01]
        measures:
          - ref: M1
            title: Measure
            baseline: {value: 1, date: 2022-02}
            target: {value: 2, by: 2022-06}
            comparators: {England: [{date: 2021, value: 1}, {date: 2022, value: 1}], Wales: 1}
            readings: [{date: 2021-10/2022-01, value: 1}, {date: 2022-01/2022-03, value: 2}]
            updates: [{date: 2022-01}]
    risks:
      - {ref: R1, title: Risk, updates: [{date: 2022-01}]}
)"),
              ClaimsAsOf("future-dated-fact", MakeDay(2021, 12, 31))) == "");
}

TEST_CASE("an allow of future-dated-fact is idle only where the day is today") {
  const auto plan = TestPlan::WithActions(
      "- {ref: A1, title: One}\n", "allow: [{rule: future-dated-fact, reason: Entered early}]\n");
  const Day day = MakeDay(2021, 12, 31);
  CHECK(Found(plan, ClaimsAsOf("unused-allow", day)) == "");
  CHECK(Found(plan, Today("unused-allow", day)) ==
        R"(4:16 warning: nothing here breaks future-dated-fact
  help: remove this `allow`
)");
}

TEST_CASE("pause-expired") {
  CHECK(
      Found(
          TestPlan::WithActions(
              R"(- {ref: A1, title: Ended, due: 2022-03, paused: {date: 2021-06, until: 2021-12-30, reason: R, approved: Board}}
- {ref: A2, title: Last day, due: 2022-03, paused: {date: 2021-06, until: 2021-12, reason: R, approved: Board}}
- {ref: A3, title: No end, due: 2022-03, paused: {date: 2021-06, reason: R, approved: Board}}
- {ref: A4, title: Not agreed, due: 2022-03, paused: {date: 2021-06, until: 2021-09, reason: R}}
- {ref: A5, title: Done since, due: 2022-03, completed: 2021-10, paused: {date: 2021-06, until: 2021-09, reason: R, approved: Board}}
- {ref: A6, title: Given up, due: 2022-03, withdrawn: {date: 2021-10, approved: Board}, paused: {date: 2021-06, until: 2021-09, reason: R, approved: Board}}
- {ref: A7, title: Heard of since, due: 2022-03, updates: [{date: 2021-10-01}], paused: {date: 2021-06, until: 2021-09, reason: R, approved: Board}}
- {ref: A8, title: Heard of before, due: 2022-03, updates: [{date: 2021-09}], paused: {date: 2021-06, until: 2021-09, reason: R, approved: Board}}
- ref: A9
  title: Heading, heard of through a part
  paused: {date: 2021-06, until: 2021-09, reason: R, approved: Board}
  actions:
    - {ref: A9.a, title: Part, due: 2022-03, updates: [{date: 2021-11}]}
)"),
          ClaimsAsOf("pause-expired", MakeDay(2021, 12, 31))) ==
      R"(8:78 warning: the pause of A1 ended 30 Dec 2021, and no update since says how it goes on
  help: move `until` if the pause goes on, or add an update
15:116 warning: the pause of A8 ended 30 Sep 2021, and no update since says how it goes on
  help: move `until` if the pause goes on, or add an update
)");
}

TEST_CASE("percent-complete-without-completion") {
  const FoundOptions options =
      ClaimsAsOf("percent-complete-without-completion", MakeDay(2022, 1, 31));
  const auto found = [&](const std::string& keys) {
    return Found(TestPlan::WithActions("- {ref: A1, title: One, " + keys + "}"), options);
  };
  const std::string all = ", updates: [{date: 2022-01-10, percent: 100}]";
  CHECK(found("due: 2022-03" + all) ==
        R"(8:83 warning: A1 is reported as 100 percent done, but it has no `completed`
  help: add `completed: 2022-01-10`, or `completed: {reported: 2022-01-10}` where the day is not on record; or write the percent that is done
)");
  CHECK(found("due: 2022-03, completed: 2022-01-10" + all) == "");
  // It is done, if not yet by the day.
  CHECK(found("due: 2022-03, completed: 2022-02-10" + all) == "");
  CHECK(found("due: 2022-03, completed: soon" + all) == "");
  CHECK(found("due: 2022-03, withdrawn: {date: 2022-01-20, approved: Board}" + all) == "");
  CHECK(found("due: {ongoing: true}" + all) == "");
  CHECK(found("due: 2022-03, updates: [{date: 2022-01-10, percent: 99.5}]") == "");
  CHECK(found("due: 2022-03, updates: [{date: 2022-02-10, percent: 100}]") == "");
  const std::string again = "due: 2022-03, completed: 2022-01-05, reopened: [{date: ";
  CHECK(found(again + "2022-01-12}]" + all) == "");
  CHECK(found(again + "2022-01-08}]" + all) != "");
  CHECK(found(again + "2022-01-08, completed: 2022-02-09}]" + all) == "");
  CHECK(Found(TestPlan::WithActions(R"(- ref: A1
  title: One
  updates: [{date: 2022-01-10, percent: 100}]
  actions: [{ref: A1.a, title: Part, due: 2022-03}]
)"),
              options) ==
        R"(10:47 warning: A1 is reported as 100 percent done, but not all beneath it is complete
  help: complete what is open beneath it, or write the percent that is done
)");
}

TEST_CASE("a colour that a percent stands for is a claim like any other") {
  const auto found = [](std::string_view rule, const std::string& keys) {
    return Found(
        TestPlan::WithActions("- {ref: A1, title: One, " + keys + "}",
                              "scheme: {base: brag, by_percent: {blue: 100, green: 75}}\n"),
        ClaimsAsOf(rule, MakeDay(2022, 1, 31)));
  };
  CHECK(
      found("optimistic-rating",
            "due: 2021-11, updates: [{date: 2021-10-10, rating: red}, {date: 2022-01-10, "
            "percent: 80}]") ==
      R"(9:116 warning: A1 is stated green by 80 percent, but rated red: overdue 62 days: due 30 Nov 2021
  help: bring the dates up to date, or state the worse colour
)");
  CHECK(found("rated-complete-without-date",
              "due: 2022-03, updates: [{date: 2022-01-10, percent: 100}]") ==
        R"(9:83 warning: blue by 100 percent says that A1 is complete, but it has no `completed`
  help: add `completed: 2022-01-10`, or `completed: {reported: 2022-01-10}` where the day is not on record
)");
}

}  // namespace wsoa
