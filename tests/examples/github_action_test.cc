// The GitHub action of examples/ci, its steps run one after the other as a runner does.
#include <doctest/doctest.h>

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "support/ci_example.h"
#include "support/git_shell.h"
#include "support/plan_changes.h"

using namespace wsoa;

namespace {

namespace fs = std::filesystem;

struct Outcome {
  std::string log;
  std::string summary;
  bool failed = false;
};

// A runner of one job: what `${{ … }}` stands for, and the variables that every step has.
class Runner {
 public:
  Runner(const fs::path& repository, Variables contexts, Variables variables)
      : repository_(repository), contexts_(std::move(contexts)), variables_(std::move(variables)) {
    for (const char* name : {"GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"}) {
      variables_[name] = (folder_.path() / name).string();
      folder_.Write(name, "");
    }
    variables_.try_emplace("GITHUB_BASE_REF", "");
  }

  Outcome Run(Node steps) {
    Outcome outcome;
    for (const Node step : steps.children()) {
      if (outcome.failed && !TextBelow(step, "if").starts_with("always()")) continue;
      const std::string log = RunStep(step);
      outcome.log += log + "\n";
      outcome.failed |= log.find("step failed") != std::string::npos;
    }
    outcome.summary = ReadWholeFile(folder_.path() / "GITHUB_STEP_SUMMARY");
    return outcome;
  }

 private:
  std::string RunStep(Node step) {
    CHECK(TextBelow(step, "shell") == "bash");
    folder_.Write("step.sh", TextBelow(step, "run"));
    Variables variables = variables_;
    if (const auto own = Below(step, "env")) {
      for (const auto& [name, value] : EntriesIn(*own)) variables[name] = Filled(value.text());
    }
    const std::string log = ShellWithWsoa(
        repository_, Exports(variables) + "bash --noprofile --norc -eo pipefail '" +
                         (folder_.path() / "step.sh").string() + "' || echo step failed");
    TakeOutputs(TextBelow(step, "id"));
    return log;
  }

  // "${{ inputs.since }}" is all that a value ever is.
  std::string Filled(std::string_view value) const {
    REQUIRE(value.starts_with("${{ "));
    REQUIRE(value.ends_with(" }}"));
    const std::string name(value.substr(4, value.size() - 7));
    CAPTURE(name);
    REQUIRE(contexts_.contains(name));
    return contexts_.at(name);
  }

  void TakeOutputs(const std::string& id) {
    std::istringstream lines(ReadWholeFile(folder_.path() / "GITHUB_OUTPUT"));
    for (std::string line; std::getline(lines, line);) {
      const std::size_t equals = line.find('=');
      contexts_["steps." + id + ".outputs." + line.substr(0, equals)] = line.substr(equals + 1);
    }
    folder_.Write("GITHUB_OUTPUT", "");
  }

  TemporaryFolder folder_;
  fs::path repository_;
  Variables contexts_;
  Variables variables_;
};

Outcome RunAction(const ChangedPlan& repository, Variables contexts, Variables variables = {}) {
  const CiExample action("github/action.yml");
  contexts.try_emplace("inputs.since", "");
  contexts.try_emplace("github.event.before", "");
  contexts.try_emplace("github.event.repository.default_branch", "main");
  contexts.try_emplace("steps.base.outputs.commit", "");
  Runner runner(repository.root(), std::move(contexts), std::move(variables));
  return runner.Run(*Below(*Below(action.root(), "runs"), "steps"));
}

const Variables kPullRequest = {{"GITHUB_BASE_REF", "main"}};

}  // namespace

TEST_CASE("no step of the GitHub action puts what others wrote into the text of a script") {
  const CiExample action("github/action.yml");
  const CiExample workflow("github/plans.yml");
  const Node job = *Below(*Below(workflow.root(), "jobs"), "plans");
  int scripts = 0;
  for (const Node steps : {*Below(*Below(action.root(), "runs"), "steps"), *Below(job, "steps")}) {
    for (const Node step : steps.children()) {
      const std::string script = TextBelow(step, "run");
      if (!script.empty()) ++scripts;
      CHECK(script.find("${{") == std::string::npos);
    }
  }
  CHECK(scripts == 4);
}

TEST_CASE("the workflow fetches the history and uses the action from where it is to be put") {
  const CiExample workflow("github/plans.yml");
  const auto steps = *Below(*Below(*Below(workflow.root(), "jobs"), "plans"), "steps");
  std::vector<std::string> used;
  for (const Node step : steps.children()) {
    if (Below(step, "uses")) used.push_back(TextBelow(step, "uses"));
    if (const auto with = Below(step, "with")) CHECK(TextBelow(*with, "fetch-depth") == "0");
  }
  CHECK(used == std::vector<std::string>{"actions/checkout@v4", "./.github/actions/wsoa"});
}

TEST_CASE("the GitHub action lets a good change through and says what it means") {
  const ChangedPlan repository;
  repository.Change("HSP", kMovedDue);
  const Outcome outcome = RunAction(repository, {}, kPullRequest);
  CAPTURE(outcome.log);
  CHECK_FALSE(outcome.failed);
  CHECK(outcome.log.find("::error") == std::string::npos);
  CHECK(outcome.log.find("left out 1 problem that ") != std::string::npos);
  CHECK(outcome.summary.starts_with("# What changed from "));
  CHECK(outcome.summary.find("moved 31 days later, to 31 Jul 2022") != std::string::npos);
}

TEST_CASE("the GitHub action fails a change that adds a mistake, at its line") {
  const ChangedPlan repository;
  repository.Change("HSQ", "2022-06");
  const Outcome outcome = RunAction(repository, {}, kPullRequest);
  CHECK(outcome.failed);
  CHECK(outcome.log.find("::error file=plans/north.yaml,line=16,") != std::string::npos);
  CHECK(outcome.log.find(kMistakeToldOf) != std::string::npos);
  CHECK(outcome.log.find("HPS is not") == std::string::npos);
  CHECK(outcome.summary.find("HSQ") != std::string::npos);
}

TEST_CASE("the GitHub action compares a push with what was there before it, or with main") {
  const ChangedPlan repository;
  repository.Change("HSQ", "2022-06");
  const std::string bad = repository.Git("rev-parse HEAD");
  CHECK(RunAction(repository, {{"github.event.before", repository.before}}).failed);
  repository.Change("HSQ", "2022-07");
  CHECK_FALSE(RunAction(repository, {{"github.event.before", bad}}).failed);
  CHECK_FALSE(RunAction(repository, {{"inputs.since", bad}}, kPullRequest).failed);
  const std::string none(40, '0');
  CHECK(RunAction(repository, {{"github.event.before", none}}).failed);
}

TEST_CASE("the GitHub action says so where the clone lacks what it is to compare with") {
  const ChangedPlan repository;
  const Outcome outcome = RunAction(repository, {}, {{"GITHUB_BASE_REF", "gone"}});
  CHECK(outcome.failed);
  CHECK(outcome.log.find(
            "::error::there is no origin/gone here: the checkout needs fetch-depth: 0") !=
        std::string::npos);
}

TEST_CASE("a hostile name of a branch is a name and nothing else") {
  const ChangedPlan repository;
  for (const char* name :
       {"x;touch${IFS}owned", "$(touch${IFS}owned)", "`touch${IFS}owned`", "--output=owned"}) {
    CAPTURE(name);
    RunAction(repository, {{"inputs.since", name}}, {{"GITHUB_BASE_REF", name}});
    RunAction(repository, {{"github.event.before", name}}, {{"GITHUB_BASE_REF", name}});
    CHECK_FALSE(fs::exists(repository.root() / "owned"));
  }
}
