#include "report/provenance.h"

#include <doctest/doctest.h>

#include <string>

#include "support/test_snapshot.h"

namespace wsoa {
namespace {

// Plans of these files, read from `origin`; each has so many problems.
Snapshot Read(const std::vector<std::string>& paths, const std::string& origin, int problems = 0) {
  Snapshot snapshot;
  snapshot.as_of = MakeDay(2022, 1, 31);
  snapshot.origin = origin;
  for (const std::string& path : paths) {
    snapshot.plans.push_back(
        {std::make_shared<PlanText>(std::make_unique<Source>(path, ""), Plan(), problems), {}});
  }
  return snapshot;
}

TEST_CASE("the day, the file and where it was read from") {
  CHECK(AsOfLine(Read({"a.yaml"}, "working tree")).text ==
        "As of 31 Jan 2022, from a.yaml (working tree)");
  CHECK(AsOfLine(Read({"a.yaml", "b.yaml"}, "main at 1a2b3c4")).text ==
        "As of 31 Jan 2022, from a.yaml and b.yaml (main at 1a2b3c4)");
  CHECK(AsOfLine(Read({"a", "b", "c"}, "working tree")).text ==
        "As of 31 Jan 2022, from 3 plans (working tree)");
  CHECK(AsOfLine(Read({"standard input"}, "standard input")).text ==
        "As of 31 Jan 2022, from standard input");
}

TEST_CASE("figures of plans with problems may be wrong, and the line says so") {
  const Paragraph one = AsOfLine(Read({"a.yaml"}, "working tree", 1));
  CHECK(
      one.text ==
      "As of 31 Jan 2022, from a.yaml (working tree); 1 problem there: figures may be wrong (wsoa "
      "check)");
  CHECK(one.tone == Tone::kAmber);
  const Snapshot two = Read({"a.yaml", "b.yaml"}, "working tree", 2);
  CHECK(
      AsOfLine(two).text ==
      "As of 31 Jan 2022, from a.yaml and b.yaml (working tree); 4 problems there: figures may be "
      "wrong (wsoa check)");
  CHECK(
      AsOfLine(two, two.plans.back()).text ==
      "As of 31 Jan 2022, from b.yaml (working tree); 2 problems there: figures may be wrong (wsoa "
      "check)");
}

}  // namespace
}  // namespace wsoa
