#include "status/outcome.h"

#include <doctest/doctest.h>

#include "support/rating_case.h"

namespace wsoa {
namespace {

// A measure that is better or worse than its baseline of 5.
std::string MeasureOf(const std::string& ref, int value, const std::string& serves = "") {
  return "{ref: " + ref + ", title: Measure, direction: up, baseline: {value: 5}, readings: " +
         "[{date: 2022-01, value: " + std::to_string(value) + "}], serves: [" + serves + "]}";
}

TEST_CASE("an outcome is the worst of an action's measures and of those that serve it") {
  const auto plan = TestPlan::WithActions(
      "- {ref: A, title: Act, completed: 2022-01-10, measures: [" + MeasureOf("M1", 6) + ", " +
      MeasureOf("M2", 5, "B, Z") +
      "]}\n"
      "- {ref: B, title: Act, measures: [" +
      MeasureOf("M3", 7) +
      "]}\n"
      "- {ref: C, title: Act, actions: [{ref: C.a, title: Act, measures: [" +
      MeasureOf("M4", 4) +
      "]}]}\n"
      "- {ref: D, title: Act, withdrawn: {date: 2022-01, reason: no, approved: Board}, measures: "
      "[" +
      MeasureOf("M5", 4, "B") +
      "]}\n"
      "- {ref: E, title: Act, measures: [{ref: M6, title: Measure}]}\n"
      "- {ref: F, title: Act, completed: 2022-01-10, updates: [{date: 2022-01, outcome_rating: "
      "amber}], measures: [" +
      MeasureOf("M7", 6) + "]}");
  REQUIRE(plan.problems.empty());
  const PlanStatus status = Rate(PlanIndex(*plan), DayOf("2022-01-31"));
  const auto outcome = [&](std::string_view ref) { return StatusOf(status, ref).outcome_state; };
  CHECK(outcome("A") == State::kAtRisk);
  CHECK(outcome("B") == State::kAtRisk);
  CHECK_FALSE(outcome("C"));
  CHECK(outcome("C.a") == State::kOffTrack);
  CHECK_FALSE(outcome("D"));
  CHECK_FALSE(outcome("E"));
  CHECK(outcome("F") == State::kOnTrack);
  CHECK(StatusOf(status, "A").outcome_rating == Colour::kAmber);
  CHECK(StatusOf(status, "F").outcome_stated == Colour::kAmber);
  // A delivery rating is not an outcome's.
  CHECK_FALSE(StatusOf(status, "F").stated);

  CHECK(StatusOf(status, "B").outcome_reason ==
        "M2: 5 at 31 Jan 2022, no better than the baseline 5");
  CHECK(StatusOf(status, "B").measures == 2);
  CHECK(StatusOf(status, "D").measures == 0);
  CHECK(StatusOf(status, "E").measures == 1);
  CHECK(StatusOf(status, "F").outcome_comparison == Comparison::kPessimistic);
  CHECK(StatusOf(status, "A").outcome_comparison == Comparison::kUnstated);

  CHECK(DoneNotMoved(StatusOf(status, "A")));
  CHECK_FALSE(DoneNotMoved(StatusOf(status, "B")));
  CHECK_FALSE(DoneNotMoved(StatusOf(status, "F")));
}

}  // namespace
}  // namespace wsoa
