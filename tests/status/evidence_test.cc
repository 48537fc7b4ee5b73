#include "status/evidence.h"

#include <doctest/doctest.h>

#include "support/test_plan.h"

namespace wsoa {

TEST_CASE("evidence with a date is known from that day on") {
  const auto plan = TestPlan::WithActions(
      "- {ref: A1, title: Act, evidence: [Minutes, {text: Audit, date: 2022-03}]}");
  const Action& action = plan->sections[0].actions[0];
  CHECK(EvidenceKnown(action, MakeDay(2022, 2, 28)).size() == 1);
  CHECK(*EvidenceKnown(action, MakeDay(2022, 3, 1)).at(1)->text == "Audit");
}

TEST_CASE("evidence without a date is known with the completion") {
  const auto plan =
      TestPlan::WithActions("- {ref: A1, title: Act, completed: 2022-03-10, evidence: Minutes}");
  const Action& action = plan->sections[0].actions[0];
  CHECK(EvidenceKnown(action, MakeDay(2022, 3, 9)).empty());
  CHECK(EvidenceKnown(action, MakeDay(2022, 3, 10)).size() == 1);
}

}  // namespace wsoa
