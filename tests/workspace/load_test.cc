#include "workspace/load.h"

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

#include "source/failure.h"
#include "support/files.h"
#include "support/test_repository.h"

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

TEST_CASE("a submodule is on both sides of a comparison or on none") {
  const TestRepository built;
  const std::string plan = "wsoa: 1\ntitle: T\narea: X\nsections: [{ref: A, title: S}]\n";
  built.Write("plans/north.yaml", plan);
  built.GitIn(built.root(), "init -q plans/area");
  built.Write("plans/area/south.yaml", plan);
  built.Git("add plans/north.yaml");
  built.Git("commit -q -m one");
  Workspace workspace({.directory = built.root()});
  const Place here = workspace.WorkingTree();
  const LoadedPlans loaded = LoadPlans({}, here, workspace);
  REQUIRE(loaded.plans.size() == 1);
  CHECK(loaded.plans.front()->source->path() == "plans/north.yaml");
  REQUIRE(workspace.notices().all().size() == 1);
  CHECK(workspace.notices().all().front().text ==
        "left out: plans/area is a repository of its own (named as a PATH, it is read)");
  CHECK(LoadPlans({"plans/area"}, here, workspace).plans.size() == 1);
  // Without a repository around them, several are just folders.
  const TemporaryFolder areas;
  areas.Write("north/.git/HEAD", "ref: refs/heads/main\n");
  areas.Write("north/north.yaml", plan);
  Workspace outside({.directory = areas.path()});
  CHECK(LoadPlans({}, outside.WorkingTree(), outside).plans.size() == 1);
}
