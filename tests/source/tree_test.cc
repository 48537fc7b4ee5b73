#include "source/tree.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "source/failure.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

// A folder of its own for one test, taken away at its end.
class Scratch {
 public:
  Scratch() {
    std::string name = (fs::temp_directory_path() / "wsoa-tree-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    root_ = name;
  }
  ~Scratch() { fs::remove_all(root_); }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  const fs::path& root() const { return root_; }
  fs::path Write(const std::string& path, const std::string& bytes = "") const {
    fs::create_directories((root_ / path).parent_path());
    std::ofstream(root_ / path, std::ios::binary) << bytes;
    return root_ / path;
  }

 private:
  fs::path root_;
};

std::string FailureOf(const auto& action) {
  try {
    action();
  } catch (const Failure& failure) {
    CHECK(failure.status() == ExitStatus::kFailure);
    return failure.what();
  }
  return "";
}

using Paths = std::vector<std::string>;

TEST_CASE("the files below a folder, sorted, hidden ones left out") {
  const Scratch scratch;
  for (const char* path : {"plans/b.yaml", "plans/a/z.yaml", "plans/a/.hidden.yaml",
                           "plans/.git/config.yaml", "plans/a.yaml", ".wsoa.yaml", "top.txt"}) {
    scratch.Write(path);
  }
  const FolderTree tree(scratch.root());
  CHECK(tree.FilesBelow("plans") == Paths{"plans/a.yaml", "plans/a/z.yaml", "plans/b.yaml"});
  CHECK(tree.FilesBelow("plans/a") == Paths{"plans/a/z.yaml"});
  CHECK(tree.FilesBelow("plans/") == tree.FilesBelow("plans"));
  CHECK(tree.FilesBelow("./plans/a") == Paths{"./plans/a/z.yaml"});
  CHECK(tree.FilesBelow(".") == Paths{"plans/a.yaml", "plans/a/z.yaml", "plans/b.yaml", "top.txt"});
  const std::string absolute = (scratch.root() / "plans/a").string();
  CHECK(tree.FilesBelow(absolute) == Paths{absolute + "/z.yaml"});
}

TEST_CASE("a hidden folder that is named outright is listed") {
  const Scratch scratch;
  scratch.Write(".plans/a.yaml");
  CHECK(FolderTree(scratch.root()).FilesBelow(".plans") == Paths{".plans/a.yaml"});
}

TEST_CASE("links: to a file yes, to a folder no, to nothing so that reading says so") {
  const Scratch scratch;
  const fs::path file = scratch.Write("kept/a.yaml", "wsoa: 1\n");
  fs::create_directory(scratch.root() / "plans");
  fs::create_symlink(file, scratch.root() / "plans/file.yaml");
  fs::create_symlink(scratch.root() / "kept", scratch.root() / "plans/folder");
  fs::create_symlink("gone", scratch.root() / "plans/gone.yaml");
  const FolderTree tree(scratch.root());
  CHECK(tree.FilesBelow("plans") == Paths{"plans/file.yaml", "plans/gone.yaml"});
  CHECK(tree.Read("plans/file.yaml") == "wsoa: 1\n");
  CHECK(FailureOf([&] { tree.Read("plans/gone.yaml"); }) ==
        "cannot read plans/gone.yaml: there is no such file or folder");
}

TEST_CASE("what stands at a path") {
  const Scratch scratch;
  scratch.Write("plans/a.yaml");
  REQUIRE(mkfifo((scratch.root() / "plans/pipe").c_str(), 0600) == 0);
  const FolderTree tree(scratch.root());
  CHECK(tree.KindOf("plans") == Tree::Kind::kFolder);
  CHECK(tree.KindOf("plans/a.yaml") == Tree::Kind::kFile);
  CHECK(tree.KindOf((scratch.root() / "plans/a.yaml").string()) == Tree::Kind::kFile);
  CHECK(tree.KindOf("plans/b.yaml") == Tree::Kind::kMissing);
  CHECK(tree.KindOf("plans/a.yaml/b") == Tree::Kind::kMissing);
  CHECK(tree.KindOf("plans/pipe") == Tree::Kind::kOther);
  CHECK(tree.FilesBelow("plans") == Paths{"plans/a.yaml"});
}

TEST_CASE("the bytes of a file are read as they are") {
  const Scratch scratch;
  const std::string bytes = std::string("a\r\n\0\xFF", 5) + std::string(200'000, 'x');
  scratch.Write("a.bin", bytes);
  scratch.Write("empty");
  const FolderTree tree(scratch.root());
  CHECK(tree.Read("a.bin") == bytes);
  CHECK(tree.Read("empty") == "");
}

TEST_CASE("what cannot be read says why") {
  const Scratch scratch;
  scratch.Write("plans/a.yaml", "wsoa: 1\n");
  const FolderTree tree(scratch.root());
  CHECK(FailureOf([&] { tree.Read("plans/b.yaml"); }) ==
        "cannot read plans/b.yaml: there is no such file or folder");
  CHECK(FailureOf([&] { tree.Read("plans/a.yaml/b"); }) ==
        "cannot read plans/a.yaml/b: there is no such file or folder");
  CHECK(FailureOf([&] { tree.Read("plans"); }) == "cannot read plans: it is a folder");
  CHECK(FailureOf([&] { tree.FilesBelow("gone"); }) ==
        "cannot read gone: there is no such file or folder");
  CHECK(FailureOf([&] { tree.FilesBelow("plans/a.yaml"); }) ==
        "cannot read plans/a.yaml: there is no such file or folder");
}

TEST_CASE("what this user may not read says so, by its own name") {
  const Scratch scratch;
  const fs::path file = scratch.Write("plans/a.yaml", "wsoa: 1\n");
  const fs::path folder = scratch.Write("plans/closed/b.yaml").parent_path();
  fs::permissions(file, fs::perms::none);
  fs::permissions(folder, fs::perms::none);
  const FolderTree tree(scratch.root());
  if (geteuid() == 0) {  // who may read everything
    CHECK(tree.Read("plans/a.yaml") == "wsoa: 1\n");
    CHECK(tree.FilesBelow("plans").size() == 2);
  } else {
    CHECK(FailureOf([&] { tree.Read("plans/a.yaml"); }) ==
          "cannot read plans/a.yaml: it may not be read by this user");
    CHECK(FailureOf([&] { tree.FilesBelow("plans"); }) ==
          "cannot read plans/closed: it may not be read by this user");
  }
  fs::permissions(folder, fs::perms::owner_all);
}

}  // namespace
}  // namespace wsoa
