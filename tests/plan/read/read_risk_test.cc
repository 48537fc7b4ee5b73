#include <doctest/doctest.h>

#include <string>

#include "plan/read/reported.h"

namespace wsoa {
namespace {

TestPlan WithRisk(const std::string& keys) {
  return WithTop("risks: [{ref: R1, title: T, " + keys + "}]");
}

TEST_CASE(
    "the entry of a register: its kind, what is to be left, who accepted it, what treats it") {
  const TestPlan plan = WithRisk(
      "kind: issue, residual: {likelihood: Low, severity: 4}, actions: [A1, A2], internal: true, "
      "accepted: {date: 2022-01-10, until: 2022-03, by: DCS}");
  CHECK(Reported(plan.problems) == Lines{});
  const Risk& risk = plan->risks[0];
  CHECK(risk.Kind() == RiskKind::kIssue);
  CHECK((*risk.residual->likelihood)->number == 1);
  CHECK((*risk.residual->likelihood)->text == "Low");
  CHECK((*risk.residual->severity)->number == 4);
  CHECK(ShowDate(**risk.accepted->date) == "10 Jan 2022");
  CHECK(ShowDate(**risk.accepted->until) == "Mar 2022");
  CHECK(risk.accepted->by->value == "DCS");
  CHECK(ValuesOf(risk.actions) == Lines{"A1", "A2"});
  CHECK(risk.internal->value);
  CHECK(WithRisk("owners: [HOS]")->risks[0].Kind() == RiskKind::kRisk);
}

TEST_CASE("an update of a risk rates it anew") {
  const TestPlan plan = WithRisk(
      "updates: [{date: 2022-01, rating: red, likelihood: 4, severity: high, note: N, internal: "
      "true}]");
  CHECK(Reported(plan.problems) == Lines{});
  const Update& update = plan->risks[0].updates[0];
  CHECK((*update.likelihood)->number == 4);
  CHECK((*update.severity)->text == "high");
  CHECK(update.internal->value);
}

TEST_CASE("what is wrong with an entry of a register, and what to write") {
  CHECK(
      Reported(WithRisk("kind: threat, internal: false, residual: {}").problems) ==
      Lines{"4:35: bad-value: `kind` cannot be threat; write risk, issue, assumption, dependency "
            "or decision",
            "4:53: bad-value: `internal` cannot be false; write true",
            "4:70: empty-value: `residual` says nothing; write its likelihood or its severity, or "
            "remove the key"});
  CHECK(Reported(WithRisk("accepted: {until: 2022-03}").problems) ==
        Lines{"4:40: missing-key: this acceptance has no `date`; write `date: …` beside its other "
              "keys"});
}

TEST_CASE("a decision has no score") {
  const std::string help = "; remove it; what may still go wrong is a risk of its own";
  CHECK(Reported(WithRisk("kind: decision, likelihood: 1, residual: {severity: 2}, updates: "
                          "[{date: 2022-01, severity: low}]")
                     .problems) == Lines{"4:57: bad-value: a decision has no `likelihood`" + help,
                                         "4:70: bad-value: a decision has no `residual`" + help,
                                         "4:121: bad-value: a decision has no `severity`" + help});
  CHECK(Reported(WithRisk("kind: decision, owners: [HOS]").problems) == Lines{});
}

TEST_CASE("updates, news and fields may be internal") {
  const TestPlan plan(
      "wsoa: 1\ntitle: T\narea: X\n"
      "fields: {cost: {type: number, internal: true}, need: {type: [must, should]}, note: text}\n"
      "updates: [{date: 2022-01, internal: true}]\n"
      "sections:\n  - ref: S\n    title: T\n    actions:\n"
      "      - {ref: A1, title: T, fields: {cost: 5, need: must}, updates: [{date: 2022-01, "
      "internal: true}]}\n"
      "    measures: [{ref: M1, title: T, updates: [{date: 2022-01, internal: true}]}]\n");
  CHECK(Reported(plan.problems) == Lines{});
  CHECK(plan->updates[0].internal);
  CHECK(plan->sections[0].actions[0].updates[0].internal);
  CHECK(plan->sections[0].measures[0].updates[0].internal);
  CHECK(plan->fields[0].internal);
  CHECK(plan->fields[0].type == FieldSpec::Type::kNumber);
  CHECK_FALSE(plan->fields[1].internal);
  CHECK(ValuesOf(plan->fields[1].words) == Lines{"must", "should"});
}

TEST_CASE("the declaration of a field as keys needs a type") {
  const TestPlan plan = WithTop("fields: {cost: {internal: true}, need: {type: nubmer}}");
  CHECK(
      Reported(plan.problems) ==
      Lines{"4:17: missing-key: this field declaration has no `type`; write `type: …` beside its "
            "other keys",
            "4:47: bad-value: `type` cannot be nubmer (did you mean number?); write text, number, "
            "date, flag or a list of the words allowed"});
  CHECK(plan->fields.empty());
}

}  // namespace
}  // namespace wsoa
