#include "workspace/uncommitted.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "support/test_repository.h"

using namespace wsoa;

namespace {

std::string PlanCalled(const std::string& title) {
  return "wsoa: 1\ntitle: " + title + "\narea: Testshire\nsections: []\n";
}

// Three plans that are committed, in the order of a history: a, b, c.
struct CommittedPlans {
  CommittedPlans() {
    for (const char* name : {"a", "b", "c"}) {
      repository.Write(std::string(name) + ".yaml", PlanCalled(std::string("The plan ") + name));
    }
    repository.Commit("one");
  }

  Uncommitted Find(const std::vector<std::string>& paths = {}) const {
    Workspace workspace({.directory = repository.root()});
    FoundHistory found = FindPlanHistory({.paths = paths}, workspace);
    std::vector<PlanVersion*> newest;
    for (PlanPast& plan : found.plans.plans) newest.push_back(&plan.versions.front());
    ReadVersions(newest, found, workspace.world());
    return FindUncommitted(paths, found, workspace);
  }

  TestRepository repository;
};

}  // namespace

TEST_CASE("a working tree as it was committed has nothing uncommitted") {
  const CommittedPlans plans;
  const Uncommitted uncommitted = plans.Find();
  CHECK(uncommitted.edited.empty());
  CHECK(uncommitted.added.empty());
}

TEST_CASE("what was edited, renamed, removed and added since the last commit") {
  const CommittedPlans plans;
  plans.repository.Write("a.yaml", PlanCalled("Another title"));
  std::filesystem::rename(plans.repository.root() / "b.yaml",
                          plans.repository.root() / "renamed.yaml");
  std::filesystem::remove(plans.repository.root() / "c.yaml");
  plans.repository.Write("new.yaml", "wsoa: 1\ntitle: Quite another matter\narea: Elsewhere\n");
  const Uncommitted uncommitted = plans.Find();
  REQUIRE(uncommitted.edited.size() == 3);
  CHECK(uncommitted.edited.at(0).path == "a.yaml");
  CHECK(uncommitted.edited.at(0).kind == PlanVersion::Kind::kPlan);
  CHECK(*uncommitted.edited.at(0).text->plan.title == "Another title");
  CHECK(uncommitted.edited.at(1).path == "renamed.yaml");
  CHECK(uncommitted.edited.at(2).path == "c.yaml");
  CHECK(uncommitted.edited.at(2).kind == PlanVersion::Kind::kGone);
  REQUIRE(uncommitted.added.size() == 1);
  CHECK(uncommitted.added.front().path == "new.yaml");
}

TEST_CASE("only the files that are named are compared") {
  const CommittedPlans plans;
  plans.repository.Write("a.yaml", PlanCalled("Another title"));
  plans.repository.Write("b.yaml", PlanCalled("Another title"));
  const Uncommitted uncommitted = plans.Find({"b.yaml"});
  REQUIRE(uncommitted.edited.size() == 1);
  CHECK(uncommitted.edited.begin()->second.path == "b.yaml");
}
