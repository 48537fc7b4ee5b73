#include "status/spells/measure_turns.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <string>

#include "plan/index.h"
#include "status/measure.h"
#include "support/random_plan.h"
#include "support/rating_of.h"
#include "support/test_plan.h"

namespace wsoa {
namespace {

// The days of two years on which the state of a measure differs from that of the day before.
std::string TurnsOf(const std::string& keys) {
  const TestPlan plan(
      "wsoa: 1\ntitle: T\narea: X\nsections: [{ref: S, title: T, measures: [{ref: M, "
      "title: T, " +
      keys + "}]}]\n");
  REQUIRE(plan.problems.empty());
  const PlanIndex index(*plan);
  const Scheme scheme = ResolveScheme(plan->scheme);
  const Silence silence(*plan);
  const PlacedMeasure& place = index.measures()[0];
  const Day first = DayOf("2021-01-01");
  const Day last = DayOf("2022-12-31");
  const auto turns = MeasureTurns(place, scheme, silence, first, last);
  const auto state_on = [&](Day day) { return RateMeasure(place, scheme, silence, day).state; };
  std::string turned;
  for (Day day = first + std::chrono::days(1); day <= last; day += std::chrono::days(1)) {
    const auto state = state_on(day);
    if (state == state_on(day - std::chrono::days(1))) continue;
    const bool known = std::find(turns.begin(), turns.end(), day) != turns.end();
    turned += (turned.empty() ? "" : ", ") + IsoDay(day) + " " + std::string(WordFor(*state)) +
              (known ? "" : " missing");
  }
  return turned;
}

TEST_CASE("a stale measure turns while the line moves on") {
  const std::string way =
      "every: 1 month, baseline: {value: 0, date: 2021-01-01}, target: {value: 100, by: "
      "2022-12-31}, "
      "readings: [{date: 2021-03-01, value: 30}]";
  CHECK(TurnsOf(way) == "2021-03-01 on-track, 2021-05-02 at-risk, 2021-10-20 off-track");
  CHECK(TurnsOf(way + ", milestones: [{value: 25, by: 2021-09}, {value: 30, by: 2021-12}]") ==
        "2021-03-01 on-track, 2021-05-02 at-risk, 2022-02-22 off-track");
  CHECK(TurnsOf("every: 1 month, direction: up, cumulative: year, target: {value: 365}, readings: "
                "[{date: 2021-03-01, value: 130}]") ==
        "2021-03-01 on-track, 2021-05-02 at-risk, 2021-05-25 off-track");
}

TEST_CASE("a target that follows others turns a measure when they move") {
  CHECK(TurnsOf("direction: up, target: {comparator: England}, baseline: {value: 1}, readings: "
                "[{date: 2021-03-01, value: 5}], comparators: {England: [{date: 2021-06-10, value: "
                "5}, {date: 2021-08, value: 6}]}") ==
        "2021-03-01 on-track, 2021-06-10 complete, 2021-08-31 on-track");
}

TEST_CASE("no turn of a measure is missed") {
  CHECK(rc::check([] {
    const Plan plan = RandomPlan(Drawn, RandomPlanOptions());
    const PlanIndex index(plan);
    const Scheme scheme = ResolveScheme(plan.scheme);
    const Silence silence(plan);
    const Day first = RandomPlanOptions().from + std::chrono::days(Drawn(200));
    const Day last = first + std::chrono::days(400);
    for (const PlacedMeasure& place : index.measures()) {
      const auto turns = MeasureTurns(place, scheme, silence, first, last);
      auto before = RateMeasure(place, scheme, silence, first).state;
      for (Day day = first + std::chrono::days(1); day <= last; day += std::chrono::days(1)) {
        const auto state = RateMeasure(place, scheme, silence, day).state;
        RC_ASSERT((state == before || std::find(turns.begin(), turns.end(), day) != turns.end()));
        before = state;
      }
    }
  }));
}

}  // namespace
}  // namespace wsoa
