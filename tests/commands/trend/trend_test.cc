#include <doctest/doctest.h>

#include "support/files.h"
#include "support/run.h"
#include "support/test_repository.h"

namespace wsoa {
namespace {

constexpr char kPlan[] = R"(wsoa: 1
title: Test
area: Testshire
scheme: {grace: 14 days}
sections:
  - ref: S
    title: Section
    actions:
      - {ref: A, title: Act, due: 2021-12}
)";

RunResult RunIn(const std::filesystem::path& directory, const std::vector<std::string>& args) {
  TestWorld world;
  world.directory = directory;
  return RunWsoa(args, world);
}

TEST_CASE("what was reported is asked of a repository") {
  const TemporaryFolder folder;
  folder.Write("plan.yaml", kPlan);
  const RunResult result = RunIn(folder.path(), {"trend", "--as-reported"});
  CHECK(result.err.starts_with("wsoa: there is no git repository in "));
  CHECK(result.status == 3);
}

TEST_CASE("one commit before all dates reports what its text says") {
  const TestRepository repository;
  repository.Write("plan.yaml", kPlan);
  repository.Commit("All there is", "2021-10-01T12:00:00+00:00");
  const std::vector<std::string> now = {
      "trend", "--dates", "2021-12,2022-01-10,2022-01-31", "--rows", "action", "--format", "json"};
  std::vector<std::string> reported = now;
  reported.insert(reported.end(), {"--as-reported"});
  const RunResult of_now = RunIn(repository.root(), now);
  const RunResult of_then = RunIn(repository.root(), reported);
  const auto rows = [](const std::string& json) { return json.substr(json.find("\"rows\"")); };
  CHECK(rows(of_now.out) == rows(of_then.out));
  CHECK(of_then.out.find("\"since\":\"2022-01-15\",\"days\":16") != std::string::npos);
}

TEST_CASE("a text that many revisions share is not read again and is one spell") {
  const TestRepository repository;
  repository.Write("plan.yaml", kPlan);
  repository.Commit("One", "2021-12-20T12:00:00+00:00");
  for (const char* day : {"2022-01-03", "2022-01-20", "2022-01-30"}) {
    repository.Commit("Nothing", std::string(day) + "T12:00:00+00:00");
  }
  const RunResult result = RunIn(
      repository.root(), {"trend", "--revs", "HEAD~3,HEAD~2,HEAD~1,HEAD", "--rows", "action"});
  CHECK(result.out.find("red since 15 Jan 2022, 15 days") != std::string::npos);
}

TEST_CASE("an action that is gone before the last date stands beneath, with a dash") {
  const TestRepository repository;
  repository.Write("plan.yaml", kPlan);
  repository.Commit("One", "2021-12-20T12:00:00+00:00");
  repository.Git("rm -q plan.yaml");
  repository.Commit("None", "2022-01-10T12:00:00+00:00");
  const RunResult result = RunIn(
      repository.root(), {"trend", "plan.yaml", "--as-reported", "--dates", "2021-12,2022-01"});
  CHECK(result.out.find("S    Section     green     –") != std::string::npos);
  CHECK(result.status == 0);
}

TEST_CASE("a figure that is not what was reported then is marked, and it is said where to look") {
  const TestRepository repository;
  const std::string text = kPlan;
  repository.Write("plan.yaml", text);
  repository.Commit("As agreed", "2021-10-01T12:00:00+00:00");
  repository.Write("plan.yaml", std::string(text).replace(text.find("2021-12"), 7, "2022-06"));
  repository.Commit("Rewritten", "2022-02-20T12:00:00+00:00");
  const std::vector<std::string> ask = {"trend", "--dates", "2021-12,2022-01,2022-02", "--as-of",
                                        "2022-03-31"};
  const std::string now = RunIn(repository.root(), ask).out;
  CHECK(now.find("red: Off track            0        0*         0") != std::string::npos);
  CHECK(now.find("* 5 figures are not what was reported then: wsoa trend --as-reported") !=
        std::string::npos);
  // Of some actions it is not known, and of a plan without a history there is nothing to compare.
  std::vector<std::string> some = ask;
  some.insert(some.end(), {"--rating", "green"});
  CHECK(RunIn(repository.root(), some).out.find("reported then") == std::string::npos);
  const TemporaryFolder folder;
  folder.Write("plan.yaml", text);
  CHECK(RunIn(folder.path(), ask).out.find("reported then") == std::string::npos);
}

}  // namespace
}  // namespace wsoa
