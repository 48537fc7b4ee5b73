#include <doctest/doctest.h>

#include "plan/read/reported.h"

namespace wsoa {
namespace {

TestPlan WithMeasures(const std::string& entries) {
  return TestPlan(
      "wsoa: 1\ntitle: T\narea: X\nsections:\n  - ref: S\n    title: T\n    measures:\n" + entries);
}

std::string PointInWords(const std::optional<Point>& point) {
  if (!point) return "nothing";
  return (point->value ? point->value->value.text : "no value") + " " +
         (point->date ? ShowDate(**point->date) : "no date");
}

TEST_CASE("everything that a measure can say") {
  const TestPlan plan = WithMeasures(
      "      - ref: M1\n"
      "        title: Plans finished within 20 weeks\n"
      "        detail: Quartile 4\n"
      "        kind: how-well\n"
      "        unit: percent\n"
      "        direction: up\n"
      "        baseline: {value: 40.50, date: 2021-01}\n"
      "        target: {value: 70, by: FY2021-22}\n"
      "        milestones: [{value: 50, by: 2021-06}, {value: 60, by: 2021-12}]\n"
      "        tolerance: 2.5\n"
      "        comparators: {England: [{date: AY2019-20, value: 58.7}], Statistical neighbours: "
      "61}\n"
      "        cumulative: financial-year\n"
      "        every: 3 months\n"
      "        readings:\n"
      "          - {date: 2021-06, value: 48, note: Provisional}\n"
      "          - {date: FY2021-22-Q3, value: -1, provisional: true}\n"
      "        owners: [HOS, DCS]\n"
      "        collected: SEN2\n"
      "        updates: [{date: 2021-07, rating: amber, note: Slow}]\n"
      "        serves: [A2, A3]\n"
      "        allow: [{rule: suspicious-scale, reason: Small numbers}]\n");
  CHECK(Reported(plan.problems) == Lines{});
  const Measure& measure = plan->sections[0].measures[0];
  CHECK(measure.ref.value == "M1");
  CHECK(measure.title.value == "Plans finished within 20 weeks");
  CHECK(measure.detail->value == "Quartile 4");
  CHECK(measure.kind->value == MeasureKind::kHowWell);
  CHECK(measure.unit->value == "percent");
  CHECK(measure.direction->value == Direction::kUp);
  CHECK(PointInWords(measure.baseline) == "40.50 Jan 2021");
  CHECK(PointInWords(measure.target) == "70 financial year 2021-22");
  REQUIRE(measure.milestones.size() == 2);
  CHECK(PointInWords(measure.milestones[1]) == "60 Dec 2021");
  CHECK(measure.tolerance->value.value == 2.5);
  REQUIRE(measure.comparators.size() == 2);
  CHECK(measure.comparators[0].name.value == "England");
  REQUIRE(measure.comparators[0].figures.size() == 1);
  CHECK(ShowDate(**measure.comparators[0].figures[0].date) == "academic year 2019-20");
  CHECK(measure.comparators[1].name.value == "Statistical neighbours");
  REQUIRE(measure.comparators[1].figures.size() == 1);
  CHECK_FALSE(measure.comparators[1].figures[0].date);
  CHECK(measure.comparators[1].figures[0].value->value == 61);
  CHECK(measure.cumulative->value == YearKind::kFinancialYear);
  CHECK(ShowDuration(**measure.every) == "3 months");
  REQUIRE(measure.readings.size() == 2);
  CHECK(measure.readings[0].note->value == "Provisional");
  CHECK_FALSE(measure.readings[0].provisional);
  CHECK(measure.readings[1].value.value.value == -1);
  CHECK(measure.readings[1].provisional->value);
  CHECK(ShowDate(*measure.readings[1].date) == "Oct 2021 to Dec 2021");
  CHECK(ValuesOf(measure.owners) == Lines{"HOS", "DCS"});
  CHECK(measure.collected->value == "SEN2");
  CHECK(measure.updates[0].note->value == "Slow");
  CHECK(ValuesOf(measure.serves) == Lines{"A2", "A3"});
  CHECK(measure.allow[0].rule.value == "suspicious-scale");
  CHECK(UnreadableKeys(measure) == Lines{});
}

TEST_CASE("a baseline still to be measured, and a target in words") {
  const TestPlan plan =
      WithMeasures("      - {ref: M, title: T, baseline: {date: 2021-01}, target: {by: 2022}}\n");
  CHECK(Reported(plan.problems) == Lines{});
  CHECK(PointInWords(plan->sections[0].measures[0].baseline) == "no value Jan 2021");
  CHECK(PointInWords(plan->sections[0].measures[0].target) == "no value 2022");
}

TEST_CASE("all that is wrong with a measure in one run") {
  const TestPlan plan = WithMeasures(
      "      - title: No ref\n"
      "        kind: howmuch\n"
      "        direction: sideways\n"
      "        baseline: {}\n"
      "        target: {value: 95%, date: 2020}\n"
      "        milestones: [{value: 3}, {value: 4, by: 2021}]\n"
      "        comparators: {England: 5, England: 6, Wales: many}\n"
      "        readings: [{date: 2021, value: abc}, 5, {date: 2021-06, value: 5}]\n"
      "        serves: A1\n");
  CHECK(
      Reported(plan.problems) ==
      Lines{
          "8:9: missing-key: this measure has no `ref`; write `ref: …` beside its other keys",
          "9:15: bad-value: `kind` cannot be howmuch (did you mean how-much?); write how-much, "
          "how-well or difference",
          "10:20: bad-value: `direction` cannot be sideways; write up, down or hold",
          "11:19: empty-value: `baseline` says nothing; write its value or its date, or remove "
          "the key",
          "12:25: bad-number: 95% is not a plain number; write 95, and `unit: percent` for the "
          "measure",
          "12:30: unknown-key: `date` is not a key of this target; its keys are value, comparator, "
          "by",
          "13:23: missing-key: this milestone has no `by`; write `by: …` beside its other keys",
          "14:35: duplicate-key: `England` is written twice in `comparators`",
          "14:54: bad-number: many is not a plain number; write a plain number, such as 70 or "
          "0.5; words go in `note` or `detail`",
          "15:40: bad-number: abc is not a plain number; write a plain number, such as 70 or "
          "0.5; words go in `note` or `detail`",
          "15:46: wrong-type: an entry of `readings` must be a set of keys, not a text; begin "
          "it with `- date: …`",
          "16:17: wrong-type: `serves` must be a list, not a text; write `serves: [A1]`"});
  const Measure& measure = plan->sections[0].measures[0];
  CHECK(measure.ref.value.empty());
  CHECK(measure.milestones.size() == 1);
  CHECK(measure.comparators.size() == 1);
  CHECK(measure.comparators[0].figures[0].value->value == 5);
  CHECK(measure.readings.size() == 1);
  CHECK(UnreadableKeys(measure) == Lines{"kind", "direction", "baseline", "target", "milestones",
                                         "comparators", "readings", "serves"});
}

TEST_CASE("a target that follows a comparator") {
  const TestPlan plan = WithMeasures(
      "      - {ref: M, title: T, target: {comparator: England, by: 2022}, comparators: {England: "
      "5}}\n");
  CHECK(Reported(plan.problems) == Lines{});
  const Measure& measure = plan->sections[0].measures[0];
  CHECK(PointInWords(measure.target) == "no value 2022");
  CHECK(measure.target->comparator->value == "England");
}

TEST_CASE("what is wrong with how a measure is taken and compared") {
  const TestPlan plan = WithMeasures(
      "      - ref: M\n"
      "        title: T\n"
      "        target: {value: 5, comparator: England}\n"
      "        comparators: {England: {date: 2021, value: 5}, Wales: [{value: 5}], Essex: [5]}\n"
      "        cumulative: term\n"
      "        every: quarter\n"
      "        readings: [{date: 2021, value: 5, provisional: maybe}]\n");
  CHECK(
      Reported(plan.problems) ==
      Lines{
          "10:28: bad-value: a `target` with a `value` cannot follow a `comparator`; keep the "
          "`value`, or remove it so that the latest figure of England is the target",
          "11:32: wrong-type: `England` must be a number or a list of figures, not a set of keys; "
          "write each figure as an entry: `[{date: 2021-10, value: 48}]`",
          "11:65: missing-key: this figure has no `date`; write `date: …` beside its other keys",
          "11:85: wrong-type: an entry of `Essex` must be a set of keys, not a text; begin it with "
          "`- date: …`",
          "12:21: bad-value: `cumulative` cannot be term; write year, financial-year or "
          "academic-year",
          "13:16: bad-duration: quarter is not a length of time; write 3 months",
          "14:56: bad-value: `provisional` cannot be maybe; write true"});
  const Measure& measure = plan->sections[0].measures[0];
  CHECK(measure.comparators.empty());
  CHECK(measure.readings.size() == 1);
  CHECK(UnreadableKeys(measure) ==
        Lines{"target", "comparators", "cumulative", "every", "readings"});
}

TEST_CASE("everything that a risk can say") {
  const TestPlan plan = WithTop(
      "risks:\n"
      "  - ref: R1\n"
      "    title: Capacity\n"
      "    detail: D\n"
      "    impact: I\n"
      "    mitigation: M\n"
      "    owners: [HOS]\n"
      "    opened: 2021-01\n"
      "    closed: 2022-01-31\n"
      "    likelihood: 4\n"
      "    severity: 5\n"
      "    updates: [{date: 2021-05, rating: red}]\n"
      "    allow: [{rule: risk-without-owner}]\n");
  CHECK(Reported(plan.problems) == Lines{});
  const Risk& risk = plan->risks[0];
  CHECK(risk.ref.value == "R1");
  CHECK(risk.title.value == "Capacity");
  CHECK(risk.detail->value == "D");
  CHECK(risk.impact->value == "I");
  CHECK(risk.mitigation->value == "M");
  CHECK(ValuesOf(risk.owners) == Lines{"HOS"});
  CHECK(ShowDate(**risk.opened) == "Jan 2021");
  CHECK(ShowDate(**risk.closed) == "31 Jan 2022");
  CHECK((*risk.likelihood)->number == 4);
  CHECK((*risk.severity)->number == 5);
  CHECK(risk.updates.size() == 1);
  CHECK(risk.allow.size() == 1);
}

}  // namespace
}  // namespace wsoa
