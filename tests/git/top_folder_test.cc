#include "git/top_folder.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "support/test_repository.h"

using namespace wsoa;

namespace fs = std::filesystem;

TEST_CASE("the top of a repository is where its .git stands, or it is bare") {
  const TestRepository built;
  built.Write("plans/a.yaml", "a\n");
  built.Commit("first");
  const fs::path top = fs::canonical(built.root());
  CHECK(TopFolderAround(built.root()) == top);
  CHECK(TopFolderAround(built.root() / "plans") == top);
  CHECK(TopFolderAround(built.root() / "not/yet/there") == top);
  CHECK(TopFolderAround(built.root() / ".git/refs") == top);
  CHECK(TopFolderAround(built.beside(".")).empty());
  built.Git("worktree add -q ../tree");
  CHECK(TopFolderAround(built.beside("tree/plans")) == top.parent_path() / "tree");
  built.Git("clone -q --bare . ../bare");
  CHECK(TopFolderAround(built.beside("bare/refs")) == top.parent_path() / "bare");
  fs::create_symlink(built.root() / "plans", built.beside("link"));
  CHECK(TopFolderAround(built.beside("link")) == top);
}
