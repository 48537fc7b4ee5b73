#include "snapshot/saved.h"

#include <doctest/doctest.h>

#include <string>

#include "source/failure.h"
#include "support/diff_lines.h"

namespace wsoa {
namespace {

constexpr const char* kSavedPlan =
    "wsoa: 1\ntitle: \"Caf\xC3\xA9 \\\"x\\\"\"\narea: North # a comment\nsections:\n  - ref: A\n"
    "    title: First\n    actions: [{ref: A1, title: Hire, due: 2022-01}]\n";

std::string Message(const std::string& text) {
  try {
    ReadSavedSnapshot("january.json", text);
  } catch (const Failure& failure) {
    CHECK(failure.status() == ExitStatus::kFailure);
    return failure.what();
  }
  return "";
}

TEST_CASE("what is kept is read back to the byte, and rated again as of any day") {
  const Snapshot snapshot = TestSnapshot(kSavedPlan, "2022-01-31");
  const std::string kept = SavedSnapshotJson(snapshot);
  const SavedSnapshot saved = ReadSavedSnapshot("january.json", kept);
  CHECK(saved.snapshot.as_of == snapshot.as_of);
  CHECK(saved.snapshot.plans.front().text->source->text() == kSavedPlan);
  CHECK(saved.otherwise.empty());
  CHECK(DiffLines(snapshot, saved.snapshot).empty());
  const SavedSnapshot later = ReadSavedSnapshot("january.json", kept, MakeDay(2022, 3, 31));
  CHECK(DiffLines(later.snapshot, TestSnapshot(kSavedPlan, "2022-03-31")).empty());
  CHECK(later.snapshot.plans.front().status.whole.state == State::kOffTrack);
}

TEST_CASE("where it came from is kept too") {
  Snapshot snapshot = TestSnapshot(kSavedPlan, "2022-01-31");
  snapshot.revision = SnapshotRevision{"HEAD~1", "0123abcd", snapshot.as_of};
  const SavedSnapshot saved = ReadSavedSnapshot("january.json", SavedSnapshotJson(snapshot));
  REQUIRE(saved.snapshot.revision);
  CHECK(saved.snapshot.revision->name == "HEAD~1");
  CHECK(saved.snapshot.revision->commit == "0123abcd");
}

TEST_CASE("a state that is rated otherwise today than it was kept is told") {
  std::string kept = SavedSnapshotJson(TestSnapshot(kSavedPlan, "2022-03-31"));
  const std::string is = "\"state\":\"off-track\"";
  kept.replace(kept.rfind(is), is.size(), "\"state\":\"at-risk\"");
  const SavedSnapshot saved = ReadSavedSnapshot("january.json", kept);
  REQUIRE(saved.otherwise.size() == 1);
  CHECK(saved.otherwise[0].kind == "action");
  CHECK(saved.otherwise[0].ref == "A1");
  CHECK(saved.otherwise[0].saved == State::kAtRisk);
  CHECK(saved.otherwise[0].now == State::kOffTrack);
}

TEST_CASE("what is no saved snapshot is refused, with what to do") {
  const std::string good = SavedSnapshotJson(TestSnapshot(kSavedPlan, "2022-01-31"));
  CHECK(Message("") ==
        "january.json cannot be read as JSON: it is damaged or no saved snapshot; write it with "
        "wsoa snapshot -o FILE.json");
  CHECK(Message(good.substr(0, good.size() / 2)) == Message(""));
  CHECK(Message("[1]") ==
        "january.json is no saved snapshot; write it with wsoa snapshot -o FILE.json");
  CHECK(Message("{\"wsoa\": 2}") ==
        "january.json is of snapshot version 2, and this wsoa reads version 1: use a newer wsoa");
  CHECK(Message("{\"wsoa\": 1, \"as_of\": \"2022-01-31\", \"plans\": []}") ==
        "january.json has no plan texts, so it cannot be compared: write it with wsoa snapshot -o "
        "FILE.json");
  CHECK(Message("{\"wsoa\": 1, \"as_of\": 5, \"origin\": {}, \"plans\": []}") ==
        "january.json is damaged: as_of is not what it should be; take the file from a backup, or "
        "write it with wsoa snapshot -o FILE.json");
  CHECK(Message("{\"wsoa\": 1, \"as_of\": \"2022-01-31\", \"origin\": {}, \"plans\": [{\"path\": "
                "\"a.yaml\", \"text\": \"x: 1\"}]}") ==
        "january.json is damaged: the text of a.yaml in it is no plan; take the file from a "
        "backup, or write it with wsoa snapshot -o FILE.json");
}

}  // namespace
}  // namespace wsoa
