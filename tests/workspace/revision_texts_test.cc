#include "workspace/revision_texts.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/test_repository.h"

using namespace wsoa;

namespace {

constexpr char kReadablePlan[] =
    "wsoa: 1\ntitle: Test\narea: Testshire\nsections: [{ref: A, title: Section}]\n";

}  // namespace

TEST_CASE("a text that cannot be read is warned of, by its path and revision") {
  const TestRepository built;
  built.Write("north.yaml", "wsoa: 1\ntitle: [\n");
  built.Commit("broken");
  built.Write("north.yaml", kReadablePlan);
  built.Commit("sound");
  Workspace workspace({.directory = built.root()});
  const auto revisions = RevisionsNamed({"HEAD~1", "HEAD"}, *workspace.repository());
  const ReadRevisions read = ReadTextsOf(revisions, {}, workspace);
  CHECK(read.status == ExitStatus::kProblems);
  REQUIRE(read.revisions.size() == 2);
  CHECK(read.revisions[0].texts.empty());
  CHECK(read.revisions[1].texts.size() == 1);
  CHECK(workspace.notices().Take() ==
        std::vector<Notice>{{Notice::Kind::kWarning,
                             "north.yaml at HEAD~1: left out: it cannot be read as a plan (wsoa "
                             "check)"}});
}

TEST_CASE("a text that several revisions have is read once") {
  const TestRepository built;
  built.Write("north.yaml", kReadablePlan);
  built.Commit("one");
  built.Commit("two");
  Workspace workspace({.directory = built.root()});
  const auto revisions = RevisionsNamed({"HEAD~1", "HEAD"}, *workspace.repository());
  const ReadRevisions read = ReadTextsOf(revisions, {"north.yaml"}, workspace);
  REQUIRE(read.revisions.size() == 2);
  CHECK(read.revisions[0].texts.at("north.yaml") == read.revisions[1].texts.at("north.yaml"));
  CHECK(read.status == ExitStatus::kOk);
}
