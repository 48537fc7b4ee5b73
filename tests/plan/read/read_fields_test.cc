#include <doctest/doctest.h>

#include "plan/read/reported.h"

namespace wsoa {
namespace {

// A plan that declares `fields` and, before that, has an action with `values`.
TestPlan WithFields(const std::string& fields, const std::string& values) {
  return TestPlan(
      "wsoa: 1\ntitle: T\narea: X\n"
      "sections: [{ref: S, title: T, actions: [{ref: A1, title: T,\n"
      "  fields: " +
      values + "}]}]\n" + fields + "\n");
}

const std::vector<FieldValue>& ValuesIn(const TestPlan& plan) {
  return plan->sections[0].actions[0].fields;
}

TEST_CASE("values of every type, declared after their use in the text") {
  const TestPlan plan = WithFields(
      "fields: {size: [small, big], cost: number, panel: date, statutory: flag, lead: text}",
      "{cost: 1200, lead: 2021, panel: 2021-11, statutory: false, size: big}");
  CHECK(Reported(plan.problems) == Lines{});
  Lines declared;
  for (const FieldSpec& spec : plan->fields) {
    declared.push_back(spec.name.value);
    CHECK(spec.words.size() == (spec.type == FieldSpec::Type::kWords ? 2 : 0));
  }
  CHECK(declared == Lines{"size", "cost", "panel", "statutory", "lead"});
  const auto& values = ValuesIn(plan);
  REQUIRE(values.size() == 5);
  CHECK(values[0].name.value == "cost");
  CHECK(values[0].text == "1200");
  CHECK(std::get<Number>(values[0].value).value == 1200);
  CHECK(std::get<std::string>(values[1].value) == "2021");
  CHECK(ShowDate(std::get<Date>(values[2].value)) == "Nov 2021");
  CHECK(std::get<bool>(values[3].value) == false);
  CHECK(std::get<std::string>(values[4].value) == "big");
}

TEST_CASE("values that do not suit their declaration") {
  const TestPlan plan = WithFields(
      "fields: {size: [small, big], cost: number, panel: date, statutory: flag}",
      "{cost: \"1,200\", panel: Nov-21, statutory: yes, size: medium, sise: big, owner: x}");
  CHECK(Reported(plan.problems) ==
        Lines{"5:18: bad-number: 1,200 is not a plain number; write 1200",
              "5:34: bad-date: Nov-21 is not a date; write 2021-11",
              "5:53: bad-value: `statutory` cannot be yes; write true or false",
              "5:64: bad-value: `size` cannot be medium; write small or big",
              "5:72: unknown-key: `sise` is not one of the plan's `fields` (did you mean size?); "
              "declare it at the top of the plan: `fields: {sise: text}`",
              "5:83: unknown-key: `owner` is not one of the plan's `fields`; declare it at the top "
              "of the plan: `fields: {owner: text}`"});
  CHECK(ValuesIn(plan).empty());
  CHECK(UnreadableKeys(plan->sections[0].actions[0]) == Lines{"fields"});
}

TEST_CASE("values without any declaration") {
  const TestPlan plan = WithFields("", "{cost: 5}");
  CHECK(Reported(plan.problems) ==
        Lines{"5:12: unknown-key: `cost` is not one of the plan's `fields`; declare it at the top "
              "of the plan: `fields: {cost: text}`"});
}

TEST_CASE("a bad declaration is one problem: what it declares is kept as text") {
  const TestPlan plan = WithFields("fields: {cost: nmber, size: [], lead: text}",
                                   "{cost: about 5, size: big, lead: HOS}");
  CHECK(Reported(plan.problems) ==
        Lines{"6:16: bad-value: `cost` cannot be nmber (did you mean number?); write text, number, "
              "date, flag or a list of the words allowed",
              "6:29: empty-value: `size` allows no word; write the words that it may have"});
  CHECK(ValuesIn(plan).size() == 3);
  CHECK(plan->fields.size() == 1);
  CHECK(UnreadableKeys(*plan) == Lines{"fields"});
}

TEST_CASE("values of an update suit the same declarations") {
  const TestPlan plan(
      "wsoa: 1\ntitle: T\narea: X\nfields: {priority: [high, low], cost: number}\n"
      "sections: [{ref: S, title: T, actions: [{ref: A1, title: T, updates: [\n"
      "  {date: 2026-01-10, fields: {priority: high, cost: 0.50}},\n"
      "  {date: 2026-02-10, fields: {priority: hihg, costs: 1}},\n"
      "  {date: 2026-03-10, fields: high}]}]}]\n");
  CHECK(
      Reported(plan.problems) ==
      Lines{"7:41: bad-value: `priority` cannot be hihg (did you mean high?); write high or low",
            "7:47: unknown-key: `costs` is not one of the plan's `fields` (did you mean cost?); "
            "declare it at the top of the plan: `fields: {costs: text}`",
            "8:30: wrong-type: `fields` must be a set of keys, not a text; write a line for each, "
            "such as `name: …`"});
  const Action& action = plan->sections[0].actions[0];
  REQUIRE(action.updates.size() == 3);
  REQUIRE(action.updates[0].fields.size() == 2);
  CHECK(action.updates[0].fields[1].text == "0.50");
  CHECK(UnreadableKeys(action) == Lines{"updates"});
}

}  // namespace
}  // namespace wsoa
