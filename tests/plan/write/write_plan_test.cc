// A plan that is written and read again is the same plan: by what `diff` compares, and by every
// line of its text that git compares.
#include "plan/write/write_plan.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <array>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "plan/read/plan_lines.h"
#include "plan/read/reported.h"
#include "support/diff_lines.h"
#include "support/random_plan.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

std::string ReadPlanFile(const std::string& path) {
  std::ifstream file(WSOA_SOURCE_DIR "/" + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string Rewritten(const std::string& text) { return WritePlan(*TestPlan(text)); }

Snapshot SnapshotOf(Plan plan) {
  return TestSnapshot({std::make_shared<const PlanText>(
                          std::make_unique<Source>("plans/north.yaml", ""), std::move(plan), 0)},
                      "2022-06-30");
}

TEST_CASE("the published plans and the examples are the same plans when they are written again") {
  for (const char* path : {"plans/bcp-2022.yaml", "plans/southampton-2017.yaml",
                           "plans/southend-2019.yaml", "plans/southend-2022.yaml",
                           "examples/first.yaml", "examples/outcomes.yaml", "docs/register.yaml"}) {
    CAPTURE(path);
    const std::string text = ReadPlanFile(path);
    const std::string written = Rewritten(text);
    CHECK(Reported(TestPlan(written).problems) == Lines{});
    CHECK(DiffLines(TestSnapshot(text, "2022-06-30"), TestSnapshot(written, "2022-06-30")) ==
          Lines{});
    CHECK(PlanLines(written) == PlanLines(text));
    CHECK(Rewritten(written) == written);
  }
}

TEST_CASE("every key of the top of a plan") {
  const std::string text =
      "wsoa: 1\n"
      "title: Written Statement of Action\n"
      "area: Exampleshire\n"
      "kind: written-statement-of-action\n"
      "published: 2021-05-14\n"
      "inspection: {date: 2021-01-18/2021-01-22, report: 2021-03}\n"
      "period: AY2021-22\n"
      "\n"
      "scheme:\n"
      "  base: rag\n"
      "  at-risk: yellow\n"
      "  grace: 7 days\n"
      "  by_percent: {green: 75, yellow: 25}\n"
      "\n"
      "reporting:\n"
      "  dates: [2021-09-30, 2021-12-31]\n"
      "  stale_after: 3 months\n"
      "\n"
      "fields:\n"
      "  priority: [high, low]\n"
      "  cost: {type: number, internal: true}\n"
      "\n"
      "people:\n"
      "  HOS: Head of SEND\n"
      "  DCS: {role: Director, name: A. Person}\n"
      "\n"
      "glossary:\n"
      "  EHCP: Education, Health and Care Plan\n"
      "\n"
      "forums:\n"
      "  - ref: SIB\n"
      "    name: Improvement Board\n"
      "    chair: DCS\n"
      "    meets: {every: 1 month, from: 2021-05}\n"
      "\n"
      "sections:\n"
      "  - ref: A\n"
      "    title: Joint commissioning\n"
      "    actions:\n"
      "      - ref: A1\n"
      "        title: Write it\n"
      "        due: [2021-06, 2021-09]\n"
      "        completed: [2021-06-30, missed]\n"
      "        updates:\n"
      "          - date: 2021-07-01\n"
      "            percent: 50\n"
      "            fields: {priority: low}\n"
      "        fields: {priority: high, cost: 0.10}\n"
      "\n"
      "  - ref: B\n"
      "    title: Timeliness\n"
      "    measures:\n"
      "      - ref: M1\n"
      "        title: In time\n"
      "        baseline: {value: 0.50, date: 2020}\n"
      "        target: {comparator: Wales, by: 2022}\n"
      "        comparators:\n"
      "          England: 58.0\n"
      "          Wales:\n"
      "            - {date: AY2019-20, value: 57}\n"
      "        cumulative: academic-year\n"
      "        every: 3 months\n"
      "        readings:\n"
      "          - {date: 2021-06, value: 48, provisional: true}\n";
  CHECK(Reported(TestPlan(text).problems) == Lines{});
  CHECK(Rewritten(text) == text);
}

// Words that YAML may take for something else.
constexpr std::array kWords = {
    "A plain text",
    "1.10",
    "08",
    "yes",
    "Null",
    "~",
    "2021-11",
    "it's \"so\"",
    "key: value",
    "a #b",
    "- dash",
    "[x], {y}",
    "100%",
    "\u00e9t\u00e9 \U0001F642",
    "two\nlines",
    "one\n\n  indented\n- item # no comment",
    "tab\tin\tit",
    "trailing blank \nin a line",
    "double  blank",
    "C:\\path\\",
    "line\u2028separator",
    "a text that is so long that it does not fit on one line of the plan file, however wide it is, "
    "and that is folded at its blanks: so it has to be read as one line again",
    "a  text that is so long that it does not fit on one line of the plan file, however wide it "
    "is, "
    "but that cannot be folded without the loss of a blank at its beginning, so it stays as it is",
    "ends with a colon:",
    "!tag",
    "&anchor",
    "*alias",
    "@x",
    "`y`",
    "? z",
    "a, b",
    ">-",
    "|"};

Text SomeText() { return {kWords[static_cast<std::size_t>(Drawn(kWords.size()))], {}}; }

// What the readers would refuse is taken out, and words are put in.
void Finish(Measure& measure) {
  measure.title = SomeText();
  if (Drawn(2)) measure.unit = SomeText();
  if (Drawn(3) == 0) {
    const Located<Number> number{{1, "1.0"}, {}};
    measure.comparators.push_back({SomeText(), {{{}, {}, number}}});
  }
  std::erase_if(measure.milestones, [](const Point& point) { return !point.value || !point.date; });
  for (auto* point : {&measure.baseline, &measure.target}) {
    if (*point && !(*point)->value && !(*point)->comparator && !(*point)->date) point->reset();
  }
  for (Reading& reading : measure.readings) {
    if (Drawn(2)) reading.note = SomeText();
  }
}

void Finish(Risk& risk) {
  risk.title = SomeText();
  if (Drawn(2)) risk.impact = SomeText();
  for (Update& update : risk.updates) {
    update.outcome_rating.reset();
    update.forecast.reset();
    if (Drawn(2)) update.note = SomeText();
  }
}

void Finish(Action& action) {
  action.title = SomeText();
  if (Drawn(2)) action.detail = SomeText();
  if (Drawn(2)) action.support = std::vector<Text>{SomeText(), SomeText()};
  if (Drawn(3) == 0) action.findings.push_back(SomeText());
  if (action.assured && Drawn(2)) action.assured->evidence = SomeText();
  for (Update& update : action.updates) {
    if (Drawn(2)) update.note = SomeText();
    if (Drawn(4) == 0) update.issue = SomeText();
  }
  for (Revision& revision : action.revisions) {
    if (Drawn(2)) revision.reason = SomeText();
  }
  for (Action& part : action.actions) Finish(part);
  for (Measure& measure : action.measures) Finish(measure);
}

Plan WritablePlan() {
  RandomPlanOptions small;
  small.actions = 3;
  small.depth = 2;
  Plan plan = RandomPlan(Drawn, small);
  plan.title = SomeText();
  plan.area = SomeText();
  if (plan.sections.empty()) plan.sections.emplace_back().ref = Text{"S", {}};
  if (Drawn(2)) plan.people = std::vector<Person>{{SomeText(), SomeText(), {}, SomeText()}};
  if (Drawn(2)) plan.glossary = std::vector<GlossaryEntry>{{SomeText(), SomeText()}};
  for (Section& section : plan.sections) {
    section.title = SomeText();
    if (Drawn(3) == 0) {
      NarrativeUpdate& update = section.updates.emplace_back();
      update.date = {*ParseDate("2022-02"), {}};
      update.progress = {SomeText(), SomeText()};
    }
    for (Action& action : section.actions) Finish(action);
    for (Measure& measure : section.measures) Finish(measure);
    for (Risk& risk : section.risks) Finish(risk);
  }
  for (Risk& risk : plan.risks) Finish(risk);
  return plan;
}

TEST_CASE("any plan that is written is read as the same plan") {
  const bool holds = rc::check([] {
    const Plan plan = WritablePlan();
    const std::string written = WritePlan(plan);
    RC_LOG() << written;
    const TestPlan read(written);
    RC_ASSERT(Reported(read.problems) == Lines{});
    RC_ASSERT(DiffLines(SnapshotOf(plan), TestSnapshot(written, "2022-06-30")) == Lines{});
    RC_ASSERT(WritePlan(*read) == written);
  });
  CHECK(holds);
}

}  // namespace
}  // namespace wsoa
