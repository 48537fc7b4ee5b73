#include "status/spells/turning_groups.h"

#include <doctest/doctest.h>

#include "status/spells/transition_dates.h"
#include "support/test_plan.h"

namespace wsoa {
namespace {

TEST_CASE("actions that ask after one another are one group") {
  const auto plan = TestPlan::WithActions(
      "- ref: A\n  title: Heading\n  actions:\n    - {ref: A1, title: Part}\n"
      "    - {ref: A2, title: Part, depends: [C]}\n"
      "- {ref: B, title: Alone, due: 2022-01}\n"
      "- {ref: C, title: Awaited, due: 2022-01}\n"
      "- {ref: D, title: Waits, due: {after: [B], within: 2 weeks}}\n"
      "- {ref: E, title: Alone too, depends: [nothing]}\n");
  CHECK(TurningGroups(PlanIndex(*plan)) == std::vector<TurningGroup>{{0, 1, 2, 4}, {3, 5}, {6}});
}

TEST_CASE("a group is a part with places of its own") {
  const auto plan = TestPlan::WithActions(
      "- {ref: B, title: Alone}\n"
      "- ref: A\n  title: Heading\n  actions:\n    - {ref: A1, title: Part}\n"
      "    - {ref: A2, title: Part}\n");
  const PlanIndex index(*plan);
  const PlanIndex part = PartOf(index, {1, 2, 3});
  REQUIRE(part.actions().size() == 3);
  CHECK(part.actions()[0].end == 3);
  CHECK(part.actions()[2].parent == 0);
  CHECK(part.FindAction("A2") == 2);
  CHECK_FALSE(part.FindAction("B"));
  CHECK(part.things().size() == 3);
}

// What bounds a trend: how long a plan recurs does not matter.
TEST_CASE("an action turns on no more days than its text has entries for") {
  const auto plan = TestPlan::WithActions(
      "- {ref: A, title: Daily, due: {every: 1 days, from: 1900-01-01, until: 2199-12-31}}\n"
      "- {ref: B, title: Daily, due: {every: 1 days, from: 1900-01-01}, completed: "
      "[1900-01-01]}\n");
  const PlanIndex index(*plan);
  const auto turns = [&](std::size_t i) {
    return TransitionDates(PartOf(index, {i}), MakeDay(1900, 1, 1), MakeDay(2199, 12, 31)).size();
  };
  CHECK(turns(0) <= 2);
  CHECK(turns(1) <= 5);
}

}  // namespace
}  // namespace wsoa
