#include <doctest/doctest.h>

#include "plan/read/reported.h"

namespace wsoa {
namespace {

TEST_CASE("the plain keys of an action") {
  const TestPlan plan = WithAction(
      "detail: D\n"
      "source: APP\n"
      "findings: [F1, F2]\n"
      "owners: [HOS, DCS]\n"
      "support: [SENCO]\n"
      "start: 2021-01\n"
      "condition: C\n"
      "started: 2021-02-01\n"
      "evidence: E\n"
      "depends: [A2]\n"
      "outcomes: [O]\n"
      "measures: [{ref: M, title: T}]\n"
      "actions: [{ref: A1.1, title: Part}]\n"
      "allow: [{rule: unused-allow, reason: R}]\n");
  CHECK(Reported(plan.problems) == Lines{});
  const Action& action = plan->sections[0].actions[0];
  CHECK(action.ref.value == "A1");
  CHECK(action.title.value == "T");
  CHECK(action.detail->value == "D");
  CHECK(action.source->value == "APP");
  CHECK(ValuesOf(action.findings) == Lines{"F1", "F2"});
  CHECK(ValuesOf(action.owners) == Lines{"HOS", "DCS"});
  CHECK(ValuesOf(action.support) == Lines{"SENCO"});
  CHECK(ShowDate(**action.start) == "Jan 2021");
  CHECK(action.condition->value == "C");
  CHECK(ShowDate(**action.started) == "1 Feb 2021");
  CHECK(action.evidence.at(0).text.value == "E");
  CHECK(ValuesOf(action.depends) == Lines{"A2"});
  CHECK(ValuesOf(action.outcomes) == Lines{"O"});
  CHECK(action.measures[0].ref.value == "M");
  CHECK(action.actions[0].title.value == "Part");
  CHECK(action.allow[0].reason->value == "R");
  CHECK(UnreadableKeys(action) == Lines{});
  CHECK(action.span.text().starts_with("ref: A1\n"));
  CHECK(action.owners[0].span.text() == "HOS");
}

TEST_CASE("what cannot be read is named where it stands, and only there") {
  const TestPlan plan = TestPlan::WithActions(
      "- ref: A1\n"
      "  title: T\n"
      "  owners: [HOS, [DCS]]\n"
      "  evidence:\n"
      "  depnds: [A2]\n"
      "  actions:\n"
      "    - ref: A1.1\n"
      "      title: T\n"
      "      due: soon\n"
      "    - only a text\n"
      "    - title: T\n");
  CHECK(
      Reported(plan.problems) ==
      Lines{"10:23: wrong-type: an entry of `owners` must be one text, not a list; write `DCS`",
            "11:9: empty-value: `evidence` is empty; write it after the colon, or remove the key",
            "12:9: unknown-key: `depnds` is not a key of this action (did you mean depends?)",
            "16:18: bad-date: soon is not a date; write a day, such as 2021-11-30, or a month, "
            "such as 2021-11",
            "17:13: wrong-type: an entry of `actions` must be a set of keys, not a text; begin it "
            "with `- ref: …`",
            "18:13: missing-key: this action has no `ref`; write `ref: …` beside its other keys"});
  const Action& action = plan->sections[0].actions[0];
  CHECK(ValuesOf(action.owners) == Lines{"HOS"});
  CHECK(UnreadableKeys(action) == Lines{"owners", "evidence", "depends", "actions"});
  REQUIRE(action.actions.size() == 2);
  CHECK(UnreadableKeys(action.actions[0]) == Lines{"due"});
  CHECK(action.actions[1].ref.value.empty());
  CHECK(UnreadableKeys(action.actions[1]) == Lines{});
  CHECK(UnreadableKeys(plan->sections[0]) == Lines{});
}

TEST_CASE("of a duplicated key the first counts") {
  const TestPlan plan = WithAction("due: 2021-11\ndue: 2022-02\nowners: [HOS]");
  REQUIRE(plan.problems.all().size() == 1);
  CHECK(Reported(plan.problems) ==
        Lines{"11:9: duplicate-key: `due` is written twice in this action"});
  CHECK(plan.problems.all()[0].remarks.size() == 1);
  const Action& action = plan->sections[0].actions[0];
  CHECK(ShowDate(*std::get<FixedDue>(action.due->form).date) == "Nov 2021");
  CHECK(UnreadableKeys(action) == Lines{});
}

TEST_CASE("a section") {
  const TestPlan plan(
      "wsoa: 1\ntitle: T\narea: X\nsections:\n"
      "  - ref: B\n"
      "    title: The Local Offer\n"
      "    detail: D\n"
      "    leader: DPH\n"
      "    findings: [F]\n"
      "    outcomes: [O]\n"
      "    risks: [{ref: R, title: T}, x]\n"
      "    allow: [{rule: empty-section}]\n"
      "  - {title: No ref}\n"
      "  - x\n");
  CHECK(
      Reported(plan.problems) ==
      Lines{"11:33: wrong-type: an entry of `risks` must be a set of keys, not a text; begin it "
            "with `- ref: …`",
            "13:6: missing-key: this section has no `ref`; write `ref: …` beside its other keys",
            "14:5: wrong-type: an entry of `sections` must be a set of keys, not a text; begin it "
            "with `- ref: …`"});
  REQUIRE(plan->sections.size() == 2);
  const Section& section = plan->sections[0];
  CHECK(section.ref.value == "B");
  CHECK(section.title.value == "The Local Offer");
  CHECK(section.detail->value == "D");
  CHECK(section.leader->value == "DPH");
  CHECK(ValuesOf(section.findings) == Lines{"F"});
  CHECK(ValuesOf(section.outcomes) == Lines{"O"});
  CHECK(section.risks.size() == 1);
  CHECK(section.allow.size() == 1);
  CHECK(UnreadableKeys(section) == Lines{"risks"});
  CHECK(UnreadableKeys(*plan) == Lines{"sections"});
}

}  // namespace
}  // namespace wsoa
