#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/files.h"
#include "support/run.h"
#include "support/test_history.h"
#include "support/test_repository.h"

using namespace wsoa;

namespace {

std::string North(const std::string& due) {
  return "wsoa: 1\ntitle: Plan\narea: Northshire\npublished: 2021-04-01\nsections:\n"
         "  - ref: A\n    title: Act\n    actions:\n"
         "      - {ref: A1, title: Appoint a chair, due: " +
         due + "}\n";
}

RunResult Log(const std::filesystem::path& folder, const std::vector<std::string>& words) {
  std::vector<std::string> args = {"log"};
  args.insert(args.end(), words.begin(), words.end());
  return RunWsoa(args, {.directory = folder, .input = ""});
}

// The rows of its table: behind the line of headings, before the first empty line.
std::string Entries(const RunResult& result) {
  const std::string head = "What happened\n";
  const auto begin = result.out.find(head);
  if (begin == std::string::npos) return "no table: " + result.out + result.err;
  const std::string rest = result.out.substr(begin + head.size());
  return rest.substr(0, rest.find("\n\n"));
}

// Those of them that begin with a date, without the hash of a commit.
std::string Heads(const RunResult& result) {
  std::istringstream lines(Entries(result));
  std::string heads;
  for (std::string line; std::getline(lines, line);) {
    if (!line.empty() && line.front() != ' ') heads += line + "\n";
  }
  return heads;
}

}  // namespace

TEST_CASE("outside of a repository there is no log, and it is said why") {
  const TemporaryFolder folder;
  folder.Write("north.yaml", North("2022-01"));
  const RunResult result = Log(folder.path(), {"A1"});
  CHECK(result.status == 3);
  CHECK(result.out == "");
  CHECK(result.err == "wsoa: there is no git repository in " + folder.path().string() +
                          " or above it, so there are no revisions: git init begins one\n");
}

TEST_CASE("in a shallow clone the log begins with what is there, and says so") {
  const TestRepository built;
  built.Write("north.yaml", North("2021-12"));
  built.Commit("one", "2021-10-01T12:00:00Z");
  built.Write("north.yaml", North("2022-01"));
  built.Commit("two", "2021-11-01T12:00:00Z");
  built.Write("north.yaml", North("2022-02"));
  built.Commit("three", "2021-12-01T12:00:00Z");
  built.GitIn(built.root().parent_path(),
              "clone -q --depth 2 file://" + built.root().string() + " shallow");
  const RunResult result = Log(built.beside("shallow"), {"A1"});
  CHECK(result.status == 0);
  CHECK(result.out.find("This clone is shallow and lacks older commits: git fetch --unshallow "
                        "brings them (in CI: fetch-depth: 0).") != std::string::npos);
  CHECK(Heads(result) ==
        "1 Nov 2021  green   as it stood in the first commit of this clone\n"
        "1 Dec 2021  green   " +
            built.Git("rev-parse --short=7 HEAD") + " Ann Other: three\n");
  CHECK(Log(built.beside("shallow"), {"A1", "--as-of", "2021-10-15"}).err ==
        "wsoa: there is no commit by 15 Oct 2021: this clone is shallow and lacks older commits; "
        "git fetch --unshallow brings them (in CI: fetch-depth: 0)\n");
}

TEST_CASE("a commit that is dated before the one it follows puts that one on its day too") {
  const TestRepository built;
  built.Write("north.yaml", North("2021-12-31"));
  built.Commit("one", "2021-10-01T12:00:00Z");
  built.Write("north.yaml", North("2022-01-10"));
  built.Commit("two", "2022-01-20T12:00:00Z");
  built.Write("north.yaml", North("2022-03-31"));
  built.Commit("three", "2021-11-01T12:00:00Z");
  CHECK(Heads(Log(built.root(), {"A1"})) ==
        "1 Oct 2021  green   " + built.Git("rev-parse --short=7 HEAD~2") +
            " Ann Other: one\n"
            "1 Nov 2021  green   " +
            built.Git("rev-parse --short=7 HEAD~1") +
            " Ann Other: two (dated 20 Jan 2022)\n"
            "1 Nov 2021  green   " +
            built.Git("rev-parse --short=7 HEAD") + " Ann Other: three\n");
}

TEST_CASE("a log works in a folder of the tree, in a bare repository, and through a link") {
  const TestRepository built;
  built.Write("work/north.yaml", North("2022-03"));
  built.Write("plans/readme.txt", "");
  std::filesystem::create_symlink("../work/north.yaml", built.root() / "plans" / "linked.yaml");
  built.Commit("one", "2022-01-10T12:00:00Z");
  const std::string entries = "10 Jan 2022  green   " + built.Git("rev-parse --short=7 HEAD") +
                              " Ann Other: one\n"
                              "                     – new: on track: due 31 Mar 2022, in 80 days";
  CHECK(Entries(Log(built.root(), {"A1"})) == entries);
  CHECK(Entries(Log(built.root() / "work", {"A1", "north.yaml"})) == entries);
  built.GitIn(built.root().parent_path(), "clone -q --bare repo bare.git");
  CHECK(Entries(Log(built.beside("bare.git"), {"A1"})) == entries);
}

TEST_CASE("what an author wrote into a subject does nothing to the terminal or the spreadsheet") {
  const TestRepository built;
  built.Write("north.yaml", North("2022-03"));
  built.Commit("=\x1b[31mred", "2022-01-10T12:00:00Z");
  const RunResult table = Log(built.root(), {"A1"});
  CHECK(table.out.find('\x1b') == std::string::npos);
  const RunResult sheet = Log(built.root(), {"A1", "--format", "csv"});
  CHECK(sheet.out.find('\x1b') == std::string::npos);
  CHECK(sheet.out.find(",=") == std::string::npos);
}

namespace {

std::string PlanOf(const std::string& title, const std::string& actions) {
  return "wsoa: 1\ntitle: " + title +
         "\narea: Northshire\npublished: 2021-04-01\nsections:\n  - ref: A\n    title: Act\n"
         "    actions:\n" +
         actions;
}

const std::string kChair =
    "      - {ref: A1, title: Appoint a chair, owners: [HOS], due: 2021-08}\n";

// Without the hashes of commits.
std::string WithoutIds(const RunResult& result, const TestRepository& built) {
  std::string entries = Entries(result);
  std::istringstream ids(built.Git("log --format=%h --abbrev=7"));
  for (std::string id; std::getline(ids, id);) {
    for (auto at = entries.find(id); at != std::string::npos; at = entries.find(id)) {
      entries.replace(at, id.size(), "COMMIT");
    }
  }
  return entries;
}

// A2 of south becomes N7 of north, which the N8 of another commit supersedes.
void WriteAMove(const TestRepository& built) {
  const auto backlog = [](const std::string& ref) {
    return "      - {ref: " + ref + ", title: Clear the backlog, owners: [HOS], due: 2021-12";
  };
  built.Write("south.yaml", PlanOf("South", kChair + backlog("A2") + "}\n"));
  built.Commit("first", "2021-04-01T12:00:00Z");
  built.Write("south.yaml", PlanOf("South", kChair));
  built.Write("north.yaml", PlanOf("North", backlog("N7") + "}\n"));
  built.Commit("to north", "2021-08-05T12:00:00Z");
  built.Write(
      "north.yaml",
      PlanOf("North", backlog("N7") + ",\n         withdrawn: {date: 2021-10-02, reason: Joined, "
                                      "approved: Board, superseded_by: [N8]}}\n"
                                      "      - {ref: N8, title: Build the team, owners: [DCS], "
                                      "due: 2021-11}\n"));
  built.Commit("new team", "2021-10-02T12:00:00Z");
}

}  // namespace

TEST_CASE("a log follows an action into another plan's file and into what superseded it") {
  const TestRepository built;
  WriteAMove(built);
  const std::string whole =
      "1 Apr 2021  green      COMMIT Ann Other: first\n"
      "                       – new: on track: due 31 Dec 2021, in 274 days\n"
      "5 Aug 2021  green      COMMIT Ann Other: to north\n"
      "                       – moved to another plan (north), was south\n"
      "                       – renumbered, was A2\n"
      "2 Oct 2021  withdrawn  COMMIT Ann Other: new team\n"
      "                       – withdrawn (was on track): withdrawn 2 Oct 2021\n"
      "2 Oct 2021  green      goes on in N8: Build the team\n"
      "1 Dec 2021  red        days passed\n"
      "                       – off track (was on track): overdue 1 day: due 30 Nov 2021";
  for (const char* ref : {"N7", "north:N7", "A2", "south:A2"}) {
    CAPTURE(ref);
    CHECK(WithoutIds(Log(built.root(), {ref, "--as-of", "2022-01-31"}), built) == whole);
  }
}

TEST_CASE("what superseded an action in several parts is named, each with its state") {
  const TestRepository built;
  const std::string parts =
      "      - {ref: A2, title: Find a chair, owners: [HOS], due: 2021-09}\n"
      "      - {ref: A3, title: Train a chair, owners: [HOS], due: 2021-11}\n";
  built.Write("north.yaml", PlanOf("North", kChair + parts));
  built.Commit("first", "2021-04-01T12:00:00Z");
  std::string withdrawn = kChair;
  withdrawn.replace(withdrawn.find("due: 2021-08"), 12,
                    "due: 2021-08, withdrawn: {date: 2021-06-01, reason: Parted, approved: Board, "
                    "superseded_by: [A2, A3]}");
  built.Write("north.yaml", PlanOf("North", withdrawn + parts));
  built.Commit("in two", "2021-06-01T12:00:00Z");
  CHECK(Heads(Log(built.root(), {"A1", "--as-of", "2022-01-31"}))
            .find("1 Jun 2021  green      goes on in A2: Find a chair\n"
                  "1 Jun 2021  green      goes on in A3: Train a chair\n") != std::string::npos);
}

TEST_CASE("a day that brings what was written ahead names the commit that wrote it") {
  const TestRepository built;
  const std::string ahead =
      "      - {ref: A1, title: Appoint a chair, owners: [HOS], due: 2021-08,\n"
      "         updates: [{date: 2021-07-01, rating: red, note: Nobody stands.}]}\n";
  built.Write("north.yaml", PlanOf("North", kChair));
  built.Commit("first", "2021-04-01T12:00:00Z");
  built.Write("north.yaml", PlanOf("North", ahead));
  built.Commit("ahead", "2021-05-01T12:00:00Z");
  built.Write("north.yaml", PlanOf("A longer title", ahead));
  built.Commit("later", "2021-06-01T12:00:00Z");
  const std::string written =
      "1 Jul 2021  red     days passed\n"
      "                    – written ahead on 1 May 2021: COMMIT Ann Other: ahead\n";
  CHECK(WithoutIds(Log(built.root(), {"A1", "--as-of", "2021-07-31"}), built).find(written) !=
        std::string::npos);
  // A deadline that passes is nobody's word.
  const RunResult overdue = Log(built.root(), {"A1", "--as-of", "2021-09-30", "--by-dates"});
  CHECK(Heads(overdue).find("1 Sep 2021  red     days passed\n") != std::string::npos);
  CHECK(Heads(overdue).find("1 Jul 2021  green   days passed\n") != std::string::npos);
  CHECK(overdue.out.find("by the dates alone") != std::string::npos);
}

TEST_CASE("a log of what came only later says when it came") {
  const TestRepository built;
  WriteAMove(built);
  const RunResult early = Log(built.root(), {"N8", "--as-of", "2021-07-15"});
  CHECK(early.status == 2);
  CHECK(early.err ==
        "wsoa: N8 was in no plan by 15 Jul 2021: it was written first on 2 Oct 2021\n");
}
