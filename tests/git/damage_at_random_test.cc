// Repositories that are damaged at random: each time the same answer as before, or a sentence that
// names git fsck, and soon. More rounds: WSOA_DAMAGE_ROUNDS=1000 wsoa_tests --test-case='*at
// random*'.
#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "support/damage.h"
#include "support/run.h"
#include "support/test_repository.h"

using namespace wsoa;

namespace {

constexpr int kUsualRounds = 240;
constexpr unsigned kSeed = 20220131;

const std::vector<std::vector<std::string>> kCommands = {
    {"status", "--at", "HEAD"},     {"snapshot", "--at", "HEAD~2"},
    {"diff", "HEAD~2", "HEAD"},     {"log", "a:A1"},
    {"trend", "--as-reported"},     {"trend", "--revs", "HEAD~3,main"},
    {"check", "--since", "HEAD~1"}, {"git-setup"},
};

std::string PlanDue(const std::string& due) {
  return "wsoa: 1\ntitle: Plan\narea: North\nsections:\n  - ref: A\n    title: Part\n    actions:\n"
         "      - {ref: A1, title: First, due: " +
         due + "}\n";
}

// A history of two plans, and what the commands say of it.
class MonthlyPlans {
 public:
  explicit MonthlyPlans(const std::string& init, const std::string& then) : repository_(init) {
    for (const std::string month : {"01", "02", "03", "04"}) {
      repository_.Write("plans/a.yaml", PlanDue("2022-" + month));
      repository_.Write("plans/old/b.yaml", PlanDue("2023-" + month));
      repository_.Write(".gitattributes", "plans/**/*.yaml diff=wsoa\nplans/**/*.yml diff=wsoa\n");
      repository_.Commit("month " + month, "2022-" + month + "-28T12:00:00+00:00");
    }
    RunWsoaHere({"git-setup", "--apply"});
    if (!then.empty()) repository_.Git(then);
    damager_ = std::make_unique<Damager>(repository_.root() / ".git");
    for (const auto& command : kCommands) answers_.push_back(RunWsoaHere(command));
  }

  RunResult RunWsoaHere(const std::vector<std::string>& command) const {
    return RunWsoa(command, {repository_.root(), MakeDay(2022, 5, 1), ""});
  }
  const RunResult& Answer(std::size_t command) const { return answers_[command]; }
  Damager& damager() { return *damager_; }

 private:
  TestRepository repository_;
  std::unique_ptr<Damager> damager_;
  std::vector<RunResult> answers_;
};

bool IsRight(const RunResult& said, const RunResult& before) {
  if (said.status == 3) return said.err.find("git fsck") != std::string::npos && said.out.empty();
  return said.status == before.status && said.out == before.out;
}

}  // namespace

TEST_CASE("what is damaged at random is told of, or does no harm") {
  const char* const asked = std::getenv("WSOA_DAMAGE_ROUNDS");
  const int rounds = asked ? std::atoi(asked) : kUsualRounds;
  std::vector<std::unique_ptr<MonthlyPlans>> kept;
  kept.push_back(std::make_unique<MonthlyPlans>("", ""));
  kept.push_back(std::make_unique<MonthlyPlans>("", "gc -q"));
  kept.push_back(std::make_unique<MonthlyPlans>("--object-format=sha256", ""));
  for (const auto& one : kept) {
    for (std::size_t i = 0; i < kCommands.size(); ++i) {
      INFO(kCommands[i][0], " ", one->Answer(i).err);
      REQUIRE(one->Answer(i).status <= 1);
    }
  }
  int told = 0;
  for (int round = 0; round < rounds; ++round) {
    std::mt19937 random(kSeed + static_cast<unsigned>(round));
    MonthlyPlans& here = *kept[static_cast<std::size_t>(round) % kept.size()];
    const std::string damage = here.damager().Damage(random);
    const std::size_t command = random() % kCommands.size();
    const auto begin = std::chrono::steady_clock::now();
    const RunResult said = here.RunWsoaHere(kCommands[command]);
    const auto took = std::chrono::steady_clock::now() - begin;
    here.damager().PutRight();
    told += said.status == 3;
    INFO("round ", round, ": ", damage, "; ", kCommands[command][0], ": ", said.status, " ",
         said.err);
    CHECK(IsRight(said, here.Answer(command)));
    CHECK(took < std::chrono::seconds(2));
  }
  if (asked) MESSAGE(rounds, " rounds, told of in ", told);
}
