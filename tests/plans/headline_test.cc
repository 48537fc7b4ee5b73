// What the published plans say at a glance on their reporting dates: nothing that the published
// document contradicts.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "plan/words.h"
#include "status/status.h"
#include "support/published_plan.h"
#include "support/rating_of.h"

namespace wsoa {
namespace {

PlanStatus StatusOn(const Published& published, std::string_view day) {
  return Rate(PlanIndex(published.plan), DayOf(day));
}

std::vector<std::string> RefsIn(const PlanStatus& status, State state) {
  std::vector<std::string> refs;
  for (const ActionStatus& action : status.actions) {
    if (action.effective_state == state) refs.push_back(*action.place.action->ref);
  }
  return refs;
}

TEST_CASE("Southampton on 21 July 2017 has the two reds that it published") {
  const Published plan = ReadPublished("southampton-2017.yaml");
  const PlanStatus status = StatusOn(plan, "2017-07-21");
  CHECK(RefsIn(status, State::kAtRisk) == std::vector<std::string>{"2.2", "5.4"});
  CHECK(RefsIn(status, State::kOffTrack).empty());
  CHECK(status.whole.effective == Colour::kRed);
  CHECK(status.whole.rating == Colour::kAmber);
  CHECK(status.whole.pessimistic == 2);
}

TEST_CASE("BCP on 22 April 2022 is amber, with all ten focus areas counted") {
  const Published plan = ReadPublished("bcp-2022.yaml");
  const PlanStatus status = StatusOn(plan, "2022-04-22");
  CHECK(status.whole.effective == Colour::kAmber);
  CHECK(status.whole.effective_counts[State::kAtRisk] == 10);
  CHECK(status.whole.state == State::kUndated);
}

TEST_CASE("Southend on 31 July 2019 says how many have never been reported on") {
  const Published plan = ReadPublished("southend-2019.yaml");
  const PlanStatus status = StatusOn(plan, "2019-07-31");
  CHECK(status.whole.silent == 118);
  CHECK(status.whole.effective_counts[State::kOnTrack] == 99);
  CHECK(status.whole.effective_counts[State::kOffTrack] == 19);
}

TEST_CASE("Southend in January 2022: an owner's red counts, and so does what the dates say") {
  const Published plan = ReadPublished("southend-2022.yaml");
  const PlanStatus status = StatusOn(plan, "2022-01-31");
  for (const ActionStatus& action : status.actions) {
    if (action.stated != Colour::kRed || action.comparison == Comparison::kUnstated) continue;
    CAPTURE(*action.place.action->ref);
    CHECK(action.effective == Colour::kRed);
  }
  // Published green, so not complete.
  CHECK_FALSE(IsDone(StatusOf(status, "APP-05").state));
}

}  // namespace
}  // namespace wsoa
