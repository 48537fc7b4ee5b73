// The GitLab job of examples/ci, its script run as a runner does.
#include <doctest/doctest.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "support/ci_example.h"
#include "support/git_shell.h"
#include "support/plan_changes.h"

using namespace wsoa;

namespace {

struct JobOutcome {
  std::string log;
  nlohmann::json report;
  std::string changes;
  bool failed = false;
};

JobOutcome RunJob(const ChangedPlan& repository, Variables variables) {
  const CiExample example("gitlab/plans.gitlab-ci.yml");
  const Node job = *Below(example.root(), "plans");
  // A runner joins the lines of a job, and stops at the first that fails.
  std::string script = "set -eo pipefail\n";
  for (const Node line : Below(job, "script")->children())
    script += std::string(line.text()) + "\n";
  const TemporaryFolder folder;
  folder.Write("job.sh", script);
  variables.try_emplace("CI_DEFAULT_BRANCH", "main");
  JobOutcome outcome;
  outcome.log = ShellWithWsoa(repository.root(), Exports(variables) + "bash --noprofile --norc '" +
                                                     (folder.path() / "job.sh").string() + "'");
  outcome.failed = outcome.log.find("\nexit ") != std::string::npos;
  const Node artifacts = *Below(job, "artifacts");
  CHECK(TextBelow(artifacts, "when") == "always");
  const auto report = TextBelow(*Below(artifacts, "reports"), "codequality");
  outcome.report = nlohmann::json::parse(ReadWholeFile(repository.root() / report));
  for (const Node path : Below(artifacts, "paths")->children()) {
    outcome.changes += ReadWholeFile(repository.root() / std::string(path.text()));
  }
  return outcome;
}

}  // namespace

TEST_CASE("the GitLab job lets a good change through and says what it means") {
  const ChangedPlan repository;
  repository.Change("HSP", kMovedDue);
  const JobOutcome outcome =
      RunJob(repository, {{"CI_MERGE_REQUEST_DIFF_BASE_SHA", repository.before}});
  CAPTURE(outcome.log);
  CHECK_FALSE(outcome.failed);
  CHECK(outcome.report == nlohmann::json::array());
  CHECK(outcome.changes.find("moved 31 days later, to 31 Jul 2022") != std::string::npos);
}

TEST_CASE("the GitLab job fails a change that adds a mistake, and reports it at its line") {
  const ChangedPlan repository;
  repository.Change("HSQ", "2022-06");
  const std::string none(40, '0');
  for (const Variables& variables :
       {Variables{{"CI_MERGE_REQUEST_DIFF_BASE_SHA", repository.before}},
        Variables{{"CI_COMMIT_BEFORE_SHA", repository.before}},
        Variables{{"CI_COMMIT_BEFORE_SHA", none}}}) {
    const JobOutcome outcome = RunJob(repository, variables);
    CHECK(outcome.failed);
    CHECK(outcome.log.find(kMistakeToldOf) != std::string::npos);
    REQUIRE(outcome.report.size() == 1);
    CHECK(outcome.report[0]["check_name"] == "unknown-owner");
    CHECK(outcome.report[0]["location"]["path"] == "plans/north.yaml");
  }
}
