#include "workspace/workspace.h"

#include <doctest/doctest.h>

#include <string>

#include "source/failure.h"
#include "support/test_repository.h"

using namespace wsoa;

namespace {

World WorldIn(const std::filesystem::path& directory) {
  return {.directory = directory, .table_formats = {"table", "csv"}};
}

}  // namespace

TEST_CASE("a workspace reads the settings of a folder once") {
  const TemporaryFolder folder;
  folder.Write(".wsoa.yaml", "format: csv\n");
  folder.Write("inside/north.yaml", "wsoa: 1\n");
  Workspace workspace(WorldIn(folder.path()));
  CHECK(workspace.settings().format == "csv");
  folder.Write(".wsoa.yaml", "format: table\n");
  CHECK(workspace.settings().format == "csv");
  CHECK(workspace.WorkingTree().settings.format == "csv");
  CHECK(workspace.Folder(".").settings.format == "csv");
  CHECK(workspace.Folder("inside/..").settings.format == "csv");

  SUBCASE("those of another folder are its own") {
    folder.Write("inside/.wsoa.yaml", "plans: ['*.yaml']\n");
    const Place inside = workspace.Folder("inside");
    CHECK(inside.directory == folder.path() / "inside");
    CHECK(inside.settings.folder == inside.directory);
    CHECK(inside.tree->KindOf("north.yaml") == Tree::Kind::kFile);
  }
}

TEST_CASE("settings with problems are thrown, to be shown by whoever prints") {
  const TemporaryFolder folder;
  folder.Write(".wsoa.yaml", "format: cvs\n");
  Workspace workspace(WorldIn(folder.path()));
  CHECK_THROWS_WITH_AS(workspace.WorkingTree(),
                       ".wsoa.yaml has to be put right first: it says what is read", BadSettings);
  try {
    workspace.settings();
  } catch (const BadSettings& bad) {
    CHECK(bad.status() == ExitStatus::kFailure);
    REQUIRE(bad.problems().all().size() == 1);
    CHECK(bad.problems().all().front().message == "format is table or csv (did you mean csv?)");
  }
}

TEST_CASE("a workspace opens its repository once, and only if it has to") {
  const TemporaryFolder outside;
  Workspace plain(WorldIn(outside.path()));
  CHECK(plain.WorkingTree().directory == outside.path());
  CHECK_THROWS_AS(plain.AtRevision("HEAD"), Failure);

  const TestRepository built;
  built.Write("north.yaml", "wsoa: 1\n");
  const std::string one = built.Commit("one");
  built.Write("north.yaml", "wsoa: 1\ntitle: Later\n");
  built.Commit("two");
  Workspace workspace(WorldIn(built.root()));
  const Repository* opened = workspace.repository().get();
  const Place then = workspace.AtRevision("HEAD~1");
  const Place now = workspace.AtCommit(opened->CommitNamed("HEAD"), "the newest");
  CHECK(workspace.repository().get() == opened);
  CHECK(then.revision == SnapshotRevision{"HEAD~1", one, MakeDay(2022, 1, 31)});
  CHECK(now.revision->name == "the newest");
  CHECK(then.tree->Read("north.yaml") == "wsoa: 1\n");
  CHECK(now.tree->Read("north.yaml") == "wsoa: 1\ntitle: Later\n");
}

TEST_CASE("a revision says itself what are plans; the format is that of today") {
  const TestRepository built;
  built.Write(".wsoa.yaml", "plans: [old/*.yaml]\nformat: yesterdays\n");
  built.Commit("one");
  built.Write(".wsoa.yaml", "plans: [new/*.yaml]\nformat: csv\n");
  Workspace workspace(WorldIn(built.root()));
  const Place place = workspace.AtRevision("HEAD");
  CHECK(place.settings.plans == std::vector<std::string>{"old/*.yaml"});
  CHECK(place.settings.format == "csv");
  CHECK(workspace.notices().all().empty());
}
