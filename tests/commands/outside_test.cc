// What lies outside the repository, or the folder of the plans, is not read unless it is named.
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "support/run.h"
#include "support/test_repository.h"

using namespace wsoa;

namespace {

namespace fs = std::filesystem;

constexpr char kGoodPlan[] =
    "wsoa: 1\ntitle: Plan\narea: North\npeople: {HOS: Head of SEND}\nsections:\n  - ref: A\n"
    "    title: Part\n    leader: HOS\n    actions:\n"
    "      - {ref: A1, title: First, owners: [HOS], due: 2022-06}\n";
constexpr char kSecret[] = "token: TOPSECRET\nwsoa: 1\n";
constexpr char kWord[] = ": left out: it leads out of the repository, or of the folder";

const std::vector<std::vector<std::string>> kReaders = {
    {"check"}, {"check", "--format", "sarif"}, {"status"}, {"actions"}, {"snapshot"}, {"owners"}};

// A folder `r` with a plan, and a file beside it that is nobody's business.
class Beside {
 public:
  explicit Beside(bool is_repository) {
    folder_.Write("secret.yaml", kSecret);
    folder_.Write("other/plans/b.yaml", kSecret);
    folder_.Write("r/plans/a.yaml", kGoodPlan);
    if (is_repository) RunWithGit(root(), "git init -q -b main");
  }

  fs::path root() const { return folder_.path() / "r"; }
  void Link(const std::string& name, const std::string& target) const {
    fs::create_symlink(target, root() / name);
  }
  void Write(const std::string& name, const std::string& text) const { folder_.Write(name, text); }

  RunResult Run(const std::vector<std::string>& command, const std::string& from = "r") const {
    return RunWsoa(command, {folder_.path() / from, MakeDay(2022, 1, 31), ""});
  }

  // Every command says what it leaves out, and nothing of what is there.
  void CheckLeftOut(const std::string& name, const std::vector<std::string>& flags = {}) const {
    for (std::vector<std::string> command : kReaders) {
      command.insert(command.end(), flags.begin(), flags.end());
      const RunResult said = Run(command);
      INFO(command.front(), " ", said.err);
      CHECK(said.status == 1);
      CHECK((said.out + said.err).find("TOPSECRET") == std::string::npos);
      CHECK(said.err.find(name) != std::string::npos);
      CHECK(said.err.find(kWord) != std::string::npos);
    }
  }

 private:
  TemporaryFolder folder_;
};

}  // namespace

TEST_CASE("a link that leads out is left out with a word, and read where it is named") {
  for (const bool is_repository : {true, false}) {
    for (const std::string target : {"../../secret.yaml", "absolute"}) {
      const Beside beside(is_repository);
      const std::string secret = (beside.root().parent_path() / "secret.yaml").string();
      beside.Link("plans/p.yaml", target == "absolute" ? secret : target);
      beside.CheckLeftOut("plans/p.yaml");
      beside.CheckLeftOut("plans/p.yaml", {"plans"});
      const RunResult named = beside.Run({"check", "plans/p.yaml"});
      CHECK(named.out.find("TOPSECRET") != std::string::npos);
      CHECK(named.err.find(kWord) == std::string::npos);
      CHECK(beside.Run({"check", "plans", "plans/p.yaml"}).err.find(kWord) == std::string::npos);
    }
  }
}

TEST_CASE("links over links, and through folders, are followed to their end") {
  const Beside beside(true);
  beside.Write("r/plans/up", "");
  fs::remove(beside.root() / "plans/up");
  beside.Link("plans/up", "../..");
  beside.Link("middle.yaml", "../secret.yaml");
  beside.Link("plans/p.yaml", "../middle.yaml");
  beside.CheckLeftOut("plans/p.yaml");
  fs::remove(beside.root() / "plans/p.yaml");
  beside.Link("plans/q.yaml", "up/secret.yaml");
  beside.CheckLeftOut("plans/q.yaml");
}

TEST_CASE("a folder of plans that is a link to elsewhere is left out, and read where it is named") {
  const Beside beside(true);
  fs::remove_all(beside.root() / "plans");
  beside.Link("plans", "../other/plans");
  const RunResult said = beside.Run({"check"});
  CHECK(said.status == 3);
  CHECK((said.out + said.err).find("TOPSECRET") == std::string::npos);
  CHECK(said.err.find(kWord) != std::string::npos);
  CHECK(beside.Run({"check", "plans"}).out.find("TOPSECRET") != std::string::npos);
}

TEST_CASE("a link within the repository is no way out") {
  const Beside beside(true);
  beside.Write("r/shared/c.yaml", kGoodPlan);
  beside.Link("plans/c.yaml", "../shared/c.yaml");
  const RunResult said = beside.Run({"status"});
  CHECK(said.err.find(kWord) == std::string::npos);
  CHECK(beside.Run({"status", "../plans"}, "r/shared").err.find(kWord) == std::string::npos);
}

TEST_CASE("a pattern of .wsoa.yaml that leads out is left out with a word") {
  for (const bool is_repository : {true, false}) {
    for (const std::string pattern :
         {"../secret.yaml", "../*.yaml", "../**/*.yaml", "plans/../../secret.yaml", "out/*.yaml",
          "out/secret.yaml", "../other/plans/b.yaml"}) {
      const Beside beside(is_repository);
      beside.Link("out", "..");
      beside.Write("r/.wsoa.yaml", "plans: [\"" + pattern + "\", \"plans/*\"]\n");
      beside.CheckLeftOut(pattern);
    }
  }
}

TEST_CASE("a revision's links and patterns that lead out are left out with the same word") {
  const TestRepository built;
  built.Write("plans/a.yaml", kGoodPlan);
  fs::create_symlink("../../secret.yaml", built.root() / "plans/p.yaml");
  built.Write(".wsoa.yaml", "plans: [\"../secret.yaml\", \"plans/*\"]\n");
  WriteWholeFile(built.beside("secret.yaml"), kSecret);
  built.Commit("first");
  for (const std::vector<std::string>& command :
       {std::vector<std::string>{"status", "--at", "HEAD"},
        {"check", "--at", "HEAD"},
        {"trend", "--revs", "HEAD"}}) {
    const RunResult said = RunWsoa(command, {built.root(), MakeDay(2022, 1, 31), ""});
    INFO(said.err);
    CHECK(said.status == 1);
    CHECK((said.out + said.err).find("TOPSECRET") == std::string::npos);
    CHECK(said.err.find(std::string(kWord)) != std::string::npos);
  }
}

TEST_CASE("settings that are a link to elsewhere are refused, and nothing of it is shown") {
  for (const bool is_repository : {true, false}) {
    const Beside beside(is_repository);
    beside.Link(".wsoa.yaml", "../secret.yaml");
    const RunResult said = beside.Run({"check"});
    CHECK(said.status == 3);
    CHECK((said.out + said.err).find("TOPSECRET") == std::string::npos);
    CHECK(said.err.find(".wsoa.yaml is a link that leads out of the repository") !=
          std::string::npos);
  }
}

TEST_CASE("settings above the top of the repository do not count") {
  for (const std::string from : {"r", "r/plans"}) {
    const Beside beside(true);
    beside.Write("r/bad/b.yaml", kSecret);
    beside.Write(".wsoa.yaml", "plans: [r/bad/b.yaml]\n");
    const RunResult said = beside.Run({"check"}, from);
    CHECK(said.status == 0);
    CHECK(said.out.find("TOPSECRET") == std::string::npos);
    beside.Write("r/.wsoa.yaml", "plans: [bad/b.yaml]\n");
    CHECK(beside.Run({"check"}, from).status == 1);
  }
  const Beside linked(true);
  linked.Write(".wsoa.yaml", "plans: [\n");
  fs::create_symlink(linked.root() / "plans", linked.root().parent_path() / "link");
  CHECK(linked.Run({"-C", "link", "check"}, ".").status == 0);
  CHECK(linked.Run({"diff", "../link", "plans"}).status != 3);
}

TEST_CASE("without a repository, settings above count if they belong to the owner of the folder") {
  const Beside beside(false);
  beside.Write(".wsoa.yaml", "plans: [r/bad/b.yaml]\n");
  beside.Write("r/bad/b.yaml", kSecret);
  CHECK(beside.Run({"check"}).out.find("TOPSECRET") != std::string::npos);
  if (geteuid() != 0) return;  // only root can give files away
  constexpr uid_t kSomebody = 12345;
  const fs::path settings = beside.root().parent_path() / ".wsoa.yaml";
  REQUIRE(chown(settings.c_str(), kSomebody, kSomebody) == 0);
  CHECK(beside.Run({"check"}).status == 0);
}
