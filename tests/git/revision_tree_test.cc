#include "git/revision_tree.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "source/failure.h"
#include "support/test_repository.h"

using namespace wsoa;

namespace {

namespace fs = std::filesystem;

using Paths = std::vector<std::string>;

std::string TreeFailureOf(const std::function<void()>& action) {
  try {
    action();
  } catch (const Failure& failure) {
    CHECK(failure.status() == ExitStatus::kFailure);
    return failure.what();
  }
  return "";
}

// One commit with folders, hidden files and links; the working tree is then emptied.
struct Kept {
  Kept() {
    for (const char* path : {"plans/b.yaml", "plans/a/z.yaml", "plans/.hidden.yaml",
                             "plans/a/.dots/x.yaml", "plans/a.yaml", "data/d.yaml", "top.txt"}) {
      repository.Write(path, std::string("text of ") + path + "\n");
    }
    fs::create_symlink("../data/d.yaml", repository.root() / "plans/linked.yaml");
    fs::create_symlink("gone.yaml", repository.root() / "plans/dangling.yaml");
    fs::create_symlink("../data", repository.root() / "plans/folder");
    fs::create_symlink("/etc/passwd", repository.root() / "plans/outside.yaml");
    id = repository.Commit("kept");
    repository.Git("rm -rq .");
  }

  RevisionTree From(const std::string& folder = "") const {
    const auto opened = Repository::Open(repository.root());
    return RevisionTree(opened, opened->CommitNamed("HEAD"),
                        (repository.root() / folder).lexically_normal());
  }

  TestRepository repository;
  std::string id;
};

}  // namespace

TEST_CASE("the files of a commit are listed as those of a folder are") {
  const Kept kept;
  const RevisionTree tree = kept.From();
  CHECK(tree.FilesBelow("plans") == Paths{"plans/a.yaml", "plans/a/z.yaml", "plans/b.yaml",
                                          "plans/dangling.yaml", "plans/linked.yaml"});
  CHECK(tree.ListBelow("plans").leading_out == Paths{"plans/outside.yaml"});
  CHECK(tree.LeadsOut("plans/outside.yaml"));
  CHECK(tree.LeadsOut("../elsewhere"));
  CHECK(!tree.LeadsOut("plans/linked.yaml"));
  CHECK(tree.FilesBelow("data") == Paths{"data/d.yaml"});
  CHECK(tree.FilesBelow("plans/folder") == Paths{"plans/folder/d.yaml"});
  CHECK(tree.FilesBelow(".").front() == "data/d.yaml");
  CHECK(tree.FilesBelow(".").back() == "top.txt");
  CHECK(tree.NamesIn("plans/a") == Paths{".dots", "z.yaml"});
  CHECK(tree.NamesIn("nowhere").empty());
  CHECK(TreeFailureOf([&] { tree.FilesBelow("nowhere"); }) ==
        "cannot read nowhere at " + kept.id.substr(0, 7) + ": there is no such folder");
}

TEST_CASE("paths are those of the folder that a command was started in, there or not") {
  const Kept kept;
  const RevisionTree tree = kept.From("plans/a");
  CHECK(tree.FilesBelow(".") == Paths{"z.yaml"});
  CHECK(tree.FilesBelow("../../data") == Paths{"../../data/d.yaml"});
  CHECK(tree.Read("../b.yaml") == "text of plans/b.yaml\n");
  CHECK(tree.Top() == "../..");
  CHECK(kept.From().Top() == ".");
  CHECK(tree.Identity("../b.yaml") == "plans/b.yaml");
  const std::string absolute = (kept.repository.root() / "plans/b.yaml").string();
  CHECK(tree.Read(absolute) == "text of plans/b.yaml\n");
  CHECK(tree.Identity(absolute) == "plans/b.yaml");
}

TEST_CASE("what stands at a path of a commit") {
  using Kind = Tree::Kind;
  const Kept kept;
  const RevisionTree tree = kept.From();
  CHECK(tree.KindOf(".") == Kind::kFolder);
  CHECK(tree.KindOf("plans") == Kind::kFolder);
  CHECK(tree.KindOf("plans/") == Kind::kFolder);
  CHECK(tree.KindOf("plans/b.yaml") == Kind::kFile);
  CHECK(tree.KindOf("plans/linked.yaml") == Kind::kFile);
  CHECK(tree.KindOf("plans/folder") == Kind::kFolder);
  CHECK(tree.KindOf("plans/outside.yaml") == Kind::kMissing);
  CHECK(tree.KindOf("plans/b.yaml/x") == Kind::kMissing);
  CHECK(tree.KindOf("nowhere") == Kind::kMissing);
  CHECK(tree.KindOf("..") == Kind::kMissing);
  CHECK(tree.KindOf("/etc") == Kind::kMissing);
}

TEST_CASE("the bytes of a file of a commit, and why there are none") {
  const Kept kept;
  const RevisionTree tree = kept.From();
  const std::string at = " at " + kept.id.substr(0, 7) + ": ";
  CHECK(tree.Read("plans/linked.yaml") == "text of data/d.yaml\n");
  CHECK(tree.BlobOf("plans/linked.yaml") == tree.BlobOf("data/d.yaml"));
  CHECK(tree.BlobOf("plans") == std::nullopt);
  CHECK(TreeFailureOf([&] { tree.Read("plans/dangling.yaml"); }) ==
        "cannot read plans/dangling.yaml" + at + "there is no such file");
  CHECK(TreeFailureOf([&] { tree.Read("plans"); }) == "cannot read plans" + at + "it is a folder");
}

TEST_CASE("a submodule is a repository of its own") {
  const Kept kept;
  kept.repository.Git("submodule --quiet add ./. sub");
  const std::string id = kept.repository.Commit("with a submodule");
  const RevisionTree tree = kept.From();
  CHECK(tree.KindOf("sub") == Tree::Kind::kOther);
  CHECK(tree.FilesBelow(".").empty());
  CHECK(TreeFailureOf([&] { tree.KindOf("sub/plans"); }) ==
        "sub is a submodule, a repository of its own at " + id.substr(0, 7) +
            ": start wsoa in it (-C)");
}

TEST_CASE("in a bare repository paths are those of its top") {
  const Kept kept;
  kept.repository.Git("clone -q --bare . ../bare.git");
  const fs::path bare = kept.repository.beside("bare.git");
  for (const fs::path& directory : {bare, bare / "objects"}) {
    const auto opened = Repository::Open(directory);
    const RevisionTree tree(opened, opened->CommitNamed("HEAD"), directory);
    CHECK(tree.FilesBelow("data") == Paths{"data/d.yaml"});
    CHECK(tree.Top() == ".");
  }
}
