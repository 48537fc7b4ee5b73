#include <doctest/doctest.h>

#include "plan/read/reported.h"

namespace wsoa {
namespace {

TEST_CASE("what a plan says of itself") {
  const TestPlan plan = WithTop(
      "kind: accelerated-progress-plan\n"
      "detail: Scope\n"
      "published: 2021-05\n"
      "inspection: {date: 2018-10-01/2018-10-05, report: 2018-12-05, revisit: 2020}\n"
      "period: 2021-05/2022-11\n"
      "reporting: {dates: [2021-07, 2021-11-30], every: 4 months, from: 2021-07, stale_after: 45 "
      "days}\n");
  CHECK(Reported(plan.problems) == Lines{});
  CHECK(plan->title.value == "T");
  CHECK(plan->area.value == "Testshire");
  CHECK(plan->kind->value == PlanKind::kAcceleratedProgressPlan);
  CHECK(plan->detail->value == "Scope");
  CHECK(ShowDate(**plan->published) == "May 2021");
  CHECK(ShowDate(**plan->inspection->date) == "1 Oct 2018 to 5 Oct 2018");
  CHECK(ShowDate(**plan->inspection->report) == "5 Dec 2018");
  CHECK(ShowDate(**plan->inspection->revisit) == "2020");
  CHECK(ShowDate(**plan->period) == "May 2021 to Nov 2022");
  REQUIRE(plan->reporting->dates.size() == 2);
  CHECK(ShowDate(*plan->reporting->dates[1]) == "30 Nov 2021");
  CHECK(ShowDuration(**plan->reporting->every) == "4 months");
  CHECK(ShowDate(**plan->reporting->from) == "Jul 2021");
  CHECK(ShowDuration(**plan->reporting->stale_after) == "45 days");
}

TEST_CASE("reporting dates that follow one another need a first one") {
  CHECK(Reported(WithTop("reporting: {every: 3 months, dates: [2021-07]}").problems) == Lines{});
  CHECK(Reported(WithTop("reporting: {stale_after: 45 days}").problems) == Lines{});
  CHECK(Reported(WithTop("reporting: {every: 3 months}").problems) ==
        Lines{"4:13: missing-key: a `reporting` with `every` has no `from`; write the first "
              "reporting date, such as `from: 2022-01-31`"});
  CHECK(Reported(WithTop("reporting: {every: 3 months, from: July 21}").problems) ==
        Lines{"4:36: bad-date: July 21 is not a date; write 2021-07"});
  CHECK(Reported(WithTop("reporting: {every: 3 months, form: 2021-07}").problems) ==
        Lines{"4:30: unknown-key: `form` is not a key of this reporting (did you mean from?)"});
}

TEST_CASE("the register of people: a role alone, or more") {
  const TestPlan plan = WithTop(
      "people:\n"
      "  HOS: Head of SEND\n"
      "  DPH: {role: Director of Public Health, name: K. R., organisation: Public Health}\n"
      "  Parent Carer Forum: {organisation: SSIF}\n"
      "  YOS:\n"
      "  HOS: Somebody else\n"
      "  DCS: [a]\n"
      "  ADIP: {rol: x}\n");
  CHECK(Reported(plan.problems) ==
        Lines{"8:3: empty-value: `YOS` is empty; write it after the colon, or remove the key",
              "9:3: duplicate-key: `HOS` is written twice in `people`",
              "10:8: wrong-type: `DCS` must be one text, not a list; write `DCS: a`",
              "11:10: unknown-key: `rol` is not a key of this person (did you mean role?)"});
  REQUIRE(plan->people.has_value());
  Lines people;
  for (const Person& person : *plan->people) {
    people.push_back(person.key.value + "|" + (person.role ? person.role->value : "") + "|" +
                     (person.name ? person.name->value : "") + "|" +
                     (person.organisation ? person.organisation->value : ""));
  }
  CHECK(people == Lines{"HOS|Head of SEND||", "DPH|Director of Public Health|K. R.|Public Health",
                        "Parent Carer Forum|||SSIF", "DCS|||", "ADIP|||"});
  CHECK(UnreadableKeys(*plan) == Lines{"people"});
}

TEST_CASE("a plan without a register is not one with an empty one") {
  CHECK_FALSE(WithTop("")->people.has_value());
  CHECK_FALSE(WithTop("")->glossary.has_value());
  CHECK(WithTop("people: {}")->people->empty());
  CHECK(WithTop("glossary: {}")->glossary->empty());
}

TEST_CASE("the glossary") {
  const TestPlan plan = WithTop("glossary: {EHCP: Education, CCG: {a: b}}");
  CHECK(Reported(plan.problems) ==
        Lines{"4:34: wrong-type: `CCG` must be one text, not a set of keys"});
  REQUIRE(plan->glossary->size() == 1);
  CHECK((*plan->glossary)[0].term.value == "EHCP");
  CHECK((*plan->glossary)[0].meaning.value == "Education");
}

TEST_CASE("forums") {
  const TestPlan plan = WithTop(
      "forums:\n"
      "  - ref: SWIG\n"
      "    name: Strategic group\n"
      "    detail: D\n"
      "    chair: DCS\n"
      "    members: [HOS, DPH]\n"
      "    meets: {every: 6 weeks, from: 2021-05-10}\n"
      "    reports_to: [HWBB]\n"
      "  - {ref: HWBB, name: Board, meets: Five times a year}\n"
      "  - {ref: X, meets: {evry: 1 week}}\n");
  CHECK(Reported(plan.problems) ==
        Lines{"13:6: missing-key: this forum has no `name`; write `name: …` beside its other keys",
              "13:22: unknown-key: `evry` is not a key of this meeting (did you mean every?)"});
  const Forum& forum = plan->forums[0];
  CHECK(forum.ref.value == "SWIG");
  CHECK(forum.name.value == "Strategic group");
  CHECK(forum.detail->value == "D");
  CHECK(forum.chair->value == "DCS");
  CHECK(ValuesOf(forum.members) == Lines{"HOS", "DPH"});
  CHECK(ShowDuration(**forum.every) == "6 weeks");
  CHECK(ShowDate(**forum.meets_from) == "10 May 2021");
  CHECK(ValuesOf(forum.reports_to) == Lines{"HWBB"});
  CHECK(plan->forums[1].meets->value == "Five times a year");
  CHECK(UnreadableKeys(*plan) == Lines{"forums"});
}

}  // namespace
}  // namespace wsoa
