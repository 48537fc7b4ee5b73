#include <doctest/doctest.h>

#include "plan/read/reported.h"

namespace wsoa {
namespace {

TEST_CASE("everything that an update can say") {
  const TestPlan plan = WithAction(
      "updates:\n"
      "  - date: 2022-01-14\n"
      "    rating: amber\n"
      "    outcome_rating: red\n"
      "    percent: 62.5\n"
      "    note: Second round\n"
      "    issue: Nobody applied\n"
      "    mitigation: Agency cover\n"
      "    forecast: 2022-03/2022-04\n"
      "    by: HOS\n");
  CHECK(Reported(plan.problems) == Lines{});
  const Update& update = plan->sections[0].actions[0].updates[0];
  CHECK(ShowDate(*update.date) == "14 Jan 2022");
  CHECK(update.rating->value == Colour::kAmber);
  CHECK(update.outcome_rating->value == Colour::kRed);
  CHECK(update.percent->value.text == "62.5");
  CHECK(update.note->value == "Second round");
  CHECK(update.issue->value == "Nobody applied");
  CHECK(update.mitigation->value == "Agency cover");
  CHECK(ShowDate(**update.forecast) == "Mar 2022 to Apr 2022");
  CHECK(update.by->value == "HOS");
}

TEST_CASE("an update without a day says nothing about any day; the others count") {
  const TestPlan plan = WithAction(
      "updates:\n"
      "  - {rating: red}\n"
      "  - {date: Sept 19, rating: redd}\n"
      "  - {date: 2021-05, rating: red}\n");
  CHECK(
      Reported(plan.problems) ==
      Lines{"11:14: missing-key: this update has no `date`; write `date: …` beside its other keys",
            "12:20: bad-date: Sept 19 is not a date; write 2019-09",
            "12:37: bad-value: `rating` cannot be redd (did you mean red?); write blue, green, "
            "amber, yellow, red or purple"});
  const Action& action = plan->sections[0].actions[0];
  REQUIRE(action.updates.size() == 1);
  CHECK(ShowDate(*action.updates[0].date) == "May 2021");
  CHECK(UnreadableKeys(action) == Lines{"updates"});
}

TEST_CASE("an update of a risk or a measure has a date, a rating and a note") {
  const TestPlan plan = WithTop(
      "risks: [{ref: R, title: T, updates: [{date: 2021-05, rating: red, note: N, by: HOS}]}]");
  REQUIRE(plan.problems.all().size() == 1);
  CHECK(plan.problems.all()[0].rule == "unknown-key");
  CHECK(plan->risks[0].updates[0].rating->value == Colour::kRed);
  CHECK(plan->risks[0].updates[0].note->value == "N");
  CHECK(UnreadableKeys(plan->risks[0]) == Lines{"updates"});
}

TEST_CASE("news of a plan and of a section") {
  const TestPlan plan(
      "wsoa: 1\ntitle: T\narea: X\n"
      "updates: [{date: 2022-04-22, highlights: [A, B], progress: [C], next: [D], issues: [E]}]\n"
      "sections:\n"
      "  - {ref: S, title: T, updates: [{date: 2022-05, rating: green}, {progress: One}]}\n");
  CHECK(Reported(plan.problems) ==
        Lines{"6:67: missing-key: this narrative update has no `date`; write `date: …` beside its "
              "other keys",
              "6:77: wrong-type: `progress` must be a list, not a text; write `progress: [One]`"});
  const NarrativeUpdate& update = plan->updates[0];
  CHECK(ShowDate(*update.date) == "22 Apr 2022");
  CHECK(ValuesOf(update.highlights) == Lines{"A", "B"});
  CHECK(ValuesOf(update.progress) == Lines{"C"});
  CHECK(ValuesOf(update.next) == Lines{"D"});
  CHECK(ValuesOf(update.issues) == Lines{"E"});
  CHECK(UnreadableKeys(*plan) == Lines{});
  CHECK(plan->sections[0].updates.size() == 1);
  CHECK(plan->sections[0].updates[0].rating->value == Colour::kGreen);
  CHECK(UnreadableKeys(plan->sections[0]) == Lines{"updates"});
}

TEST_CASE("what a plan may break, and why") {
  const TestPlan plan = WithTop(
      "allow:\n"
      "  - {rule: due-outside-period, reason: The plan is a tracker}\n"
      "  - {rule: unused-person}\n"
      "  - {reason: No rule}\n");
  CHECK(Reported(plan.problems) ==
        Lines{"7:6: missing-key: this allow has no `rule`; write `rule: …` beside its other keys"});
  REQUIRE(plan->allow.size() == 2);
  CHECK(plan->allow[0].rule.value == "due-outside-period");
  CHECK(plan->allow[0].reason->value == "The plan is a tracker");
  CHECK_FALSE(plan->allow[1].reason.has_value());
}

TEST_CASE("a percent is a number from 0 to 100") {
  const auto problem = [](const std::string& percent) {
    const TestPlan plan = WithAction("updates: [{date: 2026-01, percent: " + percent + "}]\n");
    return Reported(plan.problems);
  };
  CHECK(problem("0") == Lines{});
  CHECK(problem("100.0") == Lines{});
  const std::string range = "; write a number from 0 to 100, without a percent sign";
  CHECK(problem("100.5") == Lines{"10:44: bad-number: `percent` cannot be 100.5" + range});
  CHECK(problem("-1") == Lines{"10:44: bad-number: `percent` cannot be -1" + range});
  CHECK(problem("150%") == Lines{"10:44: bad-number: `percent` cannot be 150%" + range});
  CHECK(problem("most of it") ==
        Lines{"10:44: bad-number: `percent` cannot be most of it" + range});
  CHECK(problem("75%") == Lines{"10:44: bad-number: `percent` cannot be 75%; write 75"});
}

}  // namespace
}  // namespace wsoa
