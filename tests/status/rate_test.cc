#include <doctest/doctest.h>

#include "plan/words.h"
#include "support/rating_of.h"
#include "support/test_plan.h"

namespace wsoa {
namespace {

// "state colour: assured complete on-track …" with the counts of leaves.
std::string RollUpInWords(const RollUp& total) {
  std::string words = total.state ? std::string(WordFor(*total.state)) : "none";
  words += " " + (total.rating ? std::string(WordFor(*total.rating)) : "none") + ":";
  for (std::size_t i = 0; i < kStateCount; ++i) {
    words += " " + std::to_string(total.counts[static_cast<State>(i)]);
  }
  return words;
}

TEST_CASE("sections and the plan, from their actions") {
  const TestPlan plan(R"(wsoa: 1
title: Test
area: Testshire
sections:
  - ref: A
    title: Mixed
    actions:
      - {ref: A1, title: Act, due: 2022-01}
      - ref: A2
        title: Act
        actions:
          - {ref: A2.a, title: Act, completed: 2022-01-10}
          - {ref: A2.b, title: Act, due: 2022-01-01}
          - {ref: A2.c, title: Act, withdrawn: {date: 2022-01, reason: no, approved: Board}}
  - ref: B
    title: Done
    actions:
      - {ref: B1, title: Act, completed: 2022-01-10, assured: {date: 2022-01-20}}
  - ref: C
    title: Withdrawn
    actions:
      - {ref: C1, title: Act, due: 2022-01, withdrawn: {date: 2022-01, reason: no, approved: Board}}
  - {ref: D, title: Empty}
  - ref: E
    title: Not rated
    actions:
      - {ref: E1, title: Act, due: {when: agreed}}
      - {ref: E2, title: Act, completed: 2022-01-10}
)");
  REQUIRE(plan.problems.empty());
  const PlanStatus status = Rate(PlanIndex(*plan), DayOf("2022-01-31"));
  REQUIRE(status.sections.size() == 5);
  CHECK(RollUpInWords(status.sections[0]) == "off-track red: 0 1 1 0 1 0 0 0 1");
  // Nobody assures a section as such.
  CHECK(RollUpInWords(status.sections[1]) == "complete blue: 1 0 0 0 0 0 0 0 0");
  CHECK(RollUpInWords(status.sections[2]) == "none none: 0 0 0 0 0 0 0 0 1");
  CHECK(RollUpInWords(status.sections[3]) == "none none: 0 0 0 0 0 0 0 0 0");
  CHECK(RollUpInWords(status.sections[4]) == "waiting none: 0 1 0 0 0 0 1 0 0");
  CHECK(RollUpInWords(status.whole) == "off-track red: 1 2 1 0 1 0 1 0 2");
  CHECK(status.whole.counts.Done() == 3);
  CHECK(status.whole.counts.Rated() == 5);
  CHECK(status.whole.counts.Total() == 6);
  CHECK(status.whole.overdue == 1);
  CHECK(status.as_of == DayOf("2022-01-31"));
  CHECK(status.plan == &*plan);
}

TEST_CASE("due within 30 days: open leaves, the day itself and the 30 after it") {
  const auto plan = TestPlan::WithActions(R"(- {ref: A, title: Act, due: 2022-01-30}
- {ref: B, title: Act, due: 2022-01-31}
- {ref: C, title: Act, due: 2022-03-02}
- {ref: D, title: Act, due: 2022-03-03}
- {ref: E, title: Act, due: 2022-02, completed: 2022-01-10}
- {ref: F, title: Act, due: 2022-02, withdrawn: {date: 2022-01, reason: no, approved: Board}}
- {ref: G, title: Act, due: {ongoing: true, from: 2022-02}}
- {ref: H, title: Act, due: {ongoing: true, from: 2022-02}, started: 2022-01}
- {ref: I, title: Act, due: 2022-02, actions: [{ref: I.a, title: Act, due: 2022-06}]}
)");
  REQUIRE(plan.problems.empty());
  // B, C and G.
  CHECK(Rate(PlanIndex(*plan), DayOf("2022-01-31")).whole.due_within_30_days == 3);
}

TEST_CASE("facts that take effect after the day do not exist") {
  const auto plan = TestPlan::WithActions(
      "- {ref: A, title: Act, start: 2022-01, due: 2022-03, started: 2022-02-11, completed: "
      "2022-02-20, assured: {date: 2022-02-25}, updates: [{date: 2022-02-12, rating: red, "
      "forecast: 2022-06}], revisions: [{date: 2022-02-13, due: 2022-04, approved: SWIG}], paused: "
      "{date: 2022-02-14, approved: SWIG}, withdrawn: {date: 2022-03-01, reason: no, approved: "
      "Board}}");
  REQUIRE(plan.problems.empty());
  CHECK(RatingOf(*plan, "A", "2022-02-10") ==
        "at-risk: not started: planned for 31 Jan 2022, 10 days ago");
  CHECK(RatingOf(*plan, "A", "2022-02-11") == "on-track: due 31 Mar 2022, in 48 days");
  CHECK(RatingOf(*plan, "A", "2022-02-12") ==
        "at-risk: forecast 30 Jun 2022 is 91 days after the deadline 31 Mar 2022, grace to 14 Apr "
        "2022");
  CHECK(RatingOf(*plan, "A", "2022-02-13") ==
        "on-track: due 30 Apr 2022 (moved from 31 Mar 2022), in 76 days");
  CHECK(RatingOf(*plan, "A", "2022-02-14") == "paused: paused since 14 Feb 2022, no end given");
  CHECK(RatingOf(*plan, "A", "2022-02-20") ==
        "complete: completed 20 Feb 2022, on time: due 30 Apr 2022");
  CHECK(RatingOf(*plan, "A", "2022-02-25") ==
        "assured: assured 25 Feb 2022; completed 20 Feb 2022, on time: due 30 Apr 2022");
  CHECK(RatingOf(*plan, "A", "2022-03-01") == "withdrawn: withdrawn 1 Mar 2022");
}

}  // namespace
}  // namespace wsoa
