// A saved snapshot compared with what is here now: of just the plans that it was asked of.
#include <doctest/doctest.h>

#include <string>

#include "support/files.h"
#include "support/run.h"

namespace wsoa {
namespace {

std::string PlanOf(const std::string& area) {
  return "wsoa: 1\ntitle: Plan\narea: " + area +
         "\nsections:\n  - ref: A\n    title: First\n    actions: [{ref: A1, title: Hire, due: "
         "2022-06}]\n";
}

struct TwoPlans {
  TemporaryFolder folder;
  TestWorld world;

  TwoPlans() {
    folder.Write("north.yaml", PlanOf("North"));
    folder.Write("south.yaml", PlanOf("South"));
    world.directory = folder.path();
  }
  std::string Out(const std::vector<std::string>& args) const {
    const RunResult result = RunWsoa(args, world);
    CHECK(result.status == 0);
    return result.out;
  }
};

TEST_CASE("a snapshot of one plan is compared with that plan, on whichever side it stands") {
  const TwoPlans here;
  here.Out({"snapshot", "north.yaml", "--as-of", "2022-01-31", "-o", "kept.json"});
  const std::string nothing = "Nothing changed.\n";
  CHECK(here.Out({"diff", "kept.json", "--as-of", "2022-01-31"}).ends_with(nothing));
  CHECK(here.Out({"diff", "@2022-01-31", "kept.json"}).ends_with(nothing));
  CHECK(here.Out({"actions", "--changed-since", "kept.json", "--as-of", "2022-01-31", "north.yaml"})
            .find("None of 1 action: changed since 31 Jan 2022 (kept.json).") != std::string::npos);
}

TEST_CASE("a snapshot of every plan tells of one that is new") {
  const TwoPlans here;
  here.Out({"snapshot", "--as-of", "2022-01-31", "-o", "kept.json"});
  here.folder.Write("east.yaml", PlanOf("East"));
  CHECK(here.Out({"diff", "kept.json", "--as-of", "2022-01-31"}).find("new plan") !=
        std::string::npos);
  CHECK(here.Out({"diff", "kept.json", "--as-of", "2022-01-31", "north.yaml"})
            .ends_with("Nothing changed.\n"));
}

}  // namespace
}  // namespace wsoa
