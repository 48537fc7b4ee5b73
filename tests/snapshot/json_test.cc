#include "snapshot/json.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "support/random_plan.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

constexpr const char* kPlan = R"(wsoa: 1
title: "Written \"Statement\""
area: Testshire
fields: {priority: text, cost: number, statutory: flag, seen: date}
people: {HOS: Head of SEND}
sections:
  - ref: A
    title: First
    actions:
      - ref: A1
        title: Heading
        owners: [HOS]
        source: APP
        actions:
          - ref: A1.a
            title: Behind
            start: 2019-01
            started: 2019-02-03
            due: 2019-06
            condition: subject to funding
            revisions: [{date: 2019-05-20, due: 2019-07, approved: SWIG}]
            updates: [{date: 2019-07-15, rating: amber, outcome_rating: red, forecast: 2019-09}]
            fields: {priority: high, cost: 1.50, statutory: true, seen: 2019-06}
          - {ref: A1.b, title: Series, due: [2019-05, 2019-11], completed: [2019-05-02]}
        measures:
          - ref: M1
            title: Trained
            kind: how-well
            unit: percent
            baseline: {value: 20, date: 2019-01-31}
            target: {value: 90, by: 2020-03}
            readings: [{date: 2019-06, value: 30.5}]
            owners: [HOS]
            serves: [A2]
      - {ref: A2, title: Done, due: 2019-06, completed: 2019-07}
  - {ref: B, title: Empty, risks: [{ref: R2, title: Later, opened: 2019-08-01}]}
risks:
  - ref: R1
    title: Money
    owners: [HOS]
    opened: 2019-01
    likelihood: 3
    severity: 4
    updates: [{date: 2019-07-01, rating: red}]
)";

Snapshot SmallSnapshot() {
  return TakeSnapshot({ReadTestPlan("plans/small.yaml", kPlan)}, "working tree",
                      MakeDay(2019, 7, 20));
}

TEST_CASE("a snapshot as JSON, whole") {
  CHECK(SnapshotJson(SmallSnapshot()) == R"({
})");
}

TEST_CASE("a selection lists less and counts all the same") {
  JsonSelection selection;
  selection.actions = [](const RatedPlan&, const ActionStatus& action) { return !action.leaf; };
  selection.measures = [](const RatedPlan&, const MeasureStatus&) { return false; };
  selection.risks = [](const RatedPlan&, const RiskStatus&) { return false; };
  const auto all = nlohmann::json::parse(SnapshotJson(SmallSnapshot()))["plans"][0];
  const auto some = nlohmann::json::parse(SnapshotJson(SmallSnapshot(), selection))["plans"][0];
  REQUIRE(some["actions"].size() == 1);
  CHECK(some["actions"][0] == all["actions"][0]);
  CHECK(some["measures"].empty());
  CHECK(some["risks"].empty());
  CHECK(some["counts"] == all["counts"]);
  CHECK(some["sections"] == all["sections"]);
}

TEST_CASE("no plan is an empty list, and bytes that are no text are replaced") {
  CHECK(SnapshotJson(TakeSnapshot({}, "working tree", MakeDay(2019, 7, 20))) ==
        "{\n  \"wsoa\": 1,\n  \"as_of\": \"2019-07-20\",\n  \"plans\": []\n}\n");

  auto text = std::make_shared<PlanText>();
  text->source = std::make_unique<Source>("plan.yaml", "");
  text->plan.title.value = "\xff";
  text->plan.area.value = "\x1b[2J";
  const auto json = nlohmann::json::parse(
      SnapshotJson(TakeSnapshot({text}, "working tree", MakeDay(2019, 7, 20))));
  CHECK(json["plans"][0]["title"] == "\xEF\xBF\xBD");
  CHECK(json["plans"][0]["area"] == "\x1b[2J");
  CHECK(json["plans"][0]["state"].is_null());
}

TEST_CASE("the same plan gives the same bytes, and always JSON") {
  CHECK(rc::check([] {
    auto text = std::make_shared<PlanText>();
    text->source = std::make_unique<Source>("plan.yaml", "");
    text->plan = RandomPlan(Drawn);
    const Day day = MakeDay(2021, 1, 1) + std::chrono::days(Drawn(1000));
    const std::string json = SnapshotJson(TakeSnapshot({text}, "working tree", day));
    RC_ASSERT(SnapshotJson(TakeSnapshot({text}, "working tree", day)) == json);
    RC_ASSERT(nlohmann::json::accept(json));
  }));
}

// Every key anywhere in a value, but for those that a plan makes up itself.
void CollectKeys(const nlohmann::json& value, std::set<std::string>& keys) {
  if (value.is_array()) {
    for (const auto& entry : value) CollectKeys(entry, keys);
  }
  if (!value.is_object()) return;
  for (const auto& [key, entry] : value.items()) {
    keys.insert(key);
    if (key != "fields") CollectKeys(entry, keys);
  }
}

TEST_CASE("every key stands in docs/json.md") {
  std::ifstream file(std::string(WSOA_SOURCE_DIR) + "/docs/json.md");
  std::stringstream page;
  page << file.rdbuf();
  const std::string text = page.str();
  std::set<std::string> keys;
  CollectKeys(nlohmann::json::parse(SnapshotJson(SmallSnapshot())), keys);
  CHECK(keys.size() > 60);
  for (const std::string& key : keys) {
    CAPTURE(key);
    CHECK(text.find("`" + key + "`") != std::string::npos);
  }
}

}  // namespace
}  // namespace wsoa
