// The hook of examples/ci, really run by git.
#include <doctest/doctest.h>

#include <string>

#include "support/git_shell.h"
#include "support/plan_changes.h"
#include "support/run.h"
#include "support/test_repository.h"

using namespace wsoa;

namespace {

struct HookedRepository : TestRepository {
  HookedRepository() {
    Write("plans/north.yaml", PlanOf("HSP", "HSP"));
    const RunResult result =
        RunWsoa({"git-setup", "--hook", "--apply"}, {root(), MakeDay(2022, 6, 30), ""});
    REQUIRE(result.status == 0);
  }
  std::string Shell(const std::string& lines) const { return ShellWithWsoa(root(), lines); }
  std::string CommitAll() const { return Shell("git add -A\ngit commit -q -m Change"); }
  std::string Subjects() const { return Shell("git log --format=%s 2>&1"); }
};

constexpr char kMistake[] = "error: HPS is not in people (did you mean HSP?) [unknown-owner]";

}  // namespace

TEST_CASE("the hook lets a good commit through, the first one too") {
  const HookedRepository repository;
  CHECK(repository.CommitAll() == "1 plan, no problems");
  repository.Write("plans/north.yaml", PlanOf("HSP", "HSP") + "# more\n");
  CHECK(repository.CommitAll() == "1 plan, no problems");
  CHECK(repository.Subjects() == "Change\nChange");
}

TEST_CASE("the hook refuses a commit that adds a mistake, and says which") {
  const HookedRepository repository;
  repository.Write("plans/north.yaml", PlanOf("HPS", "HSP"));
  const std::string first = repository.CommitAll();
  CHECK(first.find(kMistake) != std::string::npos);
  CHECK(
      first.ends_with("pre-commit: the commit is refused, for it adds mistakes to the plans (to "
                      "commit all the same: git commit --no-verify)\nexit 1"));
  repository.Write("plans/north.yaml", PlanOf("HSP", "HSP"));
  repository.CommitAll();
  repository.Write("plans/north.yaml", PlanOf("HSP", "HPS"));
  CHECK(repository.CommitAll().find(kMistake) != std::string::npos);
  CHECK(repository.Subjects() == "Change");
  CHECK(repository.Shell("git commit -q --no-verify -m Change") == "");
}

TEST_CASE("what was wrong before does not block a commit") {
  const HookedRepository repository;
  repository.Write("plans/north.yaml", PlanOf("HPS", "HSP"));
  repository.Shell("git add -A\ngit commit -q --no-verify -m Old");
  repository.Write("plans/north.yaml", PlanOf("HPS", "HSP") + "# more\n");
  CHECK(repository.CommitAll() == "1 plan, no problems");
  repository.Write("plans/north.yaml", PlanOf("HPS", "HSQ"));
  const std::string refused = repository.CommitAll();
  CHECK(refused.find("HSQ is not in people") != std::string::npos);
  CHECK(refused.find("HPS is not in people") == std::string::npos);
}

TEST_CASE("the hook checks what is staged, not the files as they lie in the folder") {
  const HookedRepository repository;
  repository.CommitAll();
  repository.Write("plans/north.yaml", PlanOf("HPS", "HSP"));
  repository.Shell("git add -A");
  repository.Write("plans/north.yaml", PlanOf("HSP", "HSP"));
  CHECK(repository.Shell("git commit -q -m Staged").find(kMistake) != std::string::npos);
  repository.Write("plans/north.yaml", PlanOf("HSP", "HSP") + "# good\n");
  repository.Shell("git add -A");
  repository.Write("plans/north.yaml", PlanOf("HPS", "HSP"));
  CHECK(repository.Shell("git commit -q -m Staged") == "1 plan, no problems");
  CHECK(repository.Shell("git commit -q -m One plans/north.yaml").find(kMistake) !=
        std::string::npos);
  CHECK(repository.Shell("git commit -q -a -m All").find(kMistake) != std::string::npos);
  CHECK(repository.Subjects() == "Staged\nChange");
}

TEST_CASE("the hook works from a folder below, in a linked working tree, and leaves no branch") {
  const HookedRepository repository;
  repository.CommitAll();
  repository.Git("worktree add -q ../linked");
  WriteWholeFile(repository.beside("linked") / "plans/north.yaml", PlanOf("HPS", "HSP"));
  CHECK(ShellWithWsoa(repository.beside("linked") / "plans", "git commit -q -a -m Linked")
            .find(kMistake) != std::string::npos);
  CHECK(repository.Shell("git for-each-ref --format='%(refname:short)'") == "linked\nmain");
}

TEST_CASE("where the plans cannot be checked, the hook says so and refuses") {
  const HookedRepository repository;
  repository.Git("add -A");
  CHECK_THROWS_WITH_AS(repository.Git("commit -q -m Change"),
                       doctest::Contains("there is no program wsoa here"), std::runtime_error);
  repository.Write(".wsoa.yaml", "plan: []\n");
  CHECK(repository.CommitAll().find("for the plans could not be checked") != std::string::npos);
}

TEST_CASE("a commit without any YAML file is none of the hook's business") {
  const HookedRepository repository;
  repository.Write("README", "words\n");
  CHECK(repository.Shell("git add README .gitattributes\ngit commit -q -m Words") == "");
}
