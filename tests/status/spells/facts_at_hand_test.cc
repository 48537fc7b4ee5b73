#include "status/spells/facts_at_hand.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "status/rate_actions.h"
#include "status/scheme.h"
#include "support/random_plan.h"
#include "support/test_plan.h"

namespace wsoa {
namespace {

using std::chrono::days;

// An action with as many updates and revisions as several would have.
void Gather(std::vector<Action>& actions) {
  if (actions.empty()) return;
  Action& first = actions.front();
  for (std::size_t i = 0; i < 5; ++i) {
    for (const Action& other : std::vector<Action>(actions.begin(), actions.end())) {
      first.updates.insert(first.updates.end(), other.updates.begin(), other.updates.end());
      first.revisions.insert(first.revisions.end(), other.revisions.begin(), other.revisions.end());
    }
    if (first.updates.size() > 40) break;
  }
  for (Action& action : actions) Gather(action.actions);
}

TEST_CASE("states by the facts at hand are those by all facts") {
  CHECK(rc::check([] {
    RandomPlanOptions options;
    options.until = MakeDay(2021, 3, 31);
    options.planned_before = 30;
    options.planned_after = 60;
    options.sections = 1;
    options.depth = 2;
    Plan plan = RandomPlan(Drawn, options);
    for (Section& section : plan.sections) Gather(section.actions);
    const PlanIndex index(plan);
    const Scheme scheme = ResolveScheme(plan.scheme);
    FactsAtHand facts(index);
    Day first = options.from - days(10);
    for (int stretch = 0; stretch < 6; ++stretch) {
      const Day last = first + days(Drawn(30));
      const PlanIndex& at_hand = facts.From(first, last);
      for (Day day = first; day <= last; day += days(1)) {
        const auto by_all = RateActions(index, scheme, day);
        const auto by_few = RateActions(at_hand, scheme, day);
        RC_ASSERT(by_few.size() == by_all.size());
        for (std::size_t i = 0; i < by_all.size(); ++i) {
          RC_ASSERT(by_few[i].state == by_all[i].state);
          RC_ASSERT(by_few[i].effective_state == by_all[i].effective_state);
        }
      }
      first = last + days(1);
    }
  }));
}

TEST_CASE("of many updates few are at hand at a time") {
  std::string updates;
  for (int i = 0; i < 300; ++i) {
    updates += "\n    - {date: " + IsoDay(MakeDay(2020, 1, 1) + days(i)) + ", rating: green}";
  }
  const auto plan =
      TestPlan::WithActions("- ref: A\n  title: Act\n  due: 2022-01\n  updates:" + updates + "\n");
  const PlanIndex index(*plan);
  CHECK(FactsAtHand::PaysFor(index));
  FactsAtHand facts(index);
  const PlanIndex& part = facts.From(MakeDay(2020, 5, 1), MakeDay(2020, 5, 16));
  CHECK(part.actions().front().action->updates.size() == 17);
}

}  // namespace
}  // namespace wsoa
