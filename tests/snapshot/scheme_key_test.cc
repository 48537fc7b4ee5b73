#include "snapshot/scheme_key.h"

#include <doctest/doctest.h>

#include "support/test_plan.h"

namespace wsoa {
namespace {

TEST_CASE("a colour counts every state that has it") {
  const TestPlan plan = TestPlan::WithActions("- {ref: '1', title: Meet}", "scheme: rag\n");
  Counts counts;
  counts[State::kAssured] = 1;
  counts[State::kComplete] = 2;
  counts[State::kOnTrack] = 4;
  counts[State::kAtRisk] = 8;
  counts[State::kUndated] = 16;
  const auto key = SchemeKey(Rate(PlanIndex(*plan), MakeDay(2022, 1, 31)));
  CHECK(CountOf(key[0], counts) == 7);
  CHECK(CountOf(key[1], counts) == 8);
  CHECK(CountOf(key[2], counts) == 0);
}

}  // namespace
}  // namespace wsoa
