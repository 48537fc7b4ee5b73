#include "workspace/load.h"

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

#include "source/failure.h"
#include "support/files.h"

using namespace wsoa;

namespace {

constexpr char kSoundPlan[] = "wsoa: 1\ntitle: Test\narea: Testshire\nsections: []\n";

std::vector<std::string> PathsOf(const LoadedPlans& loaded) {
  std::vector<std::string> paths;
  for (const auto& plan : loaded.plans) paths.push_back(plan->source->path());
  return paths;
}

}  // namespace

TEST_CASE("loading remarks on what was passed over, and prints nothing") {
  const TemporaryFolder folder;
  folder.Write(".wsoa.yaml", "plans: [plans/*.yaml, gone/*.yaml]\n");
  folder.Write("plans/north.yaml", kSoundPlan);
  folder.Write("plans/notes.yaml", "colour: blue\n");
  Workspace workspace({.directory = folder.path()});
  const LoadedPlans loaded = LoadPlans({}, workspace.WorkingTree(), workspace);
  CHECK(PathsOf(loaded) == std::vector<std::string>{"plans/north.yaml"});
  CHECK(loaded.passed_over == 1);
  using Kind = Notice::Kind;
  CHECK(workspace.notices().Take() ==
        std::vector<Notice>{{Kind::kRemark, ".wsoa.yaml: no file fits gone/*.yaml"},
                            {Kind::kRemark, "passed over 1 YAML file without a wsoa key"}});
  CHECK(workspace.notices().all().empty());
}

TEST_CASE("what was remarked before loading failed is kept") {
  const TemporaryFolder folder;
  folder.Write(".wsoa.yaml", "plans: [gone/*.yaml]\n");
  Workspace workspace({.directory = folder.path()});
  CHECK_THROWS_WITH_AS(LoadPlans({}, workspace.WorkingTree(), workspace),
                       "there is no plan in gone/*.yaml", Failure);
  CHECK(workspace.notices().all().size() == 1);
}

TEST_CASE("the path - is what the workspace was given to read") {
  const TemporaryFolder folder;
  std::istringstream input(kSoundPlan);
  Workspace workspace({.directory = folder.path(), .input = &input});
  CHECK(PathsOf(LoadPlans({"-"}, workspace.WorkingTree(), workspace)) ==
        std::vector<std::string>{"standard input"});
}

TEST_CASE("a plan that is examined is not kept") {
  const TemporaryFolder folder;
  folder.Write("north.yaml", kSoundPlan);
  int examined = 0;
  const auto examine = [&](const PlanIndex& index, Diagnostics&) {
    ++examined;
    CHECK(*index.plan().title == "Test");
  };
  const LoadedPlans loaded = ReadPlanFiles({{"north.yaml", true}}, FolderTree(folder.path()),
                                           {.directory = folder.path()}, examine);
  CHECK(examined == 1);
  CHECK(loaded.plans.empty());
  CHECK(loaded.files == std::vector<std::string>{"north.yaml"});
}
