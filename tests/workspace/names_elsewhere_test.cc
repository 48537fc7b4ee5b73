#include "workspace/names_elsewhere.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/test_repository.h"
#include "workspace/workspace.h"

using namespace wsoa;

TEST_CASE("a path is followed to the name that its file had, and has") {
  const TestRepository built;
  built.Write("plans/old.yaml", "wsoa: 1\ntitle: Test\narea: Testshire\nsections: []\n");
  built.Write("plans/same.yaml", "wsoa: 1\ntitle: Another\narea: Elsewhere\nsections: []\n");
  built.Commit("one");
  built.Git("mv plans/old.yaml plans/north.yaml");
  Workspace workspace({.directory = built.root()});
  const Place then = workspace.AtRevision("HEAD");
  const Place now = workspace.WorkingTree();
  using Paths = std::vector<std::string>;
  CHECK(PathsIn({"plans/north.yaml", "plans/same.yaml"}, now, then) ==
        Paths{"plans/old.yaml", "plans/same.yaml"});
  CHECK(PathsIn({"plans/old.yaml"}, then, now) == Paths{"plans/north.yaml"});
  CHECK(PathsIn({"plans", "nowhere.yaml"}, now, then) == Paths{"plans", "nowhere.yaml"});
  CHECK(PathsIn({}, now, then).empty());
  CHECK(NamesIn({"plans/north.yaml"}, now, then) ==
        std::map<std::string, std::string>{{"plans/north.yaml", "plans/old.yaml"}});
}
