// Repositories of somebody else: whatever their settings name, wsoa runs none of it.
#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "support/run.h"
#include "support/test_repository.h"

using namespace wsoa;

namespace {

namespace fs = std::filesystem;

const std::vector<std::vector<std::string>> kEveryWayToGit = {
    {"diff", "HEAD~1", "HEAD"},
    {"diff"},
    {"log", "A1"},
    {"status", "--at", "HEAD~1"},
    {"actions", "--at", "HEAD~1"},
    {"snapshot", "--at", "HEAD~1"},
    {"check", "--at", "HEAD~1"},
    {"check", "--since", "HEAD~1"},
    {"trend", "--revs", "HEAD~1,HEAD"},
    {"trend", "--as-reported"},
    {"git-setup"},
    {"git-setup", "--words", "--hook"},
    {"git-setup", "--words", "--hook", "--apply"},
    {"git-setup"},
    {"status", "--at", "nothing"},
};

std::string HostilePlan(const std::string& due) {
  return "wsoa: 1\ntitle: Plan\narea: North\nsections:\n  - ref: A\n    title: Part\n    actions:\n"
         "      - {ref: A1, title: First, due: " +
         due + "}\n";
}

// A copied repository that names a program wherever git may run one, and lacks an object.
class Bait {
 public:
  Bait() {
    Commit("2022-06");
    Commit("2022-09");
    repository_.Write("plans/a.yaml", HostilePlan("2022-10"));
    for (const std::string key : {"core.fsmonitor",
                                  "core.sshCommand",
                                  "core.pager",
                                  "core.editor",
                                  "core.askPass",
                                  "core.gitProxy",
                                  "core.alternateRefsCommand",
                                  "credential.helper",
                                  "diff.external",
                                  "diff.x.textconv",
                                  "diff.x.command",
                                  "diff.wsoa.textconv",
                                  "diff.wsoa.command",
                                  "filter.x.clean",
                                  "filter.x.smudge",
                                  "filter.x.process",
                                  "merge.x.driver",
                                  "remote.origin.uploadpack",
                                  "gpg.program",
                                  "sequence.editor",
                                  "uploadpack.packObjectsHook",
                                  "pager.cat-file",
                                  "pager.config",
                                  "pager.rev-parse",
                                  "pager.for-each-ref",
                                  "pager.check-attr"}) {
      repository_.Git("config " + key + " 'touch " + mark() + " #'");
    }
    for (const std::string command :
         {"cat-file", "rev-parse", "config", "check-attr", "for-each-ref", "symbolic-ref"}) {
      repository_.Git("config alias." + command + " '!touch " + mark() + "'");
    }
    repository_.Git("config core.hooksPath " + repository_.root().string() + "/.hooks");
    for (const std::string hook :
         {"post-index-change", "reference-transaction", "fsmonitor-watchman", "pre-commit",
          "post-checkout", "pre-auto-gc"}) {
      PutHook(repository_.root() / ".hooks" / hook);
      PutHook(repository_.root() / ".git/hooks" / hook);
    }
    repository_.Write(".git/info/attributes", "* filter=x diff=x merge=x\n");
    fs::remove(mark());
  }

  fs::path root() const { return repository_.root(); }
  std::string mark() const { return repository_.beside("PWNED").string(); }
  bool IsTaken() const { return fs::exists(mark()); }
  void ForgetIt() const { fs::remove(mark()); }

  // The plan of the first commit is gone, and has to be fetched from there.
  void MakePartial(const std::string& url) const {
    const std::string id = repository_.Git("rev-parse HEAD~1:plans/a.yaml");
    fs::remove(root() / ".git/objects" / id.substr(0, 2) / id.substr(2));
    repository_.Git("config core.repositoryformatversion 1");
    repository_.Git("config extensions.partialClone origin");
    repository_.Git("config remote.origin.promisor true");
    repository_.Git("config remote.origin.url '" + url + "'");
    ForgetIt();
  }

  const TestRepository& repository() const { return repository_; }

 private:
  void Commit(const std::string& due) const {
    repository_.Write("plans/a.yaml", HostilePlan(due));
    repository_.Commit(due);
  }
  void PutHook(const fs::path& hook) const {
    WriteWholeFile(hook, "#!/bin/sh\ntouch " + mark() + "\n");
    fs::permissions(hook, fs::perms::owner_all);
  }

  TestRepository repository_;
};

void CheckRunsNothing(const Bait& bait) {
  for (const auto& command : kEveryWayToGit) {
    const RunResult said = RunWsoa(command, {bait.root(), MakeDay(2022, 1, 31), ""});
    std::string line;
    for (const std::string& word : command) line += word + " ";
    CHECK_MESSAGE(!bait.IsTaken(), line);
    INFO(line, said.err);
    CHECK(said.err.find("should not have happened") == std::string::npos);
    bait.ForgetIt();
  }
}

}  // namespace

TEST_CASE("no program that the settings of a repository name is ever run") {
  const Bait bait;
  bait.repository().Git("status || true");
  REQUIRE(bait.IsTaken());  // git itself does run them
  bait.ForgetIt();
  CheckRunsNothing(bait);
}

TEST_CASE(
    "a partial clone fetches nothing, wherever it says that the rest is, and says what to do") {
  for (const std::string url : {"ssh://x/y", "x:y", "file:///nowhere", "/nowhere", "git://x/y",
                                "http://127.0.0.1:1/y", "ext::touch %s", "other::x"}) {
    const Bait bait;
    bait.MakePartial(url == "ext::touch %s" ? "ext::touch " + bait.mark() : url);
    if (url == "ssh://x/y") {
      CHECK_THROWS(bait.repository().Git("cat-file -p HEAD~1:plans/a.yaml"));
      REQUIRE(bait.IsTaken());
      bait.ForgetIt();
    }
    INFO(url);
    const RunResult said = RunWsoa({"status", "--at", "HEAD~1"}, {bait.root(), Day{}, ""});
    CHECK(said.status == 3);
    CHECK(said.out.empty());
    CHECK(said.err.find("this clone is partial and lacks ") != std::string::npos);
    CHECK(said.err.find("git fetch --refetch --no-filter brings all") != std::string::npos);
    CheckRunsNothing(bait);
  }
}

TEST_CASE("a repository whose settings lead elsewhere is not read, nor is anything written there") {
  const TestRepository built;
  built.Write("inner/plans/a.yaml", HostilePlan("2022-06"));
  built.Commit("outer");
  const fs::path inner = built.root() / "inner";
  built.GitIn(inner, "init -q -b main");
  built.GitIn(inner, "add -A");
  built.GitIn(inner, "commit -q -m inner");
  for (const std::string& where : {built.root().string(), built.beside("").string()}) {
    built.GitIn(inner, "config core.worktree '" + where + "'");
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"status", "--at", "HEAD"}, {"git-setup", "--apply"}}) {
      const RunResult said = RunWsoa(command, {inner, Day{}, ""});
      CHECK(said.status == 3);
      CHECK(said.err.find("core.worktree") != std::string::npos);
    }
    CHECK(!fs::exists(fs::path(where) / ".gitattributes"));
  }
}

TEST_CASE("a repository within another that is damaged is not taken for the one around it") {
  const TestRepository built;
  built.Write("inner/plans/a.yaml", HostilePlan("2022-06"));
  built.Commit("outer");
  const fs::path inner = built.root() / "inner";
  built.GitIn(inner, "init -q -b main");
  WriteWholeFile(inner / ".git/HEAD", "");
  const RunResult said = RunWsoa({"status", "--at", "HEAD"}, {inner, Day{}, ""});
  CHECK(said.status == 3);
  CHECK(said.err.find("the repository in " + fs::canonical(inner).string() + " is damaged") !=
        std::string::npos);
  CHECK(said.err.find("git fsck") != std::string::npos);
}
