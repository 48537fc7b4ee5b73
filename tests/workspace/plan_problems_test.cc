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

namespace {

std::string WithActions(const std::string& title, const std::string& actions) {
  return "wsoa: 1\ntitle: " + title +
         "\narea: Testshire\nsections:\n  - ref: A\n    title: Section\n    leader: HSP\n"
         "    actions:\n" +
         actions;
}

// "PATH: MESSAGE" of what has been rewritten since the last commit in the plans of a folder.
std::vector<std::string> RewrittenSinceHead(const TestRepository& built) {
  Workspace workspace({.directory = built.root()});
  const Place now = workspace.WorkingTree();
  LoadedPlans loaded = LoadPlans({}, now, workspace);
  Diagnostics problems;
  const auto sources = AddRewritten(loaded.files, {}, workspace.AtRevision("HEAD"), now,
                                    workspace.world(), problems);
  std::vector<std::string> lines;
  for (const Diagnostic& problem : problems.all()) {
    lines.push_back(problem.span.source->path() + ": " + problem.message);
  }
  return lines;
}

const std::string kPolicy = "      - {ref: A1, title: Write the policy, due: 2022-01}\n";
const std::string kTeam = "      - {ref: A2, title: Build the team, due: 2022-02}\n";

}  // namespace

TEST_CASE("an action that moves to another plan file is not removed, and keeps its deadline") {
  const TestRepository built;
  built.Write("south.yaml", WithActions("South", kPolicy + kTeam));
  built.Commit("one");
  built.Write("south.yaml", WithActions("South", kPolicy));
  built.Write("north.yaml",
              WithActions("North", "      - {ref: N1, title: Build the team, due: 2022-02}\n"));
  CHECK(RewrittenSinceHead(built).empty());
  built.Write("north.yaml",
              WithActions("North", "      - {ref: N1, title: Build the team, due: 2022-09}\n"));
  CHECK(RewrittenSinceHead(built) ==
        std::vector<std::string>{"north.yaml: the due date of N1 was Feb 2022 and is now Sep 2022, "
                                 "without a revision"});
  built.Write("north.yaml", WithActions("North", kTeam + kTeam));
  CHECK(RewrittenSinceHead(built) ==
        std::vector<std::string>{"south.yaml: A2 (Build the team) was here and is gone"});
}

TEST_CASE("a plan file that is gone is told, with what no other plan has taken over") {
  const TestRepository built;
  built.Write("south.yaml", WithActions("South", kPolicy + kTeam));
  built.Write("north.yaml", WithActions("North", "      - {ref: N1, title: Stay, due: 2022-01}\n"));
  built.Commit("one");
  built.Git("rm -q south.yaml");
  CHECK(RewrittenSinceHead(built) ==
        std::vector<std::string>{
            "south.yaml: this plan was here and is gone, with 2 actions that no other plan has"});
  // Too unlike it to be its new name.
  std::string others;
  for (const char* ref : {"E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9"}) {
    others += std::string("      - {ref: ") + ref + ", title: Answer " + ref + ", due: 2022-05}\n";
  }
  built.Write("east.yaml", WithActions("East", kTeam + others));
  CHECK(RewrittenSinceHead(built) ==
        std::vector<std::string>{
            "south.yaml: this plan was here and is gone, with 1 action that no other plan has"});
}
