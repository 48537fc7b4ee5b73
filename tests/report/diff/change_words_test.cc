#include "report/diff/change_words.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "changes/diff.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

using Lines = std::vector<std::string>;

std::string WordsWith(const std::string& actions) {
  return "wsoa: 1\ntitle: Plan\narea: North\nscheme: {grace: 14 days}\nsections:\n"
         "  - ref: B\n    title: Local Offer\n"
         "    actions: [" +
         actions + "]\n";
}

// What is said of one thing, each change as "BY: WORDS".
Lines WordsOf(const std::string& ref, const Snapshot& from, const Snapshot& to) {
  const SnapshotDiff diff = Diff(from, to);
  Lines lines;
  for (const Change& change : diff.changes) {
    if (change.ref != ref) continue;
    lines.push_back(std::string(WordFor(change.by)) + ": " + ChangeInWords(change));
  }
  return lines;
}

// From 31 January to 31 March 2022, of an action A1 with these facts before and after.
Lines ActionWords(const std::string& before, const std::string& after) {
  const auto plan = [](const std::string& facts) {
    return WordsWith("{ref: A1, title: Hire a lead" + facts + "}");
  };
  return WordsOf("A1", TestSnapshot(plan(before), "2022-01-31"),
                 TestSnapshot(plan(after), "2022-03-31"));
}

TEST_CASE("deadlines: by how many days, to when, the how-many-th move, who agreed and why") {
  CHECK(ActionWords(", due: 2022-04-30",
                    ", due: 2022-04-30, revisions: [{date: 2022-02-01, due: 2022-06-30, approved: "
                    "SWIG, reason: No candidate}]") ==
        Lines{"edit: deadline moved 61 days later, to 30 Jun 2022 (first move, approved by SWIG): "
              "No candidate"});
  CHECK(ActionWords(", due: 2022-04-30",
                    ", due: 2022-04-30, revisions: [{date: 2022-02-01, due: 2022-06-30, approved: "
                    "SWIG, reason: No candidate}, {date: 2022-03-01, due: 2022-05-31, approved: "
                    "the board, reason: Found}]") ==
        Lines{"edit: deadline moved 31 days later, to 31 May 2022 (second move, the last of 2, "
              "approved by the board): Found"});
  CHECK(ActionWords(", due: 2022-04-30", ", due: 2022-05-01") ==
        Lines{"edit: deadline moved 1 day later, to 1 May 2022 (not approved: the plan was "
              "rewritten)",
              "edit: first due date altered: 1 May 2022, was 30 Apr 2022"});
  CHECK(ActionWords(", due: 2022-02-28", "") ==
        Lines{"edit: undated (was on track)",
              "restatement: restated: on 31 Jan 2022 reported on track, now told undated (altered)",
              "edit: date removed, was 28 Feb 2022"});
}

TEST_CASE("completions: when, how late, reported only, and written down late") {
  CHECK(ActionWords(", due: 2022-02-28", ", due: 2022-02-28, completed: 2022-03-10") ==
        Lines{"edit: completed 10 days late, on 10 Mar 2022 (was on track)"});
  CHECK(ActionWords(", due: 2022-03-31", ", due: 2022-03-31, completed: 2022-03-10") ==
        Lines{"edit: completed 10 Mar 2022 (was on track)"});
  CHECK(ActionWords(", due: 2022-03-31", ", due: 2022-03-31, completed: {reported: 2022-03-10}") ==
        Lines{"edit: completed, reported 10 Mar 2022 (was on track)"});
  CHECK(ActionWords(", due: 2022-01-31", ", due: 2022-01-31, completed: 2022-01-20") ==
        Lines{"edit: completed 20 Jan 2022 (was on track)",
              "restatement: restated: on 31 Jan 2022 reported on track, now told complete (written "
              "down late)"});
}

TEST_CASE("days passed: the state, what it was, and why") {
  CHECK(ActionWords(", due: 2022-02-28", ", due: 2022-02-28") ==
        Lines{"time: off track (was on track): overdue 31 days: due 28 Feb 2022, grace to 14 Mar "
              "2022"});
}

TEST_CASE("owners, words, updates and what people state") {
  CHECK(ActionWords(", due: 2022-05, owners: [HOS]", ", due: 2022-05, owners: [DPH, SWIG]") ==
        Lines{"edit: owners now DPH and SWIG, was HOS"});
  CHECK(ActionWords(", due: 2022-05, condition: later", ", due: 2022-05, condition: soon") ==
        Lines{"edit: condition changed to soon, was later"});
  CHECK(ActionWords(", due: 2022-05",
                    ", due: 2022-05, updates: [{date: 2022-03-02, rating: amber, note: Advertised}"
                    "]") ==
        Lines{"edit: at risk (was on track): stated amber on 2 Mar 2022; by the dates green: due "
              "31 May 2022, in 61 days",
              "edit: stated amber on 2 Mar 2022", "edit: told on 2 Mar 2022: Advertised"});
}

TEST_CASE("ordinals") {
  const std::pair<int, std::string> cases[] = {{1, "first"}, {2, "second"},  {12, "twelfth"},
                                               {13, "13th"}, {21, "21st"},   {22, "22nd"},
                                               {23, "23rd"}, {111, "111th"}, {101, "101st"}};
  for (const auto& [number, words] : cases) CHECK(Ordinal(number) == words);
}

}  // namespace
}  // namespace wsoa
