#include "git/history.h"

#include <doctest/doctest.h>

#include <chrono>
#include <map>
#include <string>
#include <vector>

#include "support/test_repository.h"

using namespace wsoa;

namespace {

std::string Lines(int from, int to) {
  std::string text;
  for (int i = from; i <= to; ++i) text += "line " + std::to_string(i) + "\n";
  return text;
}

// Subjects of a history's commits, "third second first".
std::string Subjects(const History& history) {
  std::string text;
  for (const Commit& commit : history.commits) text += (text.empty() ? "" : " ") + commit.subject;
  return text;
}

// "third:plans/new.yaml first:plans/old.yaml", "-" before a file that was taken away.
std::string Told(const History& history, const std::vector<FileVersion>& versions) {
  std::string text;
  for (const FileVersion& version : versions) {
    text += (text.empty() ? "" : " ") + history.commits[version.commit].subject + ":" +
            (version.id.empty() ? "-" : "") + version.path;
  }
  return text;
}

struct OpenedHistory {
  explicit OpenedHistory(const TestRepository& built)
      : repository(Repository::Open(built.root())),
        history(FirstParentHistory(*repository, repository->CommitNamed("HEAD"))) {}

  std::string Versions(const std::string& path) const {
    return Told(history, VersionsOf(*repository, history, path));
  }

  std::shared_ptr<const Repository> repository;
  History history;
};

}  // namespace

TEST_CASE("a history follows first parents: what a branch brought came with the merge") {
  const TestRepository built;
  built.Write("a.yaml", "one\n");
  built.Commit("first", "2022-01-10T12:00:00+00:00");
  built.Git("checkout -q -b side");
  built.Write("b.yaml", "b\n");
  built.Commit("aside", "2022-01-11T12:00:00+00:00");
  built.Git("checkout -q main");
  built.Write("a.yaml", "two\n");
  built.Commit("second", "2022-02-10T12:00:00+00:00");
  built.Git("merge -q --no-ff -m merged side", "2022-03-10T12:00:00+00:00");
  const OpenedHistory opened(built);
  CHECK(Subjects(opened.history) == "merged second first");
  CHECK(!opened.history.is_cut);
  CHECK(opened.Versions("b.yaml") == "merged:b.yaml");
  CHECK(opened.Versions("a.yaml") == "second:a.yaml first:a.yaml");
  CHECK(opened.Versions("c.yaml") == "");
}

TEST_CASE("a history back to a day has the commit that stood then") {
  const TestRepository built;
  for (int month = 1; month <= 4; ++month) {
    built.Commit("in" + std::to_string(month),
                 "2022-0" + std::to_string(month) + "-15T12:00:00+00:00");
  }
  const auto repository = Repository::Open(built.root());
  const auto back_to = [&](unsigned month, unsigned day) {
    return Subjects(FirstParentHistory(
        *repository, repository->CommitNamed("main"),
        std::chrono::sys_days(std::chrono::year(2022) / std::chrono::month(month) / day)));
  };
  CHECK(back_to(2, 15) == "in4 in3 in2");
  CHECK(back_to(3, 14) == "in4 in3 in2");
  CHECK(back_to(12, 31) == "in4");
  CHECK(back_to(1, 1) == "in4 in3 in2 in1");
}

TEST_CASE("the versions of a file, through renames, removal and return") {
  const TestRepository built;
  built.Write("plans/old.yaml", Lines(1, 10));
  built.Write("other/x.yaml", "x\n");
  built.Commit("begun");
  built.Commit("nothing");
  built.Write("plans/old.yaml", Lines(1, 9));
  built.Commit("edited");
  built.Git("mv plans/old.yaml plans/new.yaml");
  built.Write("plans/new.yaml", Lines(2, 9));
  built.Commit("renamed");
  built.Git("rm -q plans/new.yaml");
  built.Commit("removed");
  built.Write("plans/new.yaml", Lines(2, 9));
  built.Commit("returned");
  const OpenedHistory opened(built);
  CHECK(opened.Versions("plans/new.yaml") ==
        "returned:plans/new.yaml removed:-plans/new.yaml renamed:plans/new.yaml "
        "edited:plans/old.yaml begun:plans/old.yaml");
  const auto versions = VersionsOf(*opened.repository, opened.history, "plans/new.yaml");
  CHECK(versions[0].id == versions[2].id);
}

TEST_CASE("the files that differ, and which of them were renamed") {
  const TestRepository built;
  built.Write("same/a.yaml", "a\n");
  built.Write("plans/old.yaml", Lines(1, 4));
  built.Write("plans/edited.yaml", "one\n");
  built.Write("thing", "a file\n");
  built.Commit("first");
  built.Git("mv plans/old.yaml plans/new.yaml");
  built.Write("plans/edited.yaml", "two\n");
  built.Git("rm -q thing");
  built.Write("thing/inside.txt", "now a folder\n");
  built.Commit("second");
  const auto repository = Repository::Open(built.root());
  const Commit from = repository->CommitNamed("HEAD~1");
  const Commit to = repository->CommitNamed("HEAD");
  const auto changes = ChangedFiles(*repository, from.tree, to.tree);
  std::string told;
  for (const FileChange& change : changes) {
    told += (change.from.empty() ? "+" : change.to.empty() ? "-" : "~") + change.path + " ";
  }
  CHECK(told == "~plans/edited.yaml +plans/new.yaml -plans/old.yaml -thing +thing/inside.txt ");
  CHECK(changes[0].to == FileIdAt(*repository, to, "plans/edited.yaml"));
  CHECK(RenamesAmong(*repository, changes, [](const std::string&) { return true; }) ==
        std::map<std::string, std::string>{{"plans/new.yaml", "plans/old.yaml"}});
  CHECK(RenamesAmong(*repository, changes, [](const std::string&) { return false; }).empty());
  CHECK(ChangedFiles(*repository, "", from.tree).size() == 4);
  CHECK(ChangedFiles(*repository, to.tree, to.tree).empty());
}

TEST_CASE("a shallow clone's history says that it is cut") {
  const TestRepository built;
  for (const char* subject : {"first", "second", "third"}) built.Commit(subject);
  built.Git("clone -q --depth 2 'file://" + built.root().string() + "' ../shallow");
  const auto repository = Repository::Open(built.beside("shallow"));
  const History history = FirstParentHistory(*repository, repository->CommitNamed("HEAD"));
  CHECK(Subjects(history) == "third second");
  CHECK(history.is_cut);
}

TEST_CASE("a name that another file took later is not that file's") {
  const TestRepository built;
  built.Write("a.yaml", Lines(1, 20));
  built.Commit("first");
  built.Git("mv a.yaml b.yaml");
  built.Commit("second");
  built.Write("a.yaml", Lines(101, 120));
  built.Commit("third");
  const OpenedHistory opened(built);
  CHECK(opened.Versions("a.yaml") == "third:a.yaml");
  CHECK(opened.Versions("b.yaml") == "second:b.yaml first:a.yaml");
}
