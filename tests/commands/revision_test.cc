// Commands that read the plans of a git revision: --at, --since, and the names of snapshots.
#include <doctest/doctest.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "commands/cli/open_workspace.h"
#include "commands/cli/snapshot_name.h"
#include "source/failure.h"
#include "support/run.h"
#include "support/test_repository.h"

using namespace wsoa;

namespace {

namespace fs = std::filesystem;

using Args = std::vector<std::string>;

// A plan of one action, HSP's; `due` and `more` are lines of it.
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
         "        due: " +
         due + "\n" + more;
}

constexpr char kSecondAction[] =
    "      - ref: A2\n"
    "        title: Do that\n"
    "        owners: [HPS]\n"
    "        due: 2022-11-30\n";

// A run in June 2022.
RunResult RunIn(const fs::path& folder, const Args& args) {
  return RunWsoa(args, {folder, MakeDay(2022, 6, 30), ""});
}

// A plan as committed in January and in February 2022, and since changed in the working tree.
struct Kept {
  Kept() {
    repository.Write("plans/north.yaml", PlanWith("2021-11-30"));
    january = repository.Commit("January", "2022-01-31T12:00:00+00:00");
    repository.Git("tag board-2022-01");
    repository.Write("plans/north.yaml", PlanWith("2022-03-31"));
    repository.Commit("February", "2022-02-28T12:00:00+00:00");
    repository.Write("plans/north.yaml", PlanWith("2022-09-30"));
  }

  RunResult Run(const Args& args, const std::string& folder = "") const {
    return RunIn((repository.root() / folder).lexically_normal(), args);
  }

  std::string ShortJanuary() const { return january.substr(0, 7); }

  TestRepository repository;
  std::string january;
};

const Args kDue = {"--columns", "ref,due", "--format", "csv"};

Args With(Args args, const Args& more) {
  args.insert(args.end(), more.begin(), more.end());
  return args;
}

std::string LastLine(const std::string& text) {
  const std::size_t end = text.find_last_not_of('\n');
  const std::size_t begin = text.rfind('\n', end);
  return text.substr(begin + 1, end - begin);
}

}  // namespace

TEST_CASE("--at reads the plans of a revision, as of its committer's day") {
  const Kept kept;
  CHECK(kept.Run(With({"actions"}, kDue)).out == "ref,due\r\nA1,2022-09-30\r\n");
  CHECK(kept.Run(With({"actions", "--at", "HEAD"}, kDue)).out == "ref,due\r\nA1,2022-03-31\r\n");
  CHECK(kept.Run(With({"--at", "HEAD~1", "actions"}, kDue)).out == "ref,due\r\nA1,2021-11-30\r\n");
  const RunResult status = kept.Run({"status", "--at", "board-2022-01"});
  CHECK(status.status == 0);
  CHECK(status.err == "");
  CHECK(LastLine(status.out) == "As of 31 Jan 2022, from plans/north.yaml at " +
                                    kept.ShortJanuary() +
                                    " (board-2022-01, committed 31 Jan 2022)");
  const RunResult dated = kept.Run({"status", "--at", kept.january, "--as-of", "2022-02"});
  CHECK(LastLine(dated.out) == "As of 28 Feb 2022, from plans/north.yaml at " +
                                   kept.ShortJanuary() + " (committed 31 Jan 2022)");
}

TEST_CASE("every command that reads plans takes --at") {
  const Kept kept;
  for (const Args& command : {Args{"check"}, Args{"status"}, Args{"actions"}, Args{"risks"},
                              Args{"owners"}, Args{"show", "A1"}}) {
    CAPTURE(command.front());
    fs::remove_all(kept.repository.root() / "plans");
    const RunResult result = kept.Run(With(command, {"--at", "HEAD"}));
    CHECK(result.status == 0);
    CHECK(result.err == "");
    CHECK(result.out != "");
  }
}

TEST_CASE("paths of --at are those of the folder where the command was started") {
  const Kept kept;
  CHECK(kept.Run(With({"actions", "--at", "HEAD", "north.yaml"}, kDue), "plans").out ==
        "ref,due\r\nA1,2022-03-31\r\n");
  CHECK(kept.Run(With({"actions", "--at", "HEAD", "../plans"}, kDue), "plans").status == 0);
  const RunResult missing = kept.Run({"status", "--at", "HEAD~1", "plans/nroth.yaml"});
  CHECK(missing.status == 3);
  CHECK(missing.out == "");
  CHECK(missing.err == "wsoa: there is no file or folder plans/nroth.yaml at " +
                           kept.ShortJanuary() + " (did you mean plans/north.yaml?)\n");
  CHECK(kept.Run({"status", "--at", "HEAD~1", "/etc"}).err ==
        "wsoa: there is no file or folder /etc at " + kept.ShortJanuary() + "\n");
  const RunResult input = kept.Run({"status", "--at", "HEAD", "-"});
  CHECK(input.status == 2);
  CHECK(input.err == "wsoa: - reads standard input, which is of no revision\n");
}

TEST_CASE("a revision that is none, and what was meant") {
  const Kept kept;
  const RunResult result = kept.Run({"status", "--at", "board-2021-01"});
  CHECK(result.status == 3);
  CHECK(result.out == "");
  CHECK(result.err == "wsoa: there is no revision board-2021-01 (did you mean board-2022-01?)\n");
  CHECK(kept.Run({"status", "--at=-x"}).err == "wsoa: -x is no revision: it begins with a dash\n");
  CHECK(kept.Run({"check", "--since", "mian"}).err ==
        "wsoa: there is no revision mian (did you mean main?)\n");
  const TemporaryFolder folder;
  const RunResult outside = RunIn(folder.path(), {"status", "--at", "HEAD"});
  CHECK(outside.status == 3);
  CHECK(outside.err == "wsoa: there is no git repository in " + folder.path().string() +
                           " or above it, so there are no revisions: git init begins one\n");
}

TEST_CASE("what a revision says are plans, is what is read at it") {
  const TestRepository repository;
  repository.Write(".wsoa.yaml", "plans: [old/*.yaml]\nrules: {no-such-rule: off}\n");
  repository.Write("old/north.yaml", PlanWith("2021-11-30"));
  repository.Write("new/south.yaml", PlanWith("2022-11-30"));
  repository.Commit("first");
  repository.Write(".wsoa.yaml", "plans: [new/*.yaml]\nformat: csv\n");
  const Args args = {"actions", "--columns", "ref,due", "--at", "HEAD"};
  const fs::path root = repository.root();
  CHECK(RunIn(root, args).out == "ref,due\r\nA1,2021-11-30\r\n");
  CHECK(RunIn(root / "new", args).out == "ref,due\r\nA1,2021-11-30\r\n");
  repository.Git("rm -q --cached .wsoa.yaml");
  repository.Git("commit -q -m second");
  CHECK(RunIn(root, args).out == "ref,due\r\nA1,2022-11-30\r\n");
  repository.Git("clone -q --bare . ../bare.git");
  CHECK(RunIn(repository.beside("bare.git"), {"check", "--at", "HEAD~1"}).status == 0);
}

TEST_CASE("check --since leaves out what was wrong before, wherever it stands now") {
  const Kept kept;
  const std::string plan = "plans/north.yaml";
  kept.repository.Write(plan, PlanWith("2022-03-31", kSecondAction));
  kept.repository.Commit("an owner that is nobody");
  CHECK(kept.Run({"check", "--fail-on", "warning"}).status == 1);

  const RunResult same = kept.Run({"check", "--fail-on", "warning", "--since", "HEAD"});
  CHECK(same.status == 0);
  CHECK(same.err.starts_with("left out 1 problem that "));
  CHECK(same.err.ends_with(" (HEAD, committed 31 Jan 2022) has too\n"));
  CHECK(kept.Run({"check", "--fail-on", "warning", "--since", "HEAD~1"}).status == 1);

  SUBCASE("lines before it, and another indent, make it no news") {
    kept.repository.Write(plan, "# a remark\n" + PlanWith("2022-03-31", kSecondAction));
    CHECK(kept.Run({"check", "--fail-on", "warning", "--since", "HEAD"}).status == 0);
  }
  SUBCASE("the same once more is news") {
    const std::string third = "      - {ref: A3, title: Third, owners: [HPS], due: 2022-12}\n";
    kept.repository.Write(plan, PlanWith("2022-03-31", kSecondAction + third));
    const RunResult more =
        kept.Run({"check", "--fail-on", "warning", "--since", "HEAD", "--format", "oneline"});
    CHECK(more.status == 1);
    CHECK(more.out.find("north.yaml:18:") != std::string::npos);
    CHECK(more.out.find("north.yaml:16:") == std::string::npos);
  }
  SUBCASE("a file that was renamed, and edited, is the same file") {
    kept.repository.Git("mv plans/north.yaml plans/renamed.yaml");
    kept.repository.Write("plans/renamed.yaml",
                          "# a remark\n" + PlanWith("2022-03-31", kSecondAction));
    CHECK(kept.Run({"check", "--fail-on", "warning", "--since", "HEAD"}).status == 0);
    CHECK(kept.Run({"check", "--fail-on", "warning", "--since", "HEAD", "plans/renamed.yaml"})
              .status == 0);
    CHECK(kept.Run({"check", "--fail-on", "warning", "--since", "HEAD", "renamed.yaml"}, "plans")
              .status == 0);
  }
  SUBCASE("a file that is new has only news") {
    kept.repository.Write("plans/other.yaml", PlanWith("2022-04-30", kSecondAction));
    CHECK(kept.Run({"check", "--fail-on", "warning", "--since", "HEAD"}).status == 1);
  }
  SUBCASE("-q says nothing of it") {
    CHECK(kept.Run({"check", "-q", "--since", "HEAD"}).err == "");
  }
}

TEST_CASE("check --since knows files that could not be read before") {
  const Kept kept;
  kept.repository.Write("plans/broken.yaml", "wsoa: 1\nsections: [\n");
  kept.repository.Commit("broken");
  CHECK(kept.Run({"check"}).status == 1);
  const RunResult since = kept.Run({"check", "--since", "HEAD"});
  CHECK(since.status == 0);
  CHECK(since.err.starts_with("left out "));
  CHECK(kept.Run({"check", "--since", "HEAD", "--at", "HEAD"}).status == 0);
  CHECK(kept.Run({"check", "--since", "HEAD~1", "--at", "HEAD"}).status == 1);
}

TEST_CASE("a snapshot is named by a revision, a day, a file or a folder") {
  using Kind = SnapshotName::Kind;
  struct Case {
    std::string text;
    Kind kind;
    std::string name;
    std::optional<Day> as_of;
  };
  const TemporaryFolder folder;
  folder.Write("plans/north.yaml", PlanWith("2022-01"));
  const Day january = MakeDay(2022, 1, 31);
  const std::vector<Case> cases = {
      {"HEAD~1", Kind::kRevision, "HEAD~1", {}},
      {"@", Kind::kRevision, "@", {}},
      {"@~1", Kind::kRevision, "@~1", {}},
      {"main@{upstream}", Kind::kRevision, "main@{upstream}", {}},
      {"main@2022-01", Kind::kRevision, "main", january},
      {"me@work@2022-01-31", Kind::kRevision, "me@work", january},
      {"@2022-01-31", Kind::kWorkingTree, "", january},
      {"reported@2022-01", Kind::kReported, "reported", january},
      {"july.json", Kind::kSavedFile, "july.json", {}},
      {"plans", Kind::kFolder, "plans", {}},
      {"./plans/", Kind::kFolder, "./plans/", {}},
  };
  std::istringstream in;
  std::ostringstream out;
  Env env{in, {out}, {out}};
  env.directory = folder.path();
  for (const Case& one : cases) {
    CAPTURE(one.text);
    const SnapshotName name = ParseSnapshotName(one.text, env);
    CHECK(name.label == one.text);
    CHECK(name.kind == one.kind);
    CHECK(name.name == one.name);
    CHECK(name.as_of == one.as_of);
  }
  CHECK_THROWS_WITH_AS(ParseSnapshotName("main@2022-13", env),
                       "main@2022-13: 2022-13 is not a date (write a day as 2021-11-30, a month "
                       "as 2021-11)",
                       Failure);
  CHECK_THROWS_AS(ParseSnapshotName("", env), Failure);
}

TEST_CASE("the snapshots that names load") {
  const Kept kept;
  std::istringstream in;
  std::ostringstream out;
  Env env{in, {out}, {out}};
  env.today = MakeDay(2022, 6, 30);
  env.directory = kept.repository.root();
  const auto told = [&](const std::string& text) {
    const SnapshotName name = ParseSnapshotName(text, env);
    Workspace workspace(WorldOf(env));
    const LoadedSnapshot loaded =
        LoadSnapshotNamed(name, PlaceNamed(name, workspace), {}, workspace, env, {});
    const ActionStatus& action = loaded.snapshot.plans.at(0).status.actions.at(0);
    return ShowDay(loaded.snapshot.as_of) + ", " + loaded.snapshot.plans.at(0).path() + ", due " +
           ShowDay(*action.due) +
           (loaded.snapshot.revision ? ", " + loaded.snapshot.revision->name : "");
  };
  CHECK(told("HEAD~1") == "31 Jan 2022, plans/north.yaml, due 30 Nov 2021, HEAD~1");
  CHECK(told("HEAD~1@2022-02") == "28 Feb 2022, plans/north.yaml, due 30 Nov 2021, HEAD~1");
  CHECK(told("@2022-02") == "28 Feb 2022, plans/north.yaml, due 30 Sep 2022");
  CHECK(told("reported@2022-02") ==
        "28 Feb 2022, plans/north.yaml, due 31 Mar 2022, reported@2022-02");
  CHECK(told("reported@2022-02-27") ==
        "27 Feb 2022, plans/north.yaml, due 30 Nov 2021, reported@2022-02-27");
  CHECK(told("plans") == "30 Jun 2022, north.yaml, due 30 Sep 2022");
  CHECK_THROWS_WITH_AS(told("reported@2022-01-30"),
                       "reported@2022-01-30: there is no commit by 30 Jan 2022", Failure);
}
