// The definition of examples/ci for pre-commit: its entry, run on a good and a bad change.
#include <doctest/doctest.h>

#include <regex>
#include <string>

#include "support/ci_example.h"
#include "support/git_shell.h"
#include "support/plan_changes.h"

using namespace wsoa;

TEST_CASE("the entry for pre-commit passes a good change and fails a bad one") {
  const CiExample config("pre-commit-config.yaml");
  const Node repository_of_hooks = *Below(config.root(), "repos")->children().begin();
  const Node hook = *Below(repository_of_hooks, "hooks")->children().begin();
  CHECK(TextBelow(hook, "language") == "system");
  CHECK(TextBelow(hook, "pass_filenames") == "false");
  const std::regex files(TextBelow(hook, "files"));
  CHECK(std::regex_search("plans/north.yaml", files));
  CHECK_FALSE(std::regex_search("plans/north.yaml.txt", files));
  const std::string entry = TextBelow(hook, "entry");
  const ChangedPlan repository;
  repository.Write("plans/north.yaml", PlanOf("HPS", "HSP", "2022-07"));
  CHECK(ShellWithWsoa(repository.root(), entry).find("exit ") == std::string::npos);
  repository.Write("plans/north.yaml", PlanOf("HPS", "HSQ", "2022-07"));
  const std::string refused = ShellWithWsoa(repository.root(), entry);
  CHECK(refused.find(kMistakeToldOf) != std::string::npos);
  CHECK(refused.ends_with("exit 1"));
}
