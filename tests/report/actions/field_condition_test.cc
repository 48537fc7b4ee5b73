#include "report/actions/field_condition.h"

#include <doctest/doctest.h>

#include <string>

#include "plan/date/date.h"
#include "support/test_plan.h"

namespace wsoa {
namespace {

using Relation = FieldCondition::Relation;

// The refs of the actions whose field passes, of a plan with a word, a number, a date and a flag.
std::string Passing(const FieldCondition& test) {
  const auto plan = TestPlan::WithActions(
      "- {ref: A, title: Act, fields: {kind: Report, cost: 20, seen: 2022-06, live: true}}\n"
      "- {ref: B, title: Act, fields: {kind: dashboard, cost: 3.5, seen: 2022-06-30, live: "
      "false}}\n"
      "- {ref: C, title: Act}\n",
      "fields: {kind: text, cost: number, seen: date, live: flag}\n");
  REQUIRE(plan.problems.empty());
  std::string refs;
  for (const Action& action : plan->sections[0].actions) {
    if (Holds(test, action, MakeDay(2022, 1, 31))) refs += *action.ref;
  }
  return refs;
}

FieldCondition Number(Relation relation, double wanted) {
  return {"cost", relation, "", wanted, {}};
}

FieldCondition Seen(Relation relation, const char* wanted) {
  return {"seen", relation, wanted, {}, ParseDate(wanted)};
}

TEST_CASE("a text is as wanted whatever its letter case, and what is absent is only not so") {
  CHECK(Passing({"kind", Relation::kIs, "report", {}, {}}) == "A");
  CHECK(Passing({"kind", Relation::kIs, "Dashboard", {}, {}}) == "B");
  CHECK(Passing({"kind", Relation::kIsNot, "Report", {}, {}}) == "BC");
  CHECK(Passing({"live", Relation::kIs, "true", {}, {}}) == "A");
  CHECK(Passing({"nothing", Relation::kIs, "x", {}, {}}).empty());
}

TEST_CASE("a number is compared by its value") {
  CHECK(Passing(Number(Relation::kIs, 20.0)) == "A");
  CHECK(Passing(Number(Relation::kIsNot, 20)) == "BC");
  CHECK(Passing(Number(Relation::kBelow, 20)) == "B");
  CHECK(Passing(Number(Relation::kAtMost, 20)) == "AB");
  CHECK(Passing(Number(Relation::kAbove, 3.5)) == "A");
  CHECK(Passing(Number(Relation::kAtLeast, 3.5)) == "AB");
  CHECK(Passing({"cost", Relation::kIs, "lots", {}, {}}).empty());
}

TEST_CASE("a date is compared by its days") {
  CHECK(Passing(Seen(Relation::kIs, "2022-06")) == "AB");
  CHECK(Passing(Seen(Relation::kIs, "2022-06-30")) == "B");
  CHECK(Passing(Seen(Relation::kIsNot, "2022-06-30")) == "AC");
  CHECK(Passing(Seen(Relation::kBelow, "2022-06-30")).empty());
  CHECK(Passing(Seen(Relation::kBelow, "2022-07")) == "AB");
  CHECK(Passing(Seen(Relation::kAtMost, "2022-06")) == "AB");
  CHECK(Passing(Seen(Relation::kAbove, "2022-05")) == "AB");
  CHECK(Passing(Seen(Relation::kAtLeast, "2022-06-02")) == "B");
}

TEST_CASE("a test is told as it was typed") {
  CHECK(InWords({"cost", Relation::kAtLeast, "100", 100, {}}) == "cost>=100");
  CHECK(InWords({"kind", Relation::kIsNot, "x", {}, {}}) == "kind!=x");
}

TEST_CASE("a value counts from the day of its update on") {
  const auto plan = TestPlan::WithActions(
      "- ref: A\n  title: Act\n  fields: {cost: 20}\n"
      "  updates: [{date: 2022-02-10, fields: {cost: 3}}]\n",
      "fields: {cost: number}\n");
  REQUIRE(plan.problems.empty());
  const Action& action = plan->sections[0].actions[0];
  CHECK(Holds(Number(Relation::kIs, 20), action, MakeDay(2022, 2, 9)));
  CHECK(Holds(Number(Relation::kIs, 3), action, MakeDay(2022, 2, 10)));
}

}  // namespace
}  // namespace wsoa
