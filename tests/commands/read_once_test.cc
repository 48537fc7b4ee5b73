// What several parts of a command need of the same repository is looked up once a run.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/open_counter.h"
#include "support/run.h"
#include "support/test_repository.h"

using namespace wsoa;

namespace {

using Args = std::vector<std::string>;

std::string PlanOnceDue(const std::string& due) {
  return "wsoa: 1\ntitle: Test\narea: Testshire\npublished: 2021-06-01\nsections:\n  - ref: A\n"
         "    title: Section\n    leader: Director\n    actions:\n"
         "      - {ref: A1, title: Do this, owners: [Director], due: " +
         due + "}\n";
}

// Three commits; between the first and the second the plan was renamed.
struct ThreeCommits {
  ThreeCommits() {
    repository.Write(".wsoa.yaml", "plans: [plans/*.yaml]\n");
    repository.Write("plans/old.yaml", PlanOnceDue("2022-01-31"));
    repository.Commit("one", "2021-10-31T12:00:00+00:00");
    repository.Git("mv plans/old.yaml plans/north.yaml");
    repository.Commit("two", "2021-11-30T12:00:00+00:00");
    repository.Write("plans/north.yaml", PlanOnceDue("2022-03-31"));
    repository.Commit("three", "2021-12-31T12:00:00+00:00");
    repository.Write("plans/north.yaml", PlanOnceDue("2022-04-30"));
  }

  RunResult Run(const Args& args) const {
    return RunWsoa(args, {repository.root(), MakeDay(2022, 6, 30), ""});
  }

  TestRepository repository;
};

const std::vector<Args> kReadSeveralTexts = {
    {"diff", "HEAD~2", "HEAD"},
    {"diff", "HEAD~2", "plans/north.yaml"},
    {"diff", "HEAD~1", "HEAD", "plans/north.yaml"},
    {"diff", "reported@2021-11", "reported@2021-12", "plans"},
    {"diff", "@2022-01-31", "@2022-02-28"},
    {"actions", "--changed-since", "HEAD~1", "plans/north.yaml"},
    {"actions", "--changed-since", "HEAD~2", "--at", "HEAD"},
    {"check", "--since", "HEAD~1"},
    {"check", "--since", "HEAD~1", "--at", "HEAD"},
    {"trend", "--revs", "HEAD~2,HEAD~1,HEAD", "plans/north.yaml"},
    {"trend", "--as-reported", "--dates", "2021-11,2021-12"},
    {"log", "A1"},
};

}  // namespace

TEST_CASE("the settings are read once, however many texts a command compares") {
  const ThreeCommits three;
  const OpenCounter settings(three.repository.root() / ".wsoa.yaml");
  for (const Args& args : kReadSeveralTexts) {
    CAPTURE(args);
    CHECK(three.Run(args).status == 0);
    CHECK(settings.Count() == 1);
  }
}

TEST_CASE("the repository is opened once, however many revisions a command reads") {
  const ThreeCommits three;
  // Whatever opens it reads its settings, and another time only if it is opened again.
  const OpenCounter repository(three.repository.root() / ".git/config");
  CHECK(three.Run({"status", "--at", "HEAD"}).status == 0);
  const int for_one_revision = repository.Count();
  CHECK(for_one_revision > 0);
  for (const Args& args : kReadSeveralTexts) {
    CAPTURE(args);
    CHECK(three.Run(args).status == 0);
    CHECK(repository.Count() <= for_one_revision);
  }
}
