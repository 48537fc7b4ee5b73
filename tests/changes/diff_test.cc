#include "changes/diff.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/diff_lines.h"

namespace wsoa {
namespace {

using Lines = std::vector<std::string>;

constexpr const char* kA = "2022-01-31";
constexpr const char* kB = "2022-03-31";

// A plan of one section, B, with these actions, one a line.
std::string With(const Lines& actions, const std::string& top = "", const std::string& rest = "") {
  std::string text = "wsoa: 1\ntitle: Plan\narea: North\n" + top + "sections:\n  - ref: B\n";
  text += "    title: Local Offer\n" + rest;
  if (!actions.empty()) text += "    actions:\n";
  for (const std::string& action : actions) text += "      - {" + action + "}\n";
  return text;
}

// The changes of the action A1 (or what else `thing` begins a line with) alone.
Lines Of(const std::string& thing, const Lines& lines) {
  Lines own;
  for (const std::string& line : lines) {
    if (line.starts_with(thing + " ")) own.push_back(line.substr(thing.size() + 1));
  }
  return own;
}

Lines ActionLines(const std::string& before, const std::string& after, const char* from = kA,
                  const char* to = kB) {
  return Of("action A1", DiffLines(TestSnapshot(With({"ref: A1, title: Hire, " + before}), from),
                                   TestSnapshot(With({"ref: A1, title: Hire, " + after}), to)));
}

TEST_CASE("nothing changed: the same text on the same day, and layout") {
  const std::string text = With({"ref: A1, title: Hire, due: 2022-02"});
  CHECK(DiffLines(TestSnapshot(text, kA), TestSnapshot(text, kA)) == Lines{});
  const std::string other =
      "# a comment\narea: North\ntitle: 'Plan'\nwsoa: 1\nsections: [{title: Local Offer, ref: "
      "B,\n  actions: [{due: 2022-02, title: Hire, ref: 'A1'}]}]\n";
  CHECK(DiffLines(TestSnapshot(text, kA), TestSnapshot(other, kA)) == Lines{});
}

TEST_CASE("days passed and nobody did anything") {
  const std::string text = With({"ref: A1, title: Hire, due: 2022-02"});
  CHECK(DiffLines(TestSnapshot(text, kA), TestSnapshot(text, kB)) ==
        Lines{"plan newly-off-track by time: on-track > off-track",
              "section B newly-off-track by time: on-track > off-track",
              "action A1 newly-off-track by time: on-track > off-track"});
  const std::string reworded = With({"ref: A1, title: Hire a lead, due: 2022-02"});
  CHECK(Of("action A1", DiffLines(TestSnapshot(text, kA), TestSnapshot(reworded, kB))) ==
        Lines{"newly-off-track by time: on-track > off-track",
              "reworded by edit, title: Hire > Hire a lead"});
}

TEST_CASE("every class of a change of state") {
  struct Case {
    std::string before;
    std::string after;
    Lines lines;
  };
  const std::vector<Case> cases = {
      {"due: 2022-06",
       "due: 2022-06, completed: 2022-03-02",
       {"completed by edit: on-track > complete"}},
      {"due: 2022-01",
       "due: 2022-01, completed: 2022-03-02",
       {"completed-late by edit: on-track > complete, 30 days"}},
      {"due: 2022-06",
       "due: 2022-06, completed: 2022-03, assured: {date: 2022-03-09}",
       {"assured by edit: on-track > assured"}},
      {"due: 2022-06, completed: 2022-01-07",
       "due: 2022-06",
       {"reopened by edit: complete > on-track", "altered by restatement: complete > on-track"}},
      {"due: 2022-06",
       "due: 2022-06, withdrawn: {date: 2022-02-10, approved: SWIG}",
       {"withdrawn by edit: on-track > withdrawn"}},
      {"due: 2022-06",
       "due: 2022-06, paused: {date: 2022-02-10, approved: SWIG}",
       {"paused by edit: on-track > paused"}},
      {"due: 2022-06, paused: {date: 2022-01-10, until: 2022-02, approved: SWIG}",
       "due: 2022-06, paused: {date: 2022-01-10, until: 2022-02, approved: SWIG}",
       {"resumed by time: paused > on-track"}},
      {"due: {tbd: 2022-02}", "due: {tbd: 2022-02}", {"newly-at-risk by time: undated > at-risk"}},
      {"due: 2022-02",
       "due: 2022-02, updates: [{date: 2022-02-01, forecast: 2022-09}]",
       {
           "newly-off-track by time: on-track > off-track",
           "forecast-changed by edit: – > 2022-09-30",
       }},
  };
  for (const Case& each : cases) {
    CAPTURE(each.after);
    CHECK(ActionLines(each.before, each.after) == each.lines);
  }
}

TEST_CASE("a recovery says from what to what") {
  const std::string late = "due: 2022-01-10";
  const std::string moved = late +
                            ", revisions: [{date: 2022-02-03, due: 2022-06, approved: SWIG, "
                            "reason: The post was advertised twice}]";
  CHECK(ActionLines(late, moved) ==
        Lines{"recovered by edit: off-track > on-track",
              "deadline-later by edit: 2022-01-10 > 2022-06-30, 171 days, move 1, by SWIG (The "
              "post was advertised twice)"});
}

TEST_CASE("a deadline: moved with and without approval, set, removed, of a series") {
  const std::string first =
      "due: 2021-11, revisions: [{date: 2021-11-03, due: 2022-06, approved: "
      "SWIG}";
  CHECK(ActionLines(first + "]", first + ", {date: 2022-02-07, due: 2022-08, approved: Board}]") ==
        Lines{"deadline-later by edit: 2022-06-30 > 2022-08-31, 62 days, move 2, by Board"});
  CHECK(ActionLines("due: 2022-06", "due: 2022-05") ==
        Lines{"deadline-earlier by edit: 2022-06-30 > 2022-05-31, 30 days",
              "original-due-altered by edit: 2022-06-30 > 2022-05-31"});
  CHECK(ActionLines("due: {tbd: true}", "due: 2022-05") ==
        Lines{"state-changed by edit: undated > on-track",
              "altered by restatement: undated > "
              "on-track",
              "date-set by edit: – > 2022-05-31"});
  CHECK(ActionLines("due: 2022-05", "condition: soon") ==
        Lines{"state-changed by edit: on-track > undated",
              "altered by restatement: on-track > undated", "date-removed by edit: 2022-05-31 > –",
              "reworded by edit, condition: – > soon"});
  CHECK(
      ActionLines("due: [2022-02, 2022-07]", "due: [2022-02, 2022-07], completed: [2022-02-08]") ==
      Lines{"reworded by edit, completed: – > 2022-02-08"});
  CHECK(ActionLines("due: [2022-04, 2022-07]", "due: [2022-05, 2022-07]") ==
        Lines{"deadline-later by edit: 2022-04-30 > 2022-05-31, 31 days",
              "original-due-altered by edit: 2022-04, 2022-07 > 2022-05, 2022-07"});
  CHECK(ActionLines("due: 2022-05", "due: 2022-05-31") == Lines{});
}

TEST_CASE("a revision that was written before it took effect moves the deadline by time") {
  const std::string text =
      "due: 2022-05, revisions: [{date: 2022-02-07, due: 2022-08, approved: "
      "Board}]";
  CHECK(ActionLines(text, text) ==
        Lines{"deadline-later by time: 2022-05-31 > 2022-08-31, 92 days, move 1, by Board"});
}

TEST_CASE("facts of the text, each by its name") {
  CHECK(ActionLines("due: 2022-06, owners: [HOS]", "due: 2022-06, owners: [HOS, DPH]") ==
        Lines{"owners-changed by edit, owners: HOS > HOS + DPH"});
  CHECK(ActionLines("due: 2022-06", "due: 2022-06, detail: More, start: 2022-05") ==
        Lines{"reworded by edit, detail: – > More", "reworded by edit, start: – > 2022-05"});
  CHECK(
      ActionLines("due: 2022-06", "due: 2022-06, revisions: [{date: 2022-02-07, reason: asked}]") ==
      Lines{"reworded by edit, revisions: – > 2022-02-07, reason asked"});
}

TEST_CASE("updates: what is stated, what is told, what is changed") {
  const std::string old = "due: 2022-06, updates: [{date: 2022-01-14, rating: green, note: Fine}";
  CHECK(ActionLines(old + "]", old + ", {date: 2022-03-01, rating: amber, note: Slow}]") ==
        Lines{"newly-at-risk by edit: on-track > at-risk", "stated-changed by edit: green > amber",
              "note-added by edit: – > Slow"});
  CHECK(ActionLines(old + "]", old + ", {date: 2022-03-01, rating: green}]") ==
        Lines{"note-added by edit: – > –"});
  CHECK(ActionLines(old + "]",
                    "due: 2022-06, updates: [{date: 2022-01-14, rating: green, note: "
                    "Well}]") == Lines{"reworded by edit, update: Fine > Well"});
  CHECK(ActionLines(old + "]", "due: 2022-06") ==
        Lines{"stated-changed by edit: green > –", "reworded by edit, update: Fine > –"});
  const std::string both = old + ", {date: 2022-03-01, rating: amber, note: Slow}]";
  CHECK(ActionLines(both, both) == Lines{"newly-at-risk by time: on-track > at-risk",
                                         "stated-changed by time: green > amber",
                                         "note-added by time: – > Slow"});
}

TEST_CASE("a completion behind a stated red is told as a fact") {
  const std::string red = "due: 2022-06, updates: [{date: 2022-01-14, rating: red, note: No}]";
  CHECK(ActionLines(red, red + ", completed: 2022-01-10") ==
        Lines{"reworded by edit, completed: – > 2022-01-10"});
}

TEST_CASE("what was reported is told otherwise: late, or altered") {
  CHECK(ActionLines("due: 2022-01-10", "due: 2022-01-10, completed: 2022-01-20") ==
        Lines{"completed-late by edit: off-track > complete, 10 days",
              "recorded-late by restatement: off-track > complete"});
  CHECK(ActionLines("due: 2022-01-10", "due: 2022-04") ==
        Lines{"recovered by edit: off-track > on-track",
              "altered by restatement: off-track > on-track",
              "deadline-later by edit: 2022-01-10 > 2022-04-30, 110 days",
              "original-due-altered by edit: 2022-01-10 > 2022-04-30"});
  CHECK(ActionLines("due: 2022-01-05, completed: 2022-01-20",
                    "due: 2022-01-05, completed: 2022-01-04") ==
        Lines{"altered by restatement: complete > complete",
              "reworded by edit, completed: 2022-01-20 > 2022-01-04"});
}

TEST_CASE("a heading is restated as its parts are") {
  const auto text = [](const std::string& part) {
    return With({"ref: A1, title: Hire, actions: [{ref: A1.a, title: T, " + part + "}]"});
  };
  const auto lines = DiffLines(TestSnapshot(text("due: 2022-01-10"), kA),
                               TestSnapshot(text("due: 2022-01-10, completed: 2022-01-20"), kB));
  CHECK(Of("action A1", lines) == Lines{"completed by edit: off-track > complete",
                                        "recorded-late by restatement: off-track > complete"});
  const auto altered =
      DiffLines(TestSnapshot(text("due: 2022-01-10"), kA), TestSnapshot(text("due: 2022-05"), kB));
  CHECK(Of("section B", altered) == Lines{"recovered by edit: off-track > on-track",
                                          "altered by restatement: off-track > on-track"});
}

TEST_CASE("actions that came, went, moved and were renumbered") {
  const std::string hire = "ref: A1, title: Recruit a joint Local Offer lead, due: 2022-06";
  const auto diff = [](const Lines& before, const Lines& after) {
    Lines lines;
    for (const std::string& line :
         DiffLines(TestSnapshot(With(before), kA), TestSnapshot(With(after), kA))) {
      if (line.starts_with("action ")) lines.push_back(line.substr(7));
    }
    return lines;
  };
  const std::string train = "ref: A2, title: Train SENCOs, due: 2022-06";
  CHECK(diff({hire}, {hire, train}) == Lines{"A2 added by edit: – > on-track"});
  CHECK(diff({hire, train}, {hire}) == Lines{"A2 removed by edit: on-track > –"});
  CHECK(
      diff({hire, train}, {"ref: A1.a, title: Recruit a Local Offer lead, due: 2022-06", train}) ==
      Lines{"A1.a renumbered by edit: A1 > A1.a",
            "A1.a reworded by edit, title: Recruit a joint Local Offer lead > Recruit a Local "
            "Offer lead"});
  CHECK(diff({hire, train}, {hire + ", actions: [{" + train + "}]"}) ==
        Lines{"A2 moved by edit: B > A1"});
}

Lines MeasureLines(const std::string& before, const std::string& after) {
  const auto text = [](const std::string& rest) {
    return With({}, "", "    measures: [{ref: M1, title: Trained, " + rest + "}]\n");
  };
  return Of("measure M1", DiffLines(TestSnapshot(text(before), kA), TestSnapshot(text(after), kB)));
}

TEST_CASE("measures: readings, baseline, target, and what they make of its state") {
  const std::string base = "baseline: {value: 20, date: 2021-01}, target: {value: 90, by: 2022-12}";
  CHECK(
      MeasureLines(base + ", readings: [{date: 2022-01, value: 60}]",
                   base + ", readings: [{date: 2022-01, value: 60}, {date: 2022-03, value: 91}]") ==
      Lines{"measure-met by edit: on-track > complete", "reading-added by edit: – > 91"});
  CHECK(MeasureLines(base + ", readings: [{date: 2022-01, value: 60}]",
                     base + ", readings: [{date: 2022-01, value: 22}]") ==
        Lines{"measure-newly-off-track by edit: on-track > off-track",
              "altered by restatement: on-track > off-track", "reading-changed by edit: 60 > 22"});
  CHECK(MeasureLines("baseline: {value: 20}, target: {value: 90}",
                     "baseline: {value: 30}, target: {value: 90, by: 2022-12}") ==
        Lines{"baseline-altered by edit, baseline: 20 > 30",
              "target-altered by edit, target_by: – > 2022-12"});
  CHECK(MeasureLines(base, base + ", readings: [{date: 2022-01, value: 21}]") ==
        Lines{"measure-newly-off-track by edit: – > off-track",
              "recorded-late by restatement: – > off-track", "reading-added by edit: – > 21"});
}

TEST_CASE("measures: how they are taken, and what others have") {
  CHECK(MeasureLines("direction: up", "direction: up, cumulative: year, every: 3 months") ==
        Lines{"target-altered by edit, cumulative: – > year",
              "target-altered by edit, every: – > 3 months"});
  CHECK(MeasureLines("comparators: {England: 5, Wales: 7}",
                     "comparators: {England: [{date: 2020, value: 5}], Wales: 8}, target: "
                     "{comparator: England}") ==
        Lines{"target-altered by edit, target_comparator: – > England",
              "reworded by edit, comparators.England 2020: – > 5",
              "reworded by edit, comparators.Wales: 7 > 8",
              "reworded by edit, comparators.England: 5 > –"});
  CHECK(MeasureLines("readings: [{date: 2022-01, value: 60, provisional: true}]",
                     "readings: [{date: 2022-01, value: 60}]") ==
        Lines{"reading-changed by edit: 60 > 60"});
  // A figure that the target follows is put right: the past is told otherwise.
  const std::string follows =
      "direction: up, baseline: {value: 9}, target: {comparator: England}, readings: [{date: "
      "2021-12, value: 5}], comparators: {England: ";
  CHECK(MeasureLines(follows + "5}", follows + "6}") ==
        Lines{"measure-newly-off-track by edit: complete > off-track",
              "altered by restatement: complete > off-track",
              "reworded by edit, comparators.England: 5 > 6"});
}

TEST_CASE("risks: opened, closed, rated otherwise") {
  const auto diff = [](const std::string& before, const std::string& after) {
    const auto text = [](const std::string& risk) {
      return With({}, risk.empty() ? "" : "risks: [{ref: R1, title: Money" + risk + "}]\n");
    };
    return Of("risk R1", DiffLines(TestSnapshot(text(before), kA), TestSnapshot(text(after), kB)));
  };
  CHECK(diff("", ", updates: [{date: 2022-02, rating: red}]") ==
        Lines{"risk-opened by edit: – > red"});
  CHECK(diff(", opened: 2022-02-03", ", opened: 2022-02-03") ==
        Lines{"risk-opened by time: – > 2022-02-03"});
  CHECK(diff(", opened: 2022-01", ", opened: 2022-01, closed: 2022-02-03") ==
        Lines{"risk-closed by edit: – > 2022-02-03"});
  CHECK(diff(", likelihood: 2, updates: [{date: 2022-01, rating: amber}]",
             ", likelihood: 4, updates: [{date: 2022-01, rating: amber}, {date: 2022-03, rating: "
             "red}]") == Lines{"risk-rerated by edit, stated: amber > red",
                               "risk-rerated by edit, likelihood: 2 > 4"});
  CHECK(diff("", "") == Lines{});
  // The score is as of each day; half of one tells its parts.
  const std::string own = ", likelihood: 4, severity: 5";
  const std::string later = own + ", updates: [{date: 2022-02-01, likelihood: 1}]";
  CHECK(diff(later, later) == Lines{"risk-rerated by time, score: 20 > 5"});
  CHECK(diff(own, later) == Lines{"risk-rerated by edit, score: 20 > 5"});
  CHECK(diff(own, ", likelihood: 2, severity: 5") == Lines{"risk-rerated by edit, score: 20 > 10"});
  CHECK(diff(own, ", likelihood: 5, severity: 4") ==
        Lines{"risk-rerated by edit, likelihood: 4 > 5", "risk-rerated by edit, severity: 5 > 4"});
  CHECK(diff(own, ", likelihood: 4") == Lines{"risk-rerated by edit, severity: 5 > –"});
  CHECK(diff(own, ", likelihood: 4, severity: High") ==
        Lines{"reworded by edit, severity: 5 > High"});
  // What updates have replaced is but a fact of the text.
  const std::string dated = ", updates: [{date: 2022-01, likelihood: 3, severity: 3}]";
  CHECK(diff(own + dated, ", likelihood: 2, severity: 5" + dated) ==
        Lines{"reworded by edit, likelihood: 4 > 2"});
}

TEST_CASE("risks: residual scores, acceptances, kinds, actions") {
  const auto diff = [](const std::string& before, const std::string& after) {
    const auto text = [](const std::string& risk) {
      return With({}, "risks: [{ref: R1, title: Money" + risk + "}]\n");
    };
    return Of("risk R1", DiffLines(TestSnapshot(text(before), kA), TestSnapshot(text(after), kB)));
  };
  CHECK(diff("", ", residual: {likelihood: low, severity: 2}") ==
        Lines{"risk-rerated by edit, residual: – > likelihood low, severity 2"});
  const std::string accepted = ", accepted: {date: 2022-01-01, until: 2022-01, by: DCS}";
  CHECK(diff(accepted, accepted) == Lines{"risk-rerated by time, acceptance: current > expired"});
  CHECK(diff("", accepted) ==
        Lines{"reworded by edit, accepted: – > 2022-01-01, until 2022-01, by DCS"});
  CHECK(diff(", kind: issue", ", actions: [A1], internal: true") ==
        Lines{"reworded by edit, actions: – > A1", "reworded by edit, internal: – > true",
              "reworded by edit, kind: issue > –"});
}

TEST_CASE("the scheme and the plan itself") {
  const Lines actions = {"ref: A1, title: Hire, due: 2022-01-20"};
  CHECK(DiffLines(TestSnapshot(With(actions, "scheme: {grace: 14 days}\n"), kA),
                  TestSnapshot(With(actions, "scheme: {grace: 0 days}\n"), kA)) ==
        Lines{"plan newly-off-track by edit: at-risk > off-track",
              "plan altered by restatement: at-risk > off-track",
              "plan scheme-altered by edit, grace: 14 days > 0 days",
              "section B newly-off-track by edit: at-risk > off-track",
              "section B altered by restatement: at-risk > off-track",
              "action A1 newly-off-track by edit: at-risk > off-track",
              "action A1 altered by restatement: at-risk > off-track"});
  CHECK(
      DiffLines(TestSnapshot(With({}), kA), TestSnapshot(With({}, "people: {HOS: Head}\n"), kA)) ==
      Lines{"plan reworded by edit, people.HOS: – > Head"});
}

TEST_CASE("plans that came and went, and one under another name") {
  const TestText north{"plans/north.yaml", With({"ref: A1, title: Hire, due: 2022-06"})};
  const TestText renamed{"plans/north-2022.yaml", north.text};
  const Snapshot before = TestSnapshot(std::vector<TestText>{north}, ParseDate(kA)->last);
  const Snapshot after = TestSnapshot(std::vector<TestText>{renamed}, ParseDate(kA)->last);
  CHECK(DiffLines(before, after) == Lines{"plan plan-added by edit: – > on-track",
                                          "action A1 moved by edit, plan: north > north-2022",
                                          "plan plan-removed by edit: on-track > –"});
  CHECK(DiffLines(before, after, {{renamed.path, north.path}}) == Lines{});
}

TEST_CASE("what an update says of a day: percent and the plan's own fields") {
  const std::string text = With(
      {"ref: A1, title: Hire, due: 2022-06, fields: {priority: low}, updates: [{date: 2022-01-10, "
       "percent: 20, fields: {priority: high}}, {date: 2022-03-10, percent: 90, fields: "
       "{priority: low}}]"},
      "fields: {priority: [high, low]}\n");
  CHECK(DiffLines(TestSnapshot(text, kA), TestSnapshot(text, kB)) ==
        Lines{"action A1 reworded by time, percent: 20 > 90",
              "action A1 reworded by time, fields.priority: high > low"});
  const auto with = [](const std::string& updates) {
    return "due: 2022-06, updates: [{date: 2022-01-10, " + updates + "}]";
  };
  CHECK(ActionLines(with("percent: 20"), with("percent: 30")) ==
        Lines{"reworded by edit, percent: 20 > 30"});
  CHECK(ActionLines(with("percent: 20"), with("percent: 20.0")) ==
        Lines{"reworded by edit, update: – > –"});
  CHECK(ActionLines(with("percent: 20"), with("percent: 30, note: More")) ==
        Lines{"reworded by edit, percent: 20 > 30", "reworded by edit, update: – > More"});
  CHECK(DiffLines(
            TestSnapshot(With({}, "scheme: {base: brag}\n"), kA),
            TestSnapshot(With({}, "scheme: {by_percent: {green: 75}, stale: at-risk}\n"), kA)) ==
        Lines{"plan scheme-altered by edit, stale: keep > at-risk",
              "plan scheme-altered by edit, by_percent: – > green 75"});
}

}  // namespace
}  // namespace wsoa
