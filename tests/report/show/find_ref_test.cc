#include "report/show/find_ref.h"

#include <doctest/doctest.h>

#include <string>

#include "report/north.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

std::string Found(const Snapshot& snapshot, std::string_view ref) {
  std::string told;
  for (const FoundThing& thing : FindRef(snapshot, ref)) {
    told += thing.plan->path() + " " + std::string(WordFor(thing.kind)) + " " + thing.ref() + " " +
            thing.title() + "\n";
  }
  return told;
}

TEST_CASE("a ref names a section, an action, a measure or a risk") {
  const Snapshot snapshot = TestSnapshot(kNorth, "2022-01-31");
  CHECK(Found(snapshot, "B") == "plans/north.yaml section B The Local Offer\n");
  CHECK(Found(snapshot, "A2") == "plans/north.yaml action A2 Review the terms\n");
  CHECK(Found(snapshot, "B1.1") == "plans/north.yaml measure B1.1 Visits to the Local Offer\n");
  CHECK(Found(snapshot, "R1") == "plans/north.yaml risk R1 Money runs out\n");
  CHECK(Found(snapshot, "b") == "");
  CHECK(Found(snapshot, "north:A2") == "plans/north.yaml action A2 Review the terms\n");
  CHECK(Found(snapshot, "south:A2") == "");
}

TEST_CASE("a ref of two plans names both, and one of them with its plan") {
  const Snapshot snapshot = TestSnapshot(
      {ReadTestPlan("plans/north.yaml", kNorth), ReadTestPlan("plans/south.yaml", kNorth)},
      "2022-01-31");
  CHECK(Found(snapshot, "A2") ==
        "plans/north.yaml action A2 Review the terms\n"
        "plans/south.yaml action A2 Review the terms\n");
  CHECK(Found(snapshot, "south:A2") == "plans/south.yaml action A2 Review the terms\n");
}

TEST_CASE("the name of a plan's file names the plan, where nothing has that ref") {
  const auto found = [](const char* path, const char* ref) {
    return Found(TestSnapshot({ReadTestPlan(path, kNorth)}, "2022-01-31"), ref);
  };
  CHECK(found("plans/north.yaml", "north") ==
        "plans/north.yaml plan north Written Statement of Action\n");
  CHECK(found("plans/A2.yaml", "A2") == "plans/A2.yaml action A2 Review the terms\n");
  CHECK(found("plans/north.yaml", "plans/north.yaml") == "");
  CHECK(found("plans/north.yaml", "north:north") == "");

  const Snapshot two = TestSnapshot(
      {ReadTestPlan("a/north.yaml", kNorth), ReadTestPlan("b/north.yaml", kNorth)}, "2022-01-31");
  CHECK(Found(two, "north") ==
        "a/north.yaml plan north Written Statement of Action\n"
        "b/north.yaml plan north Written Statement of Action\n");
  CHECK(KnownPlans(two) == std::vector<std::string>{"north", "north"});
}

TEST_CASE("every ref can be suggested") {
  const Snapshot snapshot = TestSnapshot(kNorth, "2022-01-31");
  CHECK(KnownRefs(snapshot) == std::vector<std::string>{"A", "B", "A1", "A1.a", "A1.b", "A2", "B1",
                                                        "B2", "B3", "B4", "B.1", "B1.1", "R1"});
}

}  // namespace
}  // namespace wsoa
