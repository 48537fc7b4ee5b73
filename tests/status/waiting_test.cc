// Deadlines that lie so long after something else.
#include "status/waiting.h"

#include <doctest/doctest.h>

#include <string>

#include "support/rating_case.h"

namespace wsoa {
namespace {

TEST_CASE("a deadline so long after an event begins once the event has come") {
  const std::string grant =
      "due: {when: the grant is paid, expected: 2026-02, within: 30 days, happened: 2026-03-04}";
  CheckRatings(
      {{grant, "2026-02-28",
        "waiting: waiting for: the grant is paid, then 30 days; expected by 28 Feb 2026, "
        "so due 30 Mar 2026"},
       {grant, "2026-03-01",
        "at-risk: still waiting for: the grant is paid, then 30 days; expected by 28 Feb "
        "2026, 1 day ago"},
       {grant, "2026-03-04", "on-track: due 3 Apr 2026, in 30 days"},
       {grant, "2026-04-30", "off-track: overdue 27 days: due 3 Apr 2026, grace to 17 Apr 2026"},
       {"due: {when: the grant is paid, within: 30 days}", "2026-02-28",
        "waiting: waiting for: the grant is paid, then 30 days"}});
}

// The rating of each action.
std::string Ratings(const std::string& actions, const std::string& day) {
  const auto plan = TestPlan::WithActions(actions);
  REQUIRE(plan.problems.empty());
  const PlanStatus status = Rate(PlanIndex(*plan), DayOf(day));
  std::string told;
  for (const ActionStatus& action : status.actions) {
    told += *action.place.action->ref + " " + InWords(action) + "\n";
  }
  return told;
}

TEST_CASE("a deadline so long after other actions begins once all of them are complete") {
  const std::string actions =
      "- {ref: A1, title: Count, due: 2026-07-05, completed: 2026-07-01}\n"
      "- {ref: A2, title: Audit, due: 2026-07-26, completed: 2026-07-10}\n"
      "- {ref: A3, title: Plan, due: {after: [A1, A2], within: 14 days}}\n"
      "- {ref: A4, title: Move, due: {after: [A3], within: 1 month}}\n";
  CHECK(Ratings(actions, "2026-07-05") ==
        "A1 complete: completed 1 Jul 2026, on time: due 5 Jul 2026\n"
        "A2 on-track: due 26 Jul 2026, in 21 days\n"
        "A3 waiting: waiting for: A2, then 14 days; as planned due 9 Aug 2026\n"
        "A4 waiting: waiting for: A3, then 1 month; as planned due 9 Sep 2026\n");
  CHECK(Ratings(actions, "2026-09-30") ==
        "A1 complete: completed 1 Jul 2026, on time: due 5 Jul 2026\n"
        "A2 complete: completed 10 Jul 2026, on time: due 26 Jul 2026\n"
        "A3 off-track: overdue 68 days: due 24 Jul 2026, grace to 7 Aug 2026\n"
        "A4 waiting: waiting for: A3, then 1 month; as planned due 24 Aug 2026\n");
}

TEST_CASE("a heading is complete with its parts, and the completion keeps its lateness") {
  CHECK(Ratings("- ref: A1\n"
                "  title: Heading\n"
                "  actions:\n"
                "    - {ref: A1.a, title: Part, due: 2026-05, completed: 2026-05-04}\n"
                "    - {ref: A1.b, title: Part, due: 2026-06, completed: 2026-06-10}\n"
                "- {ref: A2, title: After, due: {after: [A1], within: 2 weeks}, completed: "
                "2026-06-30}\n",
                "2026-07-31") ==
        "A1 complete: all 2 parts complete, the last 10 Jun 2026\n"
        "A1.a complete: completed 4 May 2026, on time: due 31 May 2026\n"
        "A1.b complete: completed 10 Jun 2026, on time: due 30 Jun 2026\n"
        "A2 complete: completed 30 Jun 2026, late 6 days: due 24 Jun 2026\n");
}

TEST_CASE("what waits for itself or for nothing known goes on waiting") {
  CHECK(Ratings("- {ref: A1, title: One, due: {after: [A2], within: 1 week}}\n"
                "- {ref: A2, title: Two, due: {after: [A1], within: 1 week}}\n"
                "- {ref: A3, title: Behind, due: {after: [A1], within: 1 week}}\n"
                "- {ref: A4, title: Lost, due: {after: [B9], within: 1 week}}\n",
                "2026-07-31") ==
        "A1 waiting: waiting for: A2, then 1 week\n"
        "A2 waiting: waiting for: A1, then 1 week\n"
        "A3 waiting: waiting for: A1, then 1 week\n"
        "A4 waiting: waiting for: B9, then 1 week\n");
}

TEST_CASE("what has no date by design is undated, and says why") {
  CheckRatings({{"due: {none: true, reason: Done whenever a school asks}", "2026-07-31",
                 "undated: no date by design: Done whenever a school asks"}});
}

}  // namespace
}  // namespace wsoa
