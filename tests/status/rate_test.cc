#include <doctest/doctest.h>

#include "status/status.h"
#include "support/test_plan.h"

namespace wsoa {
namespace {

TEST_CASE("a deadline is late from the day after, and off track from the day after its grace") {
  const auto plan = TestPlan::WithActions("- {ref: A, title: Late, due: 2021-11-30}");
  const auto reason_on = [&](Day day) { return Rate(*plan, day).actions[0].reason; };
  CHECK(reason_on(MakeDay(2021, 11, 29)) == "due 30 Nov 2021, in 1 day");
  CHECK(reason_on(MakeDay(2021, 12, 14)) ==
        "overdue 14 days: due 30 Nov 2021, within grace to 14 Dec 2021");
  CHECK(reason_on(MakeDay(2022, 1, 31)) ==
        "overdue 62 days: due 30 Nov 2021, grace to 14 Dec 2021");
}

}  // namespace
}  // namespace wsoa
