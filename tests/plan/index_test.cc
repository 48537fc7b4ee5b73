#include "plan/index.h"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "support/test_plan.h"

namespace wsoa {
namespace {

TestPlan TwoSectionsWithTwins() {
  return TestPlan(R"(wsoa: 1
title: Test
area: Testshire
risks:
  - {ref: R1, title: Of the plan}
sections:
  - ref: A
    title: First
    measures:
      - {ref: M1, title: Of the section}
    risks:
      - {ref: R2, title: Of the section}
    actions:
      - ref: A1
        title: Heading
        actions:
          - ref: A1.a
            title: Part
            measures:
              - {ref: M2, title: Of the part}
      - {ref: A2, title: Second}
  - ref: B
    title: Second
    actions:
      - {ref: A1, title: Twin of the heading}
      - {ref: M1, title: Twin of the measure}
)");
}

// "action 0 Heading".
std::string InWords(const PlanThing& thing) {
  constexpr std::array<std::string_view, 4> kKinds = {"section", "action", "measure", "risk"};
  return std::string(kKinds[static_cast<std::size_t>(thing.kind)]) + " " +
         std::to_string(thing.index) + " " + **thing.title;
}

TEST_CASE("everything in a plan: sections, actions, measures and risks, each in its order") {
  const TestPlan plan = TwoSectionsWithTwins();
  const PlanIndex index(*plan);
  std::string refs;
  for (const PlanThing& thing : index.things()) refs += **thing.ref + " ";
  CHECK(refs == "A B A1 A1.a A2 A1 M1 M1 M2 R1 R2 ");
  CHECK(&index.plan() == &*plan);
  CHECK(index.actions().size() == 5);
  CHECK(index.risks().size() == 2);
}

TEST_CASE("a ref finds all that have it, and of actions the first") {
  const TestPlan plan = TwoSectionsWithTwins();
  const PlanIndex index(*plan);
  const auto found = [&](std::string_view ref) {
    std::string words;
    for (const PlanThing* thing : index.Find(ref)) words += InWords(*thing) + "; ";
    return words;
  };
  CHECK(found("A1") == "action 0 Heading; action 3 Twin of the heading; ");
  CHECK(found("M1") == "action 4 Twin of the measure; measure 0 Of the section; ");
  CHECK(found("B") == "section 1 Second; ");
  CHECK(found("R1") == "risk 0 Of the plan; ");
  CHECK(found("R") == "");
  CHECK(index.FindAction("A1") == 0);
  CHECK(index.FindAction("A1.a") == 1);
  CHECK(index.FindAction("M1") == 4);
  CHECK_FALSE(index.FindAction("M2"));
  CHECK_FALSE(index.FindAction(""));
}

TEST_CASE("a measure knows which action it is of") {
  const TestPlan plan = TwoSectionsWithTwins();
  const PlanIndex index(*plan);
  CHECK(index.measures()[0].action_index == PlacedAction::kNone);
  CHECK(index.measures()[1].action_index == 1);
}

TEST_CASE("a plan without anything in it has nothing to find") {
  const Plan plan;
  const PlanIndex index(plan);
  CHECK(index.things().empty());
  CHECK(index.Find("A").empty());
}

}  // namespace
}  // namespace wsoa
