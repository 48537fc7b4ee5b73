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

constexpr const char* kJsonPlan = R"(wsoa: 1
title: "Written \"Statement\""
area: Testshire
scheme: {grace: 14 days}
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
            updates: [{date: 2019-07-15, rating: amber, outcome_rating: red, percent: 40, forecast: 2019-09, issue: Pay, mitigation: A bid}]
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
    mitigation: A reserve
    updates: [{date: 2019-07-01, rating: red}]
)";

Snapshot SmallSnapshot() {
  return TakeSnapshot({ReadTestPlan("plans/small.yaml", kJsonPlan)}, "working tree",
                      MakeDay(2019, 7, 20));
}

TEST_CASE("a snapshot as JSON, whole") {
  CHECK(SnapshotJson(SmallSnapshot()) == R"json({
  "wsoa": 1,
  "as_of": "2019-07-20",
  "plans": [
    {
      "path": "plans/small.yaml",
      "title": "Written \"Statement\"",
      "area": "Testshire",
      "state": "at-risk",
      "rating": "amber",
      "counts": {"assured":0,"complete":1,"on-track":1,"at-risk":1,"off-track":0,"undated":0,"waiting":0,"paused":0,"withdrawn":0},
      "sections": [
        {"ref":"A","title":"First","state":"at-risk","rating":"amber","counts":{"assured":0,"complete":1,"on-track":1,"at-risk":1,"off-track":0,"undated":0,"waiting":0,"paused":0,"withdrawn":0},"effective_state":"at-risk","effective":"amber","effective_counts":{"assured":0,"complete":1,"on-track":1,"at-risk":1,"off-track":0,"undated":0,"waiting":0,"paused":0,"withdrawn":0},"optimistic":0,"pessimistic":0,"silent":0,"overdue":0,"due_within_30_days":1},
        {"ref":"B","title":"Empty","state":null,"rating":null,"counts":{"assured":0,"complete":0,"on-track":0,"at-risk":0,"off-track":0,"undated":0,"waiting":0,"paused":0,"withdrawn":0},"effective_state":null,"effective":null,"effective_counts":{"assured":0,"complete":0,"on-track":0,"at-risk":0,"off-track":0,"undated":0,"waiting":0,"paused":0,"withdrawn":0},"optimistic":0,"pessimistic":0,"silent":0,"overdue":0,"due_within_30_days":0}
      ],
      "actions": [
        {"ref":"A1","parent":null,"section":"A","title":"Heading","owners":["HOS"],"accountable":[],"leaf":false,"source":"APP","start":null,"started":null,"due":null,"original_due":null,"forecast":null,"revisions":0,"completed":null,"completed_precision":null,"occurrences":null,"days_late":null,"state":"at-risk","rating":"amber","stated":null,"stated_on":null,"effective":"amber","effective_state":"at-risk","comparison":"unstated","overdue":false,"stale":false,"silent":false,"progress":"under-way","percent":null,"percent_on":null,"outcome_state":"off-track","outcome_stated":null,"reason":"worst of 2 parts: A1.a at risk","effective_reason":"worst of 2 parts: A1.a at risk","outcome_rating":"red","outcome_comparison":"unstated","outcome_reason":"M1: 30.5 against 44.71 expected at 30 Jun 2019, 14.21 short","open":true,"condition":null,"fields":{},"issue":null,"mitigation":null,"issue_on":null,"issue_internal":false,"evidence":[],"reopened":null,"superseded_by":[],"waits_for":[],"due_as_planned":null},
        {"ref":"A1.a","parent":"A1","section":"A","title":"Behind","owners":["HOS"],"accountable":[],"leaf":true,"source":"APP","start":"2019-01-31","started":"2019-02-03","due":"2019-07-31","original_due":"2019-06-30","forecast":"2019-09-30","revisions":1,"completed":null,"completed_precision":null,"occurrences":null,"days_late":0,"state":"at-risk","rating":"amber","stated":"amber","stated_on":"2019-07-15","effective":"amber","effective_state":"at-risk","comparison":"agrees","overdue":false,"stale":false,"silent":false,"progress":"under-way","percent":40,"percent_on":"2019-07-15","outcome_state":null,"outcome_stated":"red","reason":"forecast 30 Sep 2019 is 61 days after the deadline 31 Jul 2019, grace to 14 Aug 2019","effective_reason":"forecast 30 Sep 2019 is 61 days after the deadline 31 Jul 2019, grace to 14 Aug 2019","outcome_rating":null,"outcome_comparison":"uncomputable","outcome_reason":null,"open":true,"condition":"subject to funding","fields":{"priority":"high","cost":1.5,"statutory":true,"seen":"2019-06"},"issue":"Pay","mitigation":"A bid","issue_on":"2019-07-15","issue_internal":false,"evidence":[],"reopened":null,"superseded_by":[],"waits_for":[],"due_as_planned":null},
        {"ref":"A1.b","parent":"A1","section":"A","title":"Series","owners":["HOS"],"accountable":[],"leaf":true,"source":"APP","start":null,"started":null,"due":"2019-11-30","original_due":"2019-11-30","forecast":null,"revisions":0,"completed":null,"completed_precision":null,"occurrences":{"done":1,"missed":0,"of":2},"days_late":0,"state":"on-track","rating":"green","stated":null,"stated_on":null,"effective":"green","effective_state":"on-track","comparison":"unstated","overdue":false,"stale":false,"silent":false,"progress":"under-way","percent":null,"percent_on":null,"outcome_state":null,"outcome_stated":null,"reason":"occurrence 2 of 2 due 30 Nov 2019, in 133 days","effective_reason":"occurrence 2 of 2 due 30 Nov 2019, in 133 days","outcome_rating":null,"outcome_comparison":"unstated","outcome_reason":null,"open":true,"condition":null,"fields":{},"issue":null,"mitigation":null,"issue_on":null,"issue_internal":false,"evidence":[],"reopened":null,"superseded_by":[],"waits_for":[],"due_as_planned":null},
        {"ref":"A2","parent":null,"section":"A","title":"Done","owners":[],"accountable":[],"leaf":true,"source":null,"start":null,"started":null,"due":"2019-06-30","original_due":"2019-06-30","forecast":null,"revisions":0,"completed":"2019-07-01","completed_precision":"month","occurrences":null,"days_late":1,"state":"complete","rating":"blue","stated":null,"stated_on":null,"effective":"blue","effective_state":"complete","comparison":"unstated","overdue":false,"stale":false,"silent":false,"progress":"done","percent":null,"percent_on":null,"outcome_state":"off-track","outcome_stated":null,"reason":"completed Jul 2019, at least 1 day late: due 30 Jun 2019","effective_reason":"completed Jul 2019, at least 1 day late: due 30 Jun 2019","outcome_rating":"red","outcome_comparison":"unstated","outcome_reason":"M1: 30.5 against 44.71 expected at 30 Jun 2019, 14.21 short","open":false,"condition":null,"fields":{},"issue":null,"mitigation":null,"issue_on":null,"issue_internal":false,"evidence":[],"reopened":null,"superseded_by":[],"waits_for":[],"due_as_planned":null}
      ],
      "measures": [
        {"ref":"M1","action":"A1","section":"A","title":"Trained","kind":"how-well","unit":"percent","baseline":20,"baseline_on":"2019-01-31","target":90,"target_by":"2020-03-31","value":30.5,"value_on":"2019-06-30","expected":44.71,"direction":"up","serves":["A2"],"state":"off-track","rating":"red","stated":null,"comparison":"unstated","wrong_way":false,"reason":"30.5 against 44.71 expected at 30 Jun 2019, 14.21 short","stated_on":null,"owners":["HOS"],"expected_now":48,"travel":"improving","readings":[{"date":"2019-06-30","value":30.5,"provisional":false}],"tolerance":null,"comparators":{},"comparators_on":{},"target_comparator":null,"cumulative":null,"every":null,"stale":false,"provisional":false}
      ],
      "risks": [
        {"ref":"R1","section":null,"title":"Money","stated":"red","score":12,"closed":null,"stated_on":"2019-07-01","opened":"2019-01-01","owners":["HOS"],"likelihood":3,"severity":4,"impact":null,"mitigation":"A reserve","age_days":200,"kind":"risk","scored_on":null,"residual":null,"acceptance":null,"accepted_on":null,"accepted_until":null,"accepted_by":null,"actions":[],"internal":false}
      ],
      "effective_state": "at-risk",
      "effective": "amber",
      "effective_counts": {"assured":0,"complete":1,"on-track":1,"at-risk":1,"off-track":0,"undated":0,"waiting":0,"paused":0,"withdrawn":0},
      "optimistic": 0,
      "pessimistic": 0,
      "silent": 0,
      "overdue": 0,
      "due_within_30_days": 1,
      "scheme": {"colours":{"assured":"blue","complete":"blue","on-track":"green","at-risk":"amber","off-track":"red"},"labels":{"assured":"Assured","complete":"Complete","on-track":"On track","at-risk":"At risk","off-track":"Off track"},"grace":"14 days","forecast_breach":"at-risk","revised":"current","stale":"keep","by_percent":{}},
      "internal_fields": [],
      "form_problems": 0
    }
  ]
}
)json");
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

  Plan plan;
  plan.title.value = "\xff";
  plan.area.value = "\x1b[2J";
  const auto text =
      std::make_shared<PlanText>(std::make_unique<Source>("plan.yaml", ""), std::move(plan), 0);
  const auto json = nlohmann::json::parse(
      SnapshotJson(TakeSnapshot({text}, "working tree", MakeDay(2019, 7, 20))));
  CHECK(json["plans"][0]["title"] == "\xEF\xBF\xBD");
  CHECK(json["plans"][0]["area"] == "\x1b[2J");
  CHECK(json["plans"][0]["state"].is_null());
}

TEST_CASE("the same plan gives the same bytes, and always JSON") {
  CHECK(rc::check([] {
    const auto text =
        std::make_shared<PlanText>(std::make_unique<Source>("plan.yaml", ""), RandomPlan(Drawn), 0);
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
