#include "workspace/plan_problems.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/test_repository.h"
#include "workspace/workspace.h"

using namespace wsoa;

namespace {

// A plan of actions that belong to nobody who is known.
std::string OwnedBy(const std::vector<std::string>& owners) {
  std::string text =
      "wsoa: 1\ntitle: Test\narea: Testshire\npeople: {HSP: Head of SEND}\nsections:\n"
      "  - ref: A\n    title: Section\n    leader: HSP\n    actions:\n";
  for (std::size_t i = 0; i < owners.size(); ++i) {
    text += "      - {ref: A" + std::to_string(i + 1) + ", title: Do this, owners: [" + owners[i] +
            "], due: 2022-12-31}\n";
  }
  return text;
}

std::vector<std::string> RulesOf(const Diagnostics& problems) {
  std::vector<std::string> rules;
  for (const Diagnostic& problem : problems.all()) rules.push_back(problem.rule);
  return rules;
}

}  // namespace

TEST_CASE("problems that the same file had before are left out, as often as it had them") {
  const TestRepository built;
  built.Write("old.yaml", OwnedBy({"HPS"}));
  built.Commit("one");
  built.Git("mv old.yaml north.yaml");
  built.Write("north.yaml", OwnedBy({"HPS", "PSH"}));
  Workspace workspace({.directory = built.root()});
  const Place now = workspace.WorkingTree();
  LoadedPlans loaded = LoadPlans({}, now, workspace, WithChecks(now.settings.levels, std::nullopt));
  CHECK(RulesOf(loaded.problems) == std::vector<std::string>{"unknown-owner", "unknown-owner"});
  LeaveOutOld(loaded.problems, workspace.AtRevision("HEAD"), now, std::nullopt, workspace.world());
  REQUIRE(loaded.problems.all().size() == 1);
  CHECK(loaded.problems.all().front().message.find("PSH") != std::string::npos);
}
