// wsoa git-setup in real repositories, and what git then prints.
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "commands/git_setup/pre_commit_hook.h"
#include "support/files.h"
#include "support/git_shell.h"
#include "support/run.h"
#include "support/test_repository.h"

using namespace wsoa;

namespace {

namespace fs = std::filesystem;

using Args = std::vector<std::string>;

constexpr char kUsualLines[] = "plans/**/*.yaml diff=wsoa\nplans/**/*.yml diff=wsoa\n";
constexpr char kAllInPlace[] =
    "All is in place: git diff, git log -p, git show and git blame speak of actions.\n"
    "A hook that checks plans before each commit: wsoa git-setup --hook\n";

std::string PlanWith(const std::string& due, const std::string& more = "") {
  return "wsoa: 1\n"
         "title: Test\n"
         "area: Testshire\n"
         "people: {HSP: Head of SEND}\n"
         "sections:\n"
         "  - ref: A\n"
         "    title: Section\n"
         "    leader: HSP\n"
         "    actions:\n"
         "      - ref: A1\n"
         "        title: Do this\n"
         "        owners: [HSP]\n"
         "        due: 2022-01\n"
         "      - ref: A2\n"
         "        title: Do that\n"
         "        owners: [HSP]\n"
         "        due: " +
         due + "\n" + more;
}

RunResult SetupIn(const fs::path& folder, const Args& options = {}) {
  Args args = {"git-setup"};
  args.insert(args.end(), options.begin(), options.end());
  return RunWsoa(args, {folder, MakeDay(2022, 6, 30), ""});
}

struct PlanRepository : TestRepository {
  PlanRepository() {
    Write("plans/north.yaml", PlanWith("2022-03-31"));
    Commit("January", "2022-01-31T12:00:00+00:00");
  }
  std::string Attributes() const { return ReadWholeFile(root() / ".gitattributes"); }
  std::string Shell(const std::string& lines) const { return ShellWithWsoa(root(), lines); }
};

struct ReadyRepository : PlanRepository {
  ReadyRepository() {
    REQUIRE(SetupIn(root(), {"--apply"}).status == 0);
    Commit("Set up");
  }
};

// The lines to type, out of what git-setup says is to do.
std::string LinesToType(const std::string& said) {
  std::string lines;
  std::istringstream in(said);
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("    ")) lines += line.substr(4) + "\n";
  }
  return lines;
}

}  // namespace

TEST_CASE("git-setup says what it would do, does it, and says that it is done") {
  const PlanRepository repository;
  const RunResult before = SetupIn(repository.root());
  CHECK(before.status == 0);
  CHECK(before.err == "");
  CHECK(before.out.starts_with("To do (wsoa git-setup --apply does it, or type):\n"));
  CHECK_FALSE(fs::exists(repository.root() / ".gitattributes"));
  CHECK(repository.Shell("git config --local --get-regexp diff") == "exit 1");
  const RunResult applied = SetupIn(repository.root(), {"--apply"});
  CHECK(applied.status == 0);
  CHECK(applied.out ==
        "Done:\n"
        "- .gitattributes says which files are plans\n"
        "- git compares plans fact by fact\n"
        "- the head of a change names the action\n"
        "\n"
        "Commit .gitattributes. In every other clone, once: wsoa git-setup --apply\n"
        "(git takes no settings from elsewhere).\n"
        "\n" +
            std::string(kAllInPlace));
  CHECK(repository.Attributes() == kUsualLines);
  CHECK(SetupIn(repository.root()).out == kAllInPlace);
  CHECK(SetupIn(repository.root(), {"--apply"}).out == kAllInPlace);
  CHECK(repository.Attributes() == kUsualLines);
}

TEST_CASE("the lines that git-setup shows do the same when they are typed") {
  for (const char* attributes : {"", "* text\n", "* text", "* text\r\n", "a b\r\n* text"}) {
    CAPTURE(attributes);
    const PlanRepository typed;
    const PlanRepository applied;
    if (*attributes != 0) {
      typed.Write(".gitattributes", attributes);
      applied.Write(".gitattributes", attributes);
    }
    typed.Shell(LinesToType(SetupIn(typed.root(), {"--hook"}).out));
    SetupIn(applied.root(), {"--hook", "--apply"});
    CHECK(typed.Attributes() == applied.Attributes());
    CHECK(applied.Attributes().starts_with(attributes));
    const std::string settings = "git config --local --get-regexp '^diff'";
    CHECK(typed.Shell(settings) == applied.Shell(settings));
    CHECK(SetupIn(typed.root(), {"--hook"}).out ==
          "All is in place: git diff, git log -p, git show and git blame speak of actions.\n");
  }
}

TEST_CASE("git-setup in a folder below shows lines for there") {
  const PlanRepository repository;
  repository.Shell(LinesToType(SetupIn(repository.root() / "plans").out).insert(0, "cd plans\n"));
  CHECK(repository.Attributes() == kUsualLines);
  CHECK(SetupIn(repository.root() / "plans").out == kAllInPlace);
}

TEST_CASE("which files are plans is taken from .wsoa.yaml, from plans/, or from the files") {
  const TestRepository repository;
  const std::string plan = PlanWith("2022-03-31");
  repository.Write("send/our plans/north.yaml", plan);
  repository.Write("other.yaml", "a: 1\n");
  repository.Commit("Plans");
  SetupIn(repository.root(), {"--apply"});
  CHECK(ReadWholeFile(repository.root() / ".gitattributes") ==
        "\"send/our plans/north.yaml\" diff=wsoa\n");
  repository.Write("send/.wsoa.yaml", "plans: [our plans/*.yaml]\n");
  SetupIn(repository.root() / "send", {"--apply"});
  CHECK(ReadWholeFile(repository.root() / ".gitattributes") ==
        "\"send/our plans/north.yaml\" diff=wsoa\n\"send/our plans/*.yaml\" diff=wsoa\n");
  CHECK(SetupIn(repository.root() / "send").out == kAllInPlace);
}

TEST_CASE("without a plan there is nothing to set up") {
  const TestRepository repository;
  repository.Write("other.yaml", "a: 1\n");
  const RunResult result = SetupIn(repository.root());
  CHECK(result.status == 3);
  CHECK(result.err.ends_with(" yet: plans/ is the usual folder for them\n"));
}

TEST_CASE("git-setup works in a linked working tree and in a submodule") {
  const PlanRepository repository;
  repository.Git("worktree add -q ../linked");
  CHECK(SetupIn(repository.beside("linked"), {"--apply"}).status == 0);
  CHECK(ReadWholeFile(repository.beside("linked") / ".gitattributes") == kUsualLines);
  CHECK(repository.Git("config --local diff.wsoa.textconv").starts_with("wsoa git-textconv"));
  const TestRepository outer;
  outer.Git("submodule --quiet add '" + repository.root().string() + "' inner");
  CHECK(SetupIn(outer.root() / "inner", {"--apply"}).status == 0);
  CHECK(ReadWholeFile(outer.root() / "inner" / ".gitattributes") == kUsualLines);
  CHECK(ShellWithWsoa(outer.root(), "git config --local diff.wsoa.textconv") == "exit 1");
  CHECK(SetupIn(outer.root() / "inner").out == kAllInPlace);
}

TEST_CASE("where there is nothing to set up, git-setup says what to do") {
  const PlanRepository repository;
  repository.Git("clone -q --bare . ../bare");
  const std::string bare = fs::canonical(repository.beside("bare")).string();
  CHECK(SetupIn(bare).err == "wsoa: " + bare +
                                 " is a bare repository, without files to set up: run wsoa "
                                 "git-setup in a clone of it\n");
  const TemporaryFolder nowhere;
  CHECK(SetupIn(nowhere.path()).status == 3);
  CHECK(SetupIn(nowhere.path()).err.ends_with(": git init begins one\n"));
  if (geteuid() != 0) return;  // only root can give files away
  constexpr uid_t kSomebody = 12345;
  for (const char* path : {"", ".git"}) {
    REQUIRE(chown((repository.root() / path).c_str(), kSomebody, kSomebody) == 0);
  }
  const RunResult foreign = SetupIn(repository.root(), {"--apply"});
  CHECK(foreign.status == 3);
  CHECK(foreign.err.find("git config --global --add safe.directory") != std::string::npos);
}

TEST_CASE("git-setup says where other attributes keep git from it") {
  const PlanRepository repository;
  repository.Write("plans/.gitattributes", "*.yaml -diff\n");
  const RunResult applied = SetupIn(repository.root(), {"--apply"});
  CHECK(applied.status == 1);
  CHECK(
      applied.out.ends_with("But other attributes (git check-attr -a FILE) keep git from it:\n"
                            "  plans/north.yaml has diff=unset\n"));
}

TEST_CASE("what git-setup finds in the place of its own things") {
  const PlanRepository repository;
  repository.Write(".gitattributes", "plans/**/*.yaml diff=yaml\n");
  repository.Git("config diff.wsoa.textconv cat");
  const RunResult shown = SetupIn(repository.root());
  CHECK(shown.out.find("- git compares plans fact by fact (now: cat)\n") != std::string::npos);
  SetupIn(repository.root(), {"--apply"});
  CHECK(repository.Attributes() == "plans/**/*.yaml diff=yaml\n" + std::string(kUsualLines));
  CHECK(SetupIn(repository.root()).out == kAllInPlace);
  fs::remove(repository.root() / ".gitattributes");
  repository.Write("elsewhere", kUsualLines);
  fs::create_symlink("elsewhere", repository.root() / ".gitattributes");
  const RunResult linked = SetupIn(repository.root(), {"--apply"});
  CHECK(linked.status == 1);
  CHECK(linked.out.find(".gitattributes is a link, and git does not follow it") !=
        std::string::npos);
}

TEST_CASE("git diff, log, show and blame speak of actions") {
  const ReadyRepository repository;
  repository.Write("plans/north.yaml",
                   PlanWith("2022-03-31",
                            "        revisions:\n"
                            "          - {date: 2022-02-10, due: 2022-05, approved: SWIG}\n"));
  const std::string change =
      "@@ -13,3 +13,5 @@ A2  Do that\n"
      " A2 is an action of A\n"
      " A2 owners: HSP\n"
      " A2 due: 31 Mar 2022\n"
      "+A2 revision of 10 Feb 2022, due: May 2022\n"
      "+A2 revision of 10 Feb 2022, approved: SWIG";
  CHECK(repository.Shell("git diff").ends_with(change));
  repository.Commit("February", "2022-02-28T12:00:00+00:00");
  CHECK(repository.Shell("git log -p -1 --format=%s").ends_with(change));
  CHECK(repository.Shell("git show --format=%s").ends_with(change));
  CHECK(repository.Shell("git blame -s plans/north.yaml | tail -n 1")
            .ends_with(" A2 revision of 10 Feb 2022, approved: SWIG"));
}

TEST_CASE("git log -L follows an action by its ref, in the text as it is written") {
  const ReadyRepository repository;
  repository.Write("plans/north.yaml", PlanWith("2022-05-31"));
  repository.Commit("Moved");
  CHECK(repository.Shell("git log -L ':A2:plans/north.yaml' --format=%s -1")
            .ends_with("-        due: 2022-03-31\n+        due: 2022-05-31"));
  CHECK(repository.Shell("git log -L ':A1:plans/north.yaml' --format=%s | head -n 1") == "January");
}

TEST_CASE("hunk heads name the action in every style of writing") {
  const ReadyRepository repository;
  const struct {
    const char* item;
    const char* head;
  } kCases[] = {
      {"      - ref: B7\n        title: New\n", "@@ ref: B7"},
      {"      - ref: \"2.1\"\n        title: New\n", "@@ ref: \"2.1\""},
      {"      - title: New\n        ref: B7\n", "@@ ref: B7"},
      {"      - \"ref\": B7\n        title: New\n", "@@ \"ref\": B7"},
      {"      - {ref: B7, title: New,\n        detail: x,\n", "@@ {ref: B7, title: New,"},
      {"      - {title: New, ref: B7,\n        detail: x,\n", "@@ {title: New, ref: B7,"},
  };
  for (const auto& [item, head] : kCases) {
    CAPTURE(item);
    const std::string before = item + std::string("        # 1\n        # 2\n        # 3\n");
    repository.Write("plans/raw.yaml", before + "        # 4\n");
    repository.Commit("before");
    repository.Write("plans/raw.yaml", before + "        # 5\n");
    CHECK(repository.Shell("git diff -U1 --no-textconv").find(head) != std::string::npos);
  }
}

TEST_CASE("an edit of the layout alone shows nothing") {
  const ReadyRepository repository;
  std::string text = PlanWith("\"2022-03-31\"   # as agreed");
  text.replace(text.find("owners: [HSP]"), 13, "owners:\n          - HSP");
  repository.Write("plans/north.yaml", text);
  CHECK(repository.Shell("git diff --no-textconv --shortstat") ==
        " 1 file changed, 3 insertions(+), 2 deletions(-)");
  CHECK(repository.Shell("git diff").find("@@") == std::string::npos);
}

TEST_CASE("whatever a plan file holds, git goes on") {
  const ReadyRepository repository;
  const struct {
    const char* what;
    std::string bytes;
    const char* line;
  } kCases[] = {
      {"broken", "wsoa: 1\ntitle: \"open\n", "+title: \"open"},
      {"binary", std::string("PK\0\1", 4), "+(no text: 4 bytes, fingerprint "},
      {"not UTF-8", "wsoa: 1\ntitle: \xff\xfe\n", "+title: \\xff\\xfe"},
      {"not a plan", "on: push\n", "+on: push"},
      {"empty", "", "-A2 due: 31 Mar 2022"},
  };
  for (const auto& [what, bytes, line] : kCases) {
    CAPTURE(what);
    repository.Write("plans/north.yaml", bytes);
    const std::string diff = repository.Shell("git diff");
    CHECK(diff.find(line) != std::string::npos);
    CHECK(diff.find("exit") == std::string::npos);
  }
  fs::remove(repository.root() / "plans/north.yaml");
  CHECK(repository.Shell("git diff").find("-A2 due: 31 Mar 2022") != std::string::npos);
}

TEST_CASE("without wsoa, git shows a plan as it is written") {
  const ReadyRepository repository;
  repository.Write("plans/north.yaml", PlanWith("2022-05-31"));
  const std::string diff = repository.Git("diff");
  CHECK(diff.find("-        due: 2022-03-31\n+        due: 2022-05-31") != std::string::npos);
  CHECK(diff.find("not found") != std::string::npos);
}

TEST_CASE("a file name that looks like an option is a file") {
  const TestRepository repository;
  repository.Write("-h.yaml", PlanWith("2022-03-31"));
  repository.Commit("Plan");
  REQUIRE(SetupIn(repository.root(), {"--apply"}).status == 0);
  CHECK(ReadWholeFile(repository.root() / ".gitattributes") == "/-h.yaml diff=wsoa\n");
  repository.Write("-h.yaml", PlanWith("2022-05-31"));
  CHECK(ShellWithWsoa(repository.root(), "git diff")
            .ends_with("-A2 due: 31 Mar 2022\n+A2 due: 31 May 2022"));
}

TEST_CASE("git diff says in words what an edit means") {
  const PlanRepository repository;
  REQUIRE(SetupIn(repository.root(), {"--words", "--apply"}).status == 0);
  repository.Commit("Set up");
  repository.Write("plans/north.yaml", PlanWith("2098-05-31"));
  const std::string words =
      "  A2  Do that\n"
      "    - recovered: on track (was off track)\n"
      "    - deadline moved 27820 days later, to 31 May 2098 (not approved: the plan was "
      "rewritten)\n"
      "    - first due date altered: 31 May 2098, was 31 Mar 2022";
  CHECK(repository.Shell("git diff").starts_with("plans/north.yaml, as of "));
  CHECK(repository.Shell("git diff").ends_with(words));
  CHECK(repository.Shell("git diff --no-ext-diff").ends_with("+A2 due: 31 May 2098"));
  repository.Git("mv plans/north.yaml plans/south.yaml");
  repository.Git("add -A");
  const std::string renamed = repository.Shell("git diff -M --cached");
  CHECK(renamed.starts_with("plans/north.yaml → plans/south.yaml, as of "));
  CHECK(renamed.ends_with(words));
  repository.Commit("Moved");
  CHECK(repository.Shell("git log -p -1 --format=%s").find("+A2 due: 31 May 2098") !=
        std::string::npos);
  CHECK(repository.Shell("git log -p --ext-diff -M -1 --format=%s").ends_with(words));
}

TEST_CASE("in words too, git goes on whatever a plan file holds") {
  const PlanRepository repository;
  REQUIRE(SetupIn(repository.root(), {"--words", "--apply"}).status == 0);
  repository.Commit("Set up");
  const std::string name = "plans/north.yaml";
  const std::string no_text = "; git diff --no-ext-diff shows the text";
  const struct {
    std::string bytes;
    std::string said;
  } kCases[] = {
      {"wsoa: 1\ntitle: \"open\n",
       ": no plan that can be read, as it is (line 2: this quote is never closed)" + no_text},
      {"on: push\n", ": no plan that can be read, as it is (line 1: "},
      {std::string("PK\0\1", 4), ": no plan that can be read, as it is (line 1: "},
      {"", ": no plan that can be read, as it is (line 1: "},
      {PlanWith("2022-03-31 # as agreed"), ": nothing but layout" + no_text},
      {PlanWith("Mar-22"), " (it has mistakes, so this may be wrong: wsoa check)\n"},
  };
  for (const auto& [bytes, said] : kCases) {
    CAPTURE(bytes);
    repository.Write(name, bytes);
    const std::string diff = repository.Shell("git diff");
    CHECK(diff.starts_with(name));
    CHECK(diff.find(said) != std::string::npos);
    CHECK(diff.find("exit ") == std::string::npos);
  }
  fs::remove(repository.root() / name);
  CHECK(repository.Shell("git diff").find("- plan removed") != std::string::npos);
  repository.Git("checkout -q " + name);
  repository.Write("plans/south.yaml", PlanWith("2022-03-31"));
  repository.Git("add -A");
  CHECK(repository.Shell("git diff --cached").find("- new plan") != std::string::npos);
}

TEST_CASE("in words too, git shows the text where there is no wsoa, and says what is not merged") {
  const PlanRepository repository;
  REQUIRE(SetupIn(repository.root(), {"--words", "--apply"}).status == 0);
  repository.Commit("Set up");
  repository.Git("switch -q -c other");
  repository.Write("plans/north.yaml", PlanWith("2022-05-31"));
  CHECK(repository.Git("diff").find("+        due: 2022-05-31") != std::string::npos);
  repository.Commit("One");
  repository.Git("switch -q main");
  repository.Write("plans/north.yaml", PlanWith("2022-06-30"));
  repository.Commit("Other");
  CHECK_THROWS(repository.Git("merge -q other"));
  CHECK(repository.Shell("git diff").find("exit") == std::string::npos);
  CHECK(repository.Shell("git diff main other").starts_with("plans/north.yaml, as of "));
}

TEST_CASE("a file that cannot be read is said to be so, and is no failure") {
  const TemporaryFolder folder;
  const RunResult result =
      RunWsoa({"git-textconv", "gone.yaml"}, {folder.path(), MakeDay(2022, 6, 30), ""});
  CHECK(result.status == 0);
  CHECK(result.err == "");
  CHECK(result.out.starts_with("(cannot read gone.yaml"));
}

TEST_CASE("the hook that is printed and put in place is that of the examples") {
  const std::string example =
      ReadWholeFile(fs::path(WSOA_SOURCE_DIR) / "examples/ci/hooks/pre-commit");
  CHECK(example == kPreCommitHook);
  const PlanRepository repository;
  CHECK(SetupIn(repository.root(), {"--print-hook"}).out == example);
  CHECK(SetupIn(repository.root(), {"--hook", "--apply"}).status == 0);
  CHECK(ReadWholeFile(repository.root() / ".git/hooks/pre-commit") == example);
}

TEST_CASE("somebody else's hook, and a folder of hooks that somebody chose, are left alone") {
  const PlanRepository repository;
  repository.Write(".git/hooks/pre-commit", "#!/bin/sh\ntrue\n");
  const RunResult result = SetupIn(repository.root(), {"--hook", "--apply"});
  CHECK(result.status == 1);
  CHECK(
      result.out.ends_with("For you to do:\n"
                           "- a commit that adds mistakes to the plans is refused\n"
                           "  .git/hooks/pre-commit is there already and stays as it is: add "
                           "this line to it\n"
                           "    wsoa check --since HEAD || exit 1\n\n"));
  CHECK(ReadWholeFile(repository.root() / ".git/hooks/pre-commit") == "#!/bin/sh\ntrue\n");
  fs::remove(repository.root() / ".git/hooks/pre-commit");
  repository.Git("config core.hooksPath .githooks");
  const RunResult chosen = SetupIn(repository.root(), {"--hook", "--apply"});
  CHECK(chosen.status == 1);
  CHECK_FALSE(fs::exists(repository.root() / ".githooks"));
  CHECK(LinesToType(chosen.out) ==
        "wsoa git-setup --print-hook > .githooks/pre-commit\nchmod +x .githooks/pre-commit\n");
}
