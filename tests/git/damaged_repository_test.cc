// What wsoa says of repositories that are damaged: a sentence each time, and soon.
#include <doctest/doctest.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "git/history.h"
#include "git/repository.h"
#include "source/failure.h"
#include "support/damage.h"
#include "support/test_repository.h"

using namespace wsoa;

namespace {

namespace fs = std::filesystem;

constexpr char kAdvice[] = "; git fsck says what is wrong with it";

// Two commits of one plan.
struct Two {
  explicit Two(const std::string& init = "") : repository(init) {
    repository.Write("plans/a.yaml", "one one one one one one\n");
    repository.Commit("first");
    repository.Write("plans/a.yaml", "two two two two two two\n");
    repository.Commit("second");
  }

  std::string Id(const std::string& revision) const {
    return repository.Git("rev-parse '" + revision + "'");
  }
  fs::path FileOf(const std::string& id) const {
    return repository.root() / ".git/objects" / id.substr(0, 2) / id.substr(2);
  }

  // Keeps so many bytes of an object's file.
  void Cut(const std::string& id, std::size_t length) const {
    const std::string bytes = ReadWholeFile(FileOf(id));
    Put(id, bytes.substr(0, length));
  }
  void Put(const std::string& id, const std::string& bytes) const {
    fs::remove(FileOf(id));
    WriteWholeFile(FileOf(id), bytes);
  }

  // A loose object of a head ("blob 17") and so many bytes.
  void PutLoose(const std::string& id, const std::string& head, int bytes) const {
    fs::remove(FileOf(id));
    RunWithGit(repository.root(),
               "python3 -c 'import sys,zlib;open(sys.argv[1],\"wb\").write(zlib.compress(b\"" +
                   head + "\\0\"+b\"A\"*" + std::to_string(bytes) + "))' '" + FileOf(id).string() +
                   "'");
  }

  TestRepository repository;
};

// Reads every commit, folder and file of a history.
void ReadAll(const fs::path& directory, const std::string& revision) {
  const auto repository = Repository::Open(directory);
  const History history = FirstParentHistory(*repository, repository->CommitNamed(revision));
  for (const Commit& commit : history.commits) {
    for (const FileChange& file : ChangedFiles(*repository, "", commit.tree)) {
      repository->FileAt(file.to);
    }
  }
}

// What it says, within two seconds.
std::string SaidOf(const std::function<void()>& action) {
  const auto begin = std::chrono::steady_clock::now();
  std::string said = "nothing";
  try {
    action();
  } catch (const Failure& failure) {
    CHECK(failure.status() == ExitStatus::kFailure);
    said = failure.what();
  }
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(2));
  return said;
}

void CheckTellsOfDamage(const std::string& said) {
  INFO(said);
  const bool is_told = said.starts_with("cannot read the repository: git says ") ||
                       said.starts_with("the repository is damaged: ") ||
                       said.starts_with("the repository in ") ||
                       said.starts_with("the repository lacks ");
  CHECK(is_told);
  CHECK(said.ends_with("git fsck says what is wrong with it"));
  CHECK(said.find('\n') == std::string::npos);
}

}  // namespace

TEST_CASE("a loose object that was cut short is told of, wherever it was cut") {
  for (const std::string revision :
       {"HEAD", "HEAD~1", "HEAD~1^{tree}", "HEAD~1:plans", "HEAD~1:plans/a.yaml"}) {
    for (const std::size_t part : {0, 1, 2, 3}) {
      const Two two;
      const std::string id = two.Id(revision);
      const std::size_t half = fs::file_size(two.FileOf(id)) / 2;
      two.Cut(id, part == 3 ? half : part);
      CheckTellsOfDamage(SaidOf([&] { ReadAll(two.repository.root(), "HEAD"); }));
    }
  }
}

TEST_CASE("a file that has fewer bytes than it says is told of") {
  for (const std::string size : {"201", "5000000000", "99999999999999999999"}) {
    const Two two;
    const std::string blob = two.Id("HEAD~1:plans/a.yaml");
    two.PutLoose(blob, "blob " + size, 200);
    const std::string said = SaidOf([&] { ReadAll(two.repository.root(), "HEAD"); });
    INFO(size);
    CheckTellsOfDamage(said);
  }
}

TEST_CASE("a tree that ends within an entry is told of, not read as far as it goes") {
  const Two two;
  const std::string lines =
      "b=$(git rev-parse HEAD:plans/a.yaml)\n"
      "t=$(python3 -c \"import sys;sys.stdout.buffer.write(b'100644 a.yaml\\0'+"
      "bytes.fromhex('$b')+b'100644 b.yaml\\0short')\" |"
      " git hash-object -t tree -w --stdin --literally)\n"
      "printf 'tree %s\\nauthor a <a> 1 +0000\\ncommitter a <a> 1 +0000\\n\\nx' $t |"
      " git hash-object -t commit -w --stdin --literally\n";
  const std::string commit = RunWithGit(two.repository.root(), lines);
  CheckTellsOfDamage(SaidOf([&] { ReadAll(two.repository.root(), commit); }));
}

TEST_CASE("a commit that is lost is not taken for one that never was") {
  const Two two;
  const std::string head = two.Id("HEAD");
  const std::string first = two.Id("HEAD~1");
  fs::remove(two.FileOf(first));
  const auto said = [&](const std::string& revision) {
    return SaidOf([&] { ReadAll(two.repository.root(), revision); });
  };
  CHECK(said("HEAD~1") ==
        "the repository lacks " + first.substr(0, 7) + ": git fsck says what is wrong with it");
  CheckTellsOfDamage(said("HEAD"));
  CheckTellsOfDamage(said("HEAD~2"));
  fs::remove(two.FileOf(head));
  const std::string lacks_head =
      "the repository lacks " + head.substr(0, 7) + ": git fsck says what is wrong with it";
  CHECK(said("HEAD") == lacks_head);
  CHECK(said("main") == lacks_head);
  CHECK(said("main~1") == lacks_head);
  CHECK(said(head) == "there is no revision " + head);
}

TEST_CASE("a pack that was cut short is told of") {
  const Two two;
  two.repository.Git("gc -q");
  for (const auto& entry : fs::directory_iterator(two.repository.root() / ".git/objects/pack")) {
    if (entry.path().extension() != ".pack") continue;
    fs::permissions(entry.path(), fs::perms::owner_all);
    fs::resize_file(entry.path(), 100);
  }
  for (const std::string revision : {"HEAD", "HEAD~1", "main"}) {
    CheckTellsOfDamage(SaidOf([&] { ReadAll(two.repository.root(), revision); }));
  }
}

TEST_CASE("what is named as a folder and is none is told of") {
  const Two two;
  const std::string tree = two.Id("HEAD~1^{tree}");
  two.Put(tree, ReadWholeFile(two.FileOf(two.Id("HEAD:plans/a.yaml"))));
  const std::string said = SaidOf([&] { ReadAll(two.repository.root(), "HEAD"); });
  CHECK(said ==
        "the repository is damaged: " + tree.substr(0, 7) + " is not what it should be" + kAdvice);
}

TEST_CASE("a commit that comes before itself ends the reading") {
  const Two two;
  const std::string first = two.Id("HEAD~1");
  two.Put(first, ReadWholeFile(two.FileOf(two.Id("HEAD"))));
  const std::string said = SaidOf([&] { ReadAll(two.repository.root(), "HEAD"); });
  CheckTellsOfDamage(said);
}

TEST_CASE("a folder or a commit of another size than it says is told of") {
  for (const std::string revision : {"HEAD~1", "HEAD~1:plans"}) {
    for (const std::string size : {"0", "1", "40", "5000000000"}) {
      const Two two;
      const std::string id = two.Id(revision);
      const std::string type = revision == "HEAD~1" ? "commit" : "tree";
      two.PutLoose(id, type + " " + size, 200);
      INFO(revision, " ", size);
      CheckTellsOfDamage(SaidOf([&] { ReadAll(two.repository.root(), "HEAD"); }));
    }
  }
}

TEST_CASE("an object that says it is smaller than it is is told of") {
  for (const std::string init : {"", "--object-format=sha256"}) {
    for (const std::string size : {"0", "1", "40", "199"}) {
      const Two two(init);
      two.PutLoose(two.Id("HEAD~1:plans/a.yaml"), "blob " + size, 200);
      INFO(size);
      CheckTellsOfDamage(SaidOf([&] { ReadAll(two.repository.root(), "HEAD"); }));
    }
    // Git gives all of it, and what it says is its end looks like one where a line ends.
    const Two two(init);
    two.Put(two.Id("HEAD~1:plans/a.yaml"),
            AsZlib("blob 7" + std::string(1, '\0') + "wsoa: 1\nx\n"));
    CheckTellsOfDamage(SaidOf([&] { ReadAll(two.repository.root(), "HEAD"); }));
  }
}

TEST_CASE("what follows an object that lies is not taken for the next one") {
  const Two two;
  const std::string first = two.Id("HEAD~1:plans/a.yaml");
  const std::string second = two.Id("HEAD:plans/a.yaml");
  two.repository.Write("other", "other\n");
  const std::string other = two.repository.Git("hash-object -w other");
  const std::string feigned = "x\n" + other + " blob 6\nother\n\n";
  two.Put(first, AsZlib("blob 1" + std::string(1, '\0') + feigned));
  const auto repository = Repository::Open(two.repository.root());
  CheckTellsOfDamage(SaidOf([&] { repository->FileAt(first); }));
  CheckTellsOfDamage(SaidOf([&] { repository->FileAt(second); }));
  CHECK(repository->FileAt(second) == "two two two two two two\n");
}

TEST_CASE("an object that was written anew under its old name is told of") {
  for (const std::string revision : {"HEAD", "HEAD~1", "HEAD^{tree}", "HEAD:plans/a.yaml"}) {
    const Two two;
    const std::string id = two.Id(revision);
    const std::string type = two.repository.Git("cat-file -t " + id);
    const std::string bytes = two.repository.Git("cat-file " + type + " " + id) + "\n \n";
    two.Put(id, AsZlib(type + " " + std::to_string(bytes.size()) + '\0' + bytes));
    CheckTellsOfDamage(SaidOf([&] { ReadAll(two.repository.root(), "HEAD"); }));
  }
}

TEST_CASE("a HEAD that leads to no branch is not taken for a repository without commits") {
  for (const std::string head :
       {"ref: refs/heads/maio\n", "ref: refs/heads/ma", "ref: refs/tags/x\n"}) {
    for (const bool has_refs : {true, false}) {
      const Two two;
      WriteWholeFile(two.repository.root() / ".git/HEAD", head);
      if (!has_refs) fs::remove(two.repository.root() / ".git/refs/heads/main");
      const std::string said = SaidOf([&] { ReadAll(two.repository.root(), "HEAD"); });
      INFO(said);
      CHECK(said.starts_with("HEAD names "));
      CHECK(said.ends_with(kAdvice));
    }
  }
}

TEST_CASE("a HEAD that is empty, cut or gone is told of") {
  for (const std::string head : {"", "r", "ref", "0123", "\x01"}) {
    const Two two;
    WriteWholeFile(two.repository.root() / ".git/HEAD", head);
    CheckTellsOfDamage(SaidOf([&] { ReadAll(two.repository.root(), "HEAD"); }));
  }
  const Two two;
  fs::remove(two.repository.root() / ".git/HEAD");
  CheckTellsOfDamage(SaidOf([&] { ReadAll(two.repository.root(), "HEAD"); }));
}

TEST_CASE("a branch or tag whose file is damaged is told of, by its name") {
  for (const std::string ref : {"refs/heads/other", "refs/tags/v1"}) {
    for (const std::string bytes : {"", "0123\n", "zzz", "\x01"}) {
      const Two two;
      two.repository.Git("update-ref " + ref + " HEAD");
      WriteWholeFile(two.repository.root() / ".git" / ref, bytes);
      const std::string name = ref.substr(ref.rfind('/') + 1);
      for (const std::string& revision : {name, name + "~1"}) {
        const std::string said = SaidOf([&] { ReadAll(two.repository.root(), revision); });
        CHECK(said ==
              "the repository is damaged: what " + name + " points to cannot be read" + kAdvice);
      }
      const auto repository = Repository::Open(two.repository.root());
      CHECK(repository->Names() == (name == "v1" ? std::vector<std::string>{"main", "v1"}
                                                 : std::vector<std::string>{"main", "other"}));
    }
  }
}

TEST_CASE("a list of packed refs that is damaged is told of") {
  for (const std::size_t length : {1, 30, 60, 90}) {
    const Two two;
    two.repository.Git("pack-refs --all");
    const fs::path file = two.repository.root() / ".git/packed-refs";
    WriteWholeFile(file, ReadWholeFile(file).substr(0, length));
    const std::string said = SaidOf([&] { ReadAll(two.repository.root(), "HEAD"); });
    INFO(said);
    CHECK(said.ends_with(kAdvice));
  }
}
