#include "status/field_values.h"

#include <doctest/doctest.h>

#include <string>

#include "support/test_plan.h"

namespace wsoa {
namespace {

// "priority=high cost=5" as of a day.
std::string FieldsIn(const std::string& keys, std::string_view day) {
  const auto plan = TestPlan::WithActions("- {ref: A, title: Act, " + keys + "}",
                                          "fields: {priority: [high, low], cost: number}\n");
  REQUIRE(plan.problems.empty());
  std::string list;
  for (const FieldValue* field : FieldsOn(plan->sections[0].actions[0], ParseDate(day)->first)) {
    list += (list.empty() ? "" : " ") + *field->name + "=" + field->text;
  }
  return list;
}

TEST_CASE("a value of an update counts from its day on, and what has no day from the beginning") {
  const std::string keys =
      "fields: {priority: low}, updates: ["
      "{date: 2026-05-10, fields: {priority: low, cost: 9}}, "
      "{date: 2026-01-10, fields: {priority: high}}]";
  CHECK(FieldsIn(keys, "2026-01-09") == "priority=low");
  CHECK(FieldsIn(keys, "2026-01-10") == "priority=high");
  CHECK(FieldsIn(keys, "2026-05-10") == "priority=low cost=9");
}

TEST_CASE("of one day the later in the file counts, and an update without the field says nothing") {
  const std::string keys =
      "updates: [{date: 2026-01, fields: {cost: 1}}, {date: 2026-01-01, fields: {cost: 2}}, "
      "{date: 2026-02, note: More}]";
  CHECK(FieldsIn(keys, "2025-12-31").empty());
  CHECK(FieldsIn(keys, "2026-03-01") == "cost=2");
}

}  // namespace
}  // namespace wsoa
