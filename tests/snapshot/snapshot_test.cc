#include "snapshot/snapshot.h"

#include <doctest/doctest.h>

#include "support/test_snapshot.h"

namespace wsoa {
namespace {

std::shared_ptr<const PlanText> SmallPlan(const std::string& path) {
  return ReadTestPlan(path,
                      "wsoa: 1\ntitle: Small\narea: Testshire\nsections:\n  - {ref: A, title: One, "
                      "actions: [{ref: A1, title: Act, due: 2022-01}]}\n");
}

TEST_CASE("a snapshot rates each text, in the order of their paths") {
  const Snapshot snapshot = TakeSnapshot({SmallPlan("b.yaml"), SmallPlan("a.yaml")}, "working tree",
                                         MakeDay(2022, 2, 28));
  CHECK(snapshot.as_of == MakeDay(2022, 2, 28));
  CHECK(snapshot.origin == "working tree");
  REQUIRE(snapshot.plans.size() == 2);
  CHECK(snapshot.plans[0].path() == "a.yaml");
  CHECK(snapshot.plans[1].path() == "b.yaml");
  for (const RatedPlan& plan : snapshot.plans) {
    CHECK(plan.status.plan == &plan.text->plan);
    CHECK(plan.status.whole.state == State::kOffTrack);
  }
}

}  // namespace
}  // namespace wsoa
