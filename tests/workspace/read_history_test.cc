#include "workspace/read_history.h"

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "source/failure.h"
#include "support/test_repository.h"

using namespace wsoa;

namespace {

using Kind = PlanVersion::Kind;

// A plan of one action that is due in a month.
std::string PlanDue(const std::string& due, const std::string& area = "Northshire") {
  return "wsoa: 1\ntitle: Written Statement of Action\narea: " + area +
         "\npublished: 2019-02-15\nsections:\n  - ref: A\n    title: Act\n    actions:\n"
         "      - ref: A1\n        title: Appoint an independent chair of the board\n        "
         "due: " +
         due + "\n";
}

// "2022-03-10T12:00:00+00:00".
std::string Noon(const std::string& day) { return day + "T12:00:00+00:00"; }

World Around(std::filesystem::path directory) {
  return {.directory = std::move(directory), .threads = 2};
}

// The versions of a plan, the newest first: "third:north.yaml", "-" before one that is gone, "?"
// before what is no plan, the problem in brackets.
std::string Told(const PlanPast& plan, const History& history) {
  std::string text;
  for (const PlanVersion& version : plan.versions) {
    text += (text.empty() ? "" : " ") + history.commits[version.commit].subject + ":";
    if (version.kind == Kind::kGone) text += "-";
    if (version.kind == Kind::kSomethingElse) text += "?";
    if (version.kind == Kind::kUnread) text += "unread ";
    text += version.path;
    if (version.kind == Kind::kUnreadable) text += " (" + version.problem + ")";
    if (version.text && version.text->source->path() != version.path) text += " OTHER PATH";
  }
  return text;
}

std::vector<std::string> Told(const FoundHistory& found) {
  std::vector<std::string> lines;
  for (const PlanPast& plan : found.plans.plans) lines.push_back(Told(plan, found.plans.history));
  return lines;
}

// One line a plan.
std::string Joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

using Lines = std::vector<std::string>;

std::vector<PlanVersion*> EveryVersion(FoundHistory& found) {
  std::vector<PlanVersion*> all;
  for (PlanPast& plan : found.plans.plans) {
    for (PlanVersion& version : plan.versions) all.push_back(&version);
  }
  std::erase_if(all, [](const PlanVersion* version) { return version->kind == Kind::kGone; });
  return all;
}

Lines ToldOf(const TestRepository& built, const HistorySpan& span = {},
             const std::string& folder = "") {
  Workspace workspace(Around(folder.empty() ? built.root() : built.root() / folder));
  FoundHistory found = FindPlanHistory(span, workspace);
  ReadVersions(EveryVersion(found), found, workspace.world());
  return Told(found);
}

}  // namespace

TEST_CASE("a plan's versions are found through renames, a merge and a text that is no plan") {
  const TestRepository built;
  built.Write("plans/old.yaml", PlanDue("2022-01"));
  built.Write("plans/notes.yaml", "colour: blue\n");
  built.Commit("one", Noon("2021-10-31"));
  built.Commit("nothing", Noon("2021-11-01"));
  built.Git("mv plans/old.yaml plans/north.yaml");
  built.Commit("renamed", Noon("2021-11-10"));
  built.Git("checkout -q -b side");
  built.Write("plans/north.yaml", PlanDue("2022-02"));
  built.Commit("aside", Noon("2021-11-20"));
  built.Git("checkout -q main");
  built.Git("merge -q --no-ff -m merged side", Noon("2021-12-01"));
  built.Write("plans/north.yaml", "wsoa: 1\ntitle: [\n");
  built.Commit("broken", Noon("2021-12-10"));
  built.Write("plans/north.yaml", "title: No key\nsections: []\n");
  built.Commit("keyless", Noon("2021-12-11"));
  built.Write("plans/north.yaml", PlanDue("2022-01"));
  built.Commit("reverted", Noon("2021-12-20"));
  CHECK(Joined(ToldOf(built)) ==
        Joined({"reverted:plans/north.yaml "
                "keyless:plans/north.yaml (line 1: this has sections but no `wsoa` key, so nothing "
                "says that it is a plan) "
                "broken:plans/north.yaml (line 2: this [ is never closed) "
                "merged:plans/north.yaml renamed:plans/north.yaml one:plans/old.yaml",
                "one:?plans/notes.yaml"}));
  CHECK(ToldOf(built, {}, "plans").front().starts_with("reverted:north.yaml keyless:north.yaml"));
  CHECK(ToldOf(built, {}, "plans").front().ends_with(" one:old.yaml"));
  CHECK(ToldOf(built, {.paths = {"north.yaml"}}, "plans").size() == 1);
}

TEST_CASE("a plan that was taken away is found where it was") {
  const TestRepository built;
  built.Write("plans/north.yaml", PlanDue("2022-01"));
  built.Write("plans/south.yaml", PlanDue("2022-06", "Southshire"));
  built.Write("tests/fixture.yaml", PlanDue("2022-01", "Nowhere"));
  built.Commit("one", Noon("2021-10-31"));
  built.Git("mv plans/south.yaml plans/coast.yaml");
  built.Git("rm -q tests/fixture.yaml");
  built.Commit("two", Noon("2021-11-30"));
  built.Git("rm -q plans/coast.yaml");
  built.Commit("three", Noon("2021-12-31"));
  const std::string coast = "three:-plans/coast.yaml two:plans/coast.yaml one:plans/south.yaml";
  CHECK(ToldOf(built) == Lines{"one:plans/north.yaml", coast});
  CHECK(ToldOf(built, {.paths = {"plans/coast.yaml"}}) == Lines{coast});
  CHECK_THROWS_WITH_AS(ToldOf(built, {.paths = {"plans/nrth.yaml"}}),
                       "there is no file or folder plans/nrth.yaml at bc1016c (did you mean "
                       "plans/north.yaml?)",
                       Failure);
}

TEST_CASE("a file that came back under its name is one plan, with a gap") {
  const TestRepository built;
  built.Write("north.yaml", PlanDue("2022-01"));
  built.Commit("one", Noon("2021-10-31"));
  built.Git("rm -q north.yaml");
  built.Write("README", "No plan.\n");
  built.Commit("two", Noon("2021-11-30"));
  built.Write("north.yaml", PlanDue("2022-03"));
  built.Commit("three", Noon("2021-12-31"));
  CHECK(ToldOf(built) == Lines{"three:north.yaml two:-north.yaml one:north.yaml"});
}

TEST_CASE("a name that another plan took later is of two plans") {
  const TestRepository built;
  built.Write("north.yaml", PlanDue("2022-01"));
  built.Commit("one", Noon("2021-10-31"));
  built.Git("mv north.yaml old-north.yaml");
  built.Commit("two", Noon("2021-11-30"));
  built.Write("north.yaml", "wsoa: 1\ntitle: Another\narea: Elsewhere\nsections: []\n");
  built.Commit("three", Noon("2021-12-31"));
  CHECK(Joined(ToldOf(built)) == Joined({"three:north.yaml", "two:old-north.yaml one:north.yaml"}));
}

TEST_CASE("each distinct text is read once, however many commits hold it") {
  const TestRepository built;
  constexpr int kTimes = 6;
  for (int i = 0; i < kTimes; ++i) {
    built.Write("north.yaml", PlanDue(i % 2 == 0 ? "2022-01" : "2022-02"));
    built.Commit("edit" + std::to_string(i), Noon("2021-10-0" + std::to_string(i + 1)));
  }
  built.Git("mv north.yaml south.yaml");
  built.Commit("renamed", Noon("2021-10-20"));
  Workspace workspace(Around(built.root()));
  FoundHistory found = FindPlanHistory({}, workspace);
  const std::size_t asked_before = found.repository->objects_asked_for();
  ReadVersions(EveryVersion(found), found, workspace.world());
  const auto& versions = found.plans.plans.front().versions;
  REQUIRE(versions.size() == kTimes + 1);
  CHECK(found.repository->objects_asked_for() == asked_before + 2);
  CHECK(versions[1].text == versions[3].text);
  CHECK(versions[2].text == versions[6].text);
  CHECK(versions[1].text != versions[2].text);
  // The same bytes under another name say another path.
  CHECK(versions[0].id == versions[1].id);
  CHECK(versions[0].text->source->path() == "south.yaml");
  CHECK(versions[1].text->source->path() == "north.yaml");
  ReadVersions(EveryVersion(found), found, workspace.world());
  CHECK(found.repository->objects_asked_for() == asked_before + 2);
}

TEST_CASE("the texts in force at the end of a day are those of the last commit by then") {
  const TestRepository built;
  built.Write("north.yaml", PlanDue("2022-01"));
  built.Commit("one", Noon("2021-10-31"));
  built.Write("south.yaml", PlanDue("2022-06", "Southshire"));
  built.Write("notes.yaml", "colour: blue\n");
  built.Commit("two", Noon("2021-12-15"));
  // Dated before the one that it follows.
  built.Write("north.yaml", PlanDue("2022-02"));
  built.Commit("three", Noon("2021-12-01"));
  Workspace workspace(Around(built.root()));
  FoundHistory found = FindPlanHistory({}, workspace);
  const std::vector<Day> days = {MakeDay(2021, 10, 30), MakeDay(2021, 10, 31),
                                 MakeDay(2021, 11, 30), MakeDay(2021, 12, 1)};
  Lines lines;
  for (const TextsInForce& texts : ReadTextsInForce(days, found, workspace.world())) {
    std::string line = ShowDay(texts.day) + ":";
    for (const PlanVersion* version : texts.plans) {
      line += " " + found.plans.history.commits[version->commit].subject + ":" + version->path;
    }
    lines.push_back(line + (texts.commit ? "" : " before it began"));
  }
  CHECK(lines == Lines{"30 Oct 2021: before it began", "31 Oct 2021: one:north.yaml",
                       "30 Nov 2021: one:north.yaml",
                       "1 Dec 2021: three:north.yaml two:south.yaml"});
  const History& history = found.plans.history;
  CHECK(InForceFrom(history, 0) == MakeDay(2021, 12, 1));
  CHECK(InForceFrom(history, 1) == MakeDay(2021, 12, 1));
  CHECK(InForceFrom(history, 2) == MakeDay(2021, 10, 31));
  CHECK(VersionAt(std::as_const(found.plans.plans[0]), 1)->commit == 2);
  CHECK(VersionAt(std::as_const(found.plans.plans[1]), 2) == nullptr);
}

TEST_CASE("a history may begin and end on days") {
  const TestRepository built;
  for (int month = 1; month <= 4; ++month) {
    const std::string name = "2022-0" + std::to_string(month);
    built.Write("north.yaml", PlanDue(name));
    built.Commit("in" + std::to_string(month), Noon(name + "-15"));
  }
  CHECK(ToldOf(built, {.back_to = MakeDay(2022, 2, 28)}) ==
        Lines{"in4:north.yaml in3:north.yaml in2:north.yaml"});
  CHECK(ToldOf(built, {.until = MakeDay(2022, 2, 28)}) == Lines{"in2:north.yaml in1:north.yaml"});
  CHECK(ToldOf(built, {.from = "HEAD~1"}) == Lines{"in3:north.yaml in2:north.yaml in1:north.yaml"});
  CHECK_THROWS_WITH_AS(ToldOf(built, {.until = MakeDay(2021, 12, 31)}),
                       "there is no commit by 31 Dec 2021", Failure);
  CHECK_THROWS_WITH_AS(ToldOf(built, {.paths = {"-"}}),
                       "- reads standard input, which has no history", Failure);
}
