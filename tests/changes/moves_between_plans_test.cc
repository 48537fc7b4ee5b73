#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "changes/diff.h"
#include "report/diff/change_words.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

std::string PlanOfActions(const std::string& actions) {
  return "wsoa: 1\ntitle: Plan\narea: Testshire\nsections:\n  - ref: A\n    title: Section\n"
         "    actions: [" +
         actions + "]\n";
}

std::vector<std::string> MovesTold(const SnapshotDiff& diff) {
  std::vector<std::string> lines;
  for (const Change& change : diff.changes) {
    lines.push_back(change.place().plan->stem() + " " + change.ref + ": " + ChangeInWords(change));
  }
  return lines;
}

const std::string kOne = "{ref: A1, title: Train staff, due: 2026-06}";
const std::string kTwo = "{ref: A2, title: Recruit two officers, due: 2026-06}";

TEST_CASE("an action that went to another plan file has moved") {
  const Day day = MakeDay(2026, 2, 1);
  const Snapshot before =
      TestSnapshot(std::vector<TestText>{{"a.yaml", PlanOfActions(kOne + ", " + kTwo)}}, day);
  const Snapshot after = TestSnapshot(
      std::vector<TestText>{{"a.yaml", PlanOfActions(kOne)}, {"c.yaml", PlanOfActions(kTwo)}}, day);
  const SnapshotDiff diff = Diff(before, after);
  CHECK(MovesTold(diff) ==
        std::vector<std::string>{"c : new plan", "c A2: moved to another plan (c), was a"});
  CHECK(diff.actions.size() == 2);
}

TEST_CASE("what changed of an action that went to another plan is told as if it had stayed") {
  const Day day = MakeDay(2026, 2, 1);
  const Snapshot before =
      TestSnapshot(std::vector<TestText>{{"a.yaml", PlanOfActions(kOne + ", " + kTwo)}}, day);
  const std::string later = "{ref: C1, title: Recruit two officers, due: 2026-12, owners: [HOS]}";
  const Snapshot after = TestSnapshot(
      std::vector<TestText>{{"a.yaml", PlanOfActions(kOne)}, {"c.yaml", PlanOfActions(later)}},
      day);
  CHECK(MovesTold(Diff(before, after)) ==
        std::vector<std::string>{
            "c : new plan", "c C1: moved to another plan (c), was a", "c C1: renumbered, was A2",
            "c C1: deadline moved 184 days later, to 31 Dec 2026 (not approved: the plan was "
            "rewritten)",
            "c C1: first due date altered: 31 Dec 2026, was 30 Jun 2026",
            "c C1: owners now HOS, before none"});
}

TEST_CASE("two of one title are not known to have moved") {
  const Day day = MakeDay(2026, 2, 1);
  const std::string twin = "{ref: A3, title: Recruit two officers, due: 2026-09}";
  const Snapshot before = TestSnapshot(
      std::vector<TestText>{{"a.yaml", PlanOfActions(kOne + ", " + kTwo + ", " + twin)}}, day);
  const Snapshot after = TestSnapshot(
      std::vector<TestText>{{"a.yaml", PlanOfActions(kOne)}, {"c.yaml", PlanOfActions(kTwo)}}, day);
  const SnapshotDiff diff = Diff(before, after);
  for (const Change& change : diff.changes) CHECK(change.what != ChangeClass::kMoved);
}

}  // namespace
}  // namespace wsoa
