#include "git/repository.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "source/failure.h"
#include "source/shell_word.h"
#include "support/test_repository.h"

using namespace wsoa;

namespace {

namespace fs = std::filesystem;

std::string FailureOf(const std::function<void()>& action) {
  try {
    action();
  } catch (const Failure& failure) {
    CHECK(failure.status() == ExitStatus::kFailure);
    return failure.what();
  }
  return "";
}

std::string NoRevision(const fs::path& directory, const std::string& revision) {
  return FailureOf([&] { Repository::Open(directory)->CommitNamed(revision); });
}

// Three commits, the second tagged and on another branch too.
struct Three {
  Three() {
    repository.Write("plans/a.yaml", "one\n");
    ids.push_back(repository.Commit("first", "2021-12-31T23:30:00-05:00"));
    repository.Write("plans/a.yaml", "two\n");
    ids.push_back(repository.Commit("second", "2022-01-31T12:00:00+00:00"));
    repository.Git("tag -a board-2022-01 -m 'as reported'");
    repository.Git("branch release/spring");
    repository.Write("plans/a.yaml", "three\n");
    ids.push_back(repository.Commit("third", "2022-02-28T12:00:00+00:00"));
  }

  TestRepository repository;
  std::vector<std::string> ids;
};

}  // namespace

TEST_CASE("a revision is what git takes for one") {
  const Three three;
  const Repository repository(three.repository.root());
  const auto id = [&](const std::string& revision) { return repository.CommitNamed(revision).id; };
  CHECK(id("HEAD") == three.ids[2]);
  CHECK(id("@") == three.ids[2]);
  CHECK(id("main") == three.ids[2]);
  CHECK(id("main~1") == three.ids[1]);
  CHECK(id("HEAD^^") == three.ids[0]);
  CHECK(id("board-2022-01") == three.ids[1]);
  CHECK(id("release/spring") == three.ids[1]);
  CHECK(id("refs/heads/release/spring") == three.ids[1]);
  CHECK(id("board-2022-01~1") == three.ids[0]);
  CHECK(id(three.ids[0]) == three.ids[0]);
  CHECK(id(three.ids[0].substr(0, 8)) == three.ids[0]);
}

TEST_CASE("a commit has its committer's day, its author and its parents") {
  const Three three;
  const Repository repository(three.repository.root());
  const Commit first = repository.CommitNamed("HEAD~2");
  const std::chrono::year_month_day day = first.day;
  CHECK(day == std::chrono::year(2021) / 12 / 31);
  CHECK(first.author == "Ann Other");
  CHECK(first.subject == "first");
  CHECK(first.parents.empty());
  CHECK(!repository.ParentOf(first));
  CHECK(repository.ParentOf(repository.CommitNamed("HEAD"))->id == three.ids[1]);
}

TEST_CASE("folders and files by their ids") {
  const Three three;
  const Repository repository(three.repository.root() / "plans");
  CHECK(fs::canonical(repository.top()) == fs::canonical(three.repository.root()));
  const Commit second = repository.CommitNamed("main~1");
  const TreeEntry& plans = repository.FolderAt(second.tree).at(0);
  CHECK(plans.name == "plans");
  const TreeEntry& a = repository.FolderAt(plans.id).at(0);
  CHECK(a.name == "a.yaml");
  CHECK(repository.FileAt(a.id) == "two\n");
  CHECK(FailureOf([&] { repository.FileAt(std::string(40, '1')); }) ==
        "the repository lacks 1111111: git fsck says what is wrong with it");
}

TEST_CASE("what is no revision says why, and what may have been meant") {
  const Three three;
  const Repository repository(three.repository.root());
  const auto said = [&](const std::string& revision) {
    return FailureOf([&] { repository.CommitNamed(revision); });
  };
  CHECK(said("mian") == "there is no revision mian (did you mean main?)");
  CHECK(said("board-2022-10") ==
        "there is no revision board-2022-10 (did you mean board-2022-01?)");
  CHECK(said("spring") == "there is no revision spring (did you mean release/spring?)");
  CHECK(said("mian~1") == "there is no revision mian~1 (did you mean main?)");
  CHECK(said("haed") == "there is no revision haed (did you mean HEAD?)");
  CHECK(said("HEAD~7") == "there is no revision HEAD~7");
  CHECK(said("nothing") == "there is no revision nothing");
  CHECK(said("") == "an empty revision names no commit");
  CHECK(said("--output=x") == "--output=x is no revision: it begins with a dash");
  CHECK(said("HEAD\nHEAD") == "a revision is one line");
  CHECK(said("main..HEAD") == "main..HEAD names more than one commit: one is wanted");
  CHECK(said("HEAD@{yesterday}") ==
        "HEAD@{yesterday} asks what this clone remembers, and another would answer otherwise: "
        "name a branch, a tag or a commit");
  CHECK(said("HEAD:plans") == "HEAD:plans names a folder, and a commit is wanted");
  CHECK(said("HEAD:plans/a.yaml") == "HEAD:plans/a.yaml names a file, and a commit is wanted");
}

TEST_CASE("an abbreviation that fits two things says so") {
  const TestRepository built;
  // Two texts whose ids begin alike.
  built.Write("a.txt", "blob 9\n");
  std::vector<std::string> seen(256);
  for (int i = 0; i < 400; ++i) built.Write("many/" + std::to_string(i), std::to_string(i) + "\n");
  built.Commit("many");
  std::string ambiguous;
  const std::string all = built.Git("ls-tree -r HEAD --object-only many/");
  std::vector<std::string> ids;
  for (std::size_t at = 0; at < all.size(); at += 41) ids.push_back(all.substr(at, 40));
  std::sort(ids.begin(), ids.end());
  for (std::size_t i = 1; i < ids.size() && ambiguous.empty(); ++i) {
    if (ids[i].substr(0, 4) == ids[i - 1].substr(0, 4)) ambiguous = ids[i].substr(0, 4);
  }
  REQUIRE(ambiguous != "");
  const Repository repository(built.root());
  CHECK(FailureOf([&] { repository.CommitNamed(ambiguous); }) ==
        ambiguous + " is short for several things of this repository: write more of it");
}

TEST_CASE("where there is no repository, or no commit yet") {
  const TemporaryFolder folder;
  CHECK(NoRevision(folder.path(), "HEAD") ==
        "there is no git repository in " + folder.path().string() +
            " or above it, so there are no revisions: git init begins one");
  const TestRepository empty;
  CHECK(NoRevision(empty.root(), "HEAD") == "there is no commit in this repository yet");
  CHECK(NoRevision(empty.root(), "main") == "there is no commit in this repository yet");
  empty.Commit("first");
  empty.Git("checkout -q --orphan fresh");
  CHECK(
      NoRevision(empty.root(), "HEAD") ==
      "HEAD names the branch fresh, and that has no commit: git switch goes to a branch that has; "
      "if it had one, the repository is damaged; git fsck says what is wrong with it");
  CHECK(NoRevision(empty.root(), "main") == "");
}

TEST_CASE("a detached HEAD, a bare repository, a worktree and a submodule") {
  const Three three;
  const TestRepository& built = three.repository;
  built.Git("clone -q --bare . ../bare.git");
  built.Git("worktree add -q ../tree board-2022-01");
  built.Git("submodule --quiet add ./. sub");
  built.Git("checkout -q --detach HEAD~2");
  CHECK(Repository(built.root()).CommitNamed("HEAD").id == three.ids[0]);
  CHECK(Repository(built.root()).CommitNamed("main").id == three.ids[2]);
  const Repository bare(built.beside("bare.git"));
  CHECK(bare.is_bare());
  CHECK(fs::canonical(bare.top()) == fs::canonical(built.beside("bare.git")));
  CHECK(bare.CommitNamed("HEAD").id == three.ids[2]);
  const Repository tree(built.beside("tree"));
  CHECK(fs::canonical(tree.top()) == fs::canonical(built.beside("tree")));
  CHECK(tree.CommitNamed("HEAD").id == three.ids[1]);
  const Repository sub(built.root() / "sub");
  CHECK(fs::canonical(sub.top()) == fs::canonical(built.root() / "sub"));
  CHECK(sub.CommitNamed("HEAD").id == three.ids[2]);
}

TEST_CASE("a shallow clone ends where it ends, and says how to have more") {
  const Three three;
  three.repository.Git("clone -q --depth 2 'file://" + three.repository.root().string() +
                       "' ../shallow");
  const Repository shallow(three.repository.beside("shallow"));
  CHECK(shallow.is_shallow());
  const auto second = shallow.ParentOf(shallow.CommitNamed("HEAD"));
  REQUIRE(second);
  CHECK(second->id == three.ids[1]);
  CHECK(!shallow.ParentOf(*second));
  CHECK(FailureOf([&] { shallow.CommitNamed("HEAD~2"); }) ==
        "there is no revision HEAD~2: this clone is shallow and lacks older commits; "
        "git fetch --unshallow brings them (in CI: fetch-depth: 0)");
  CHECK(FailureOf([&] {
          shallow.CommitNamed("release/spring");
        }).starts_with("there is no revision release/spring"));
}

TEST_CASE("a repository with the hashes of SHA-256") {
  const TestRepository other("--object-format=sha256");
  other.Write("plans/a.yaml", "text\n");
  const std::string id = other.Commit("first");
  CHECK(id.size() == 64);
  const Repository opened(other.root());
  const Commit commit = opened.CommitNamed("main");
  CHECK(commit.id == id);
  const TreeEntry plans = opened.FolderAt(commit.tree).at(0);
  CHECK(opened.FileAt(opened.FolderAt(plans.id).at(0).id) == "text\n");
}

TEST_CASE("a partial clone lacks what it lacks: nothing is fetched") {
  const Three three;
  three.repository.Git("config uploadpack.allowFilter true");
  three.repository.Git("clone -q --no-checkout --filter=blob:none 'file://" +
                       three.repository.root().string() + "' ../partial");
  const fs::path partial = three.repository.beside("partial");
  const Repository lacking(partial);
  const TreeEntry plans = lacking.FolderAt(lacking.CommitNamed("HEAD~1").tree).at(0);
  const std::string blob = lacking.FolderAt(plans.id).at(0).id;
  CHECK(FailureOf([&] { lacking.FileAt(blob); }) ==
        "this clone is partial and lacks " + blob.substr(0, 7) +
            ": git fetch --refetch --no-filter brings all");
  three.repository.GitIn(partial, "fetch -q --refetch --no-filter");
  CHECK(Repository(partial).FileAt(blob) == "two\n");
}

TEST_CASE("no program that the settings of a repository name is run") {
  const Three three;
  const TestRepository& built = three.repository;
  const fs::path ran = built.beside("ran");
  const std::string run = "'touch " + ran.string() + " #'";
  const std::string blob = built.Git("rev-parse HEAD~1:plans/a.yaml");
  fs::remove(built.root() / ".git/objects" / blob.substr(0, 2) / blob.substr(2));
  for (const std::string key : {"core.fsmonitor", "core.sshCommand", "core.pager",
                                "core.alternateRefsCommand", "remote.origin.uploadpack"}) {
    built.Git("config " + key + " " + run);
  }
  built.Git("config core.repositoryformatversion 1");
  built.Git("config extensions.partialClone origin");
  built.Git("config remote.origin.promisor true");
  for (const std::string url : {"ssh://x/y", "file:///", "ext::sh -c true"}) {
    built.Git("config remote.origin.url '" + url + "'");
    const Repository repository(built.root());
    CHECK(FailureOf([&] {
            repository.FileAt(blob);
          }).starts_with("this clone is partial and lacks " + blob.substr(0, 7)));
    CHECK(FailureOf([&] { repository.CommitNamed("nothing"); }) == "there is no revision nothing");
    CHECK(!fs::exists(ran));
  }
}

TEST_CASE("a repository that git itself cannot open says why") {
  const TestRepository broken;
  broken.Git("config core.repositoryformatversion 7");
  const std::string said = NoRevision(broken.root(), "HEAD");
  CHECK(said.starts_with("cannot open the git repository of " + broken.root().string() + ": "));
  CHECK(said.find("version") != std::string::npos);
}

TEST_CASE("a revision never becomes an option, and is one name") {
  const Three three;
  const Repository repository(three.repository.root());
  const fs::path written = three.repository.beside("written");
  const std::vector<std::string> options = {"-x", "--all", "--batch-all-objects",
                                            "--output=" + written.string()};
  for (const std::string& revision : options) {
    CHECK(FailureOf([&] { repository.CommitNamed(revision); }) ==
          revision + " is no revision: it begins with a dash");
  }
  for (const std::string revision : {"^HEAD", "HEAD^@", "HEAD missing", "main@{upstream}",
                                     "HEAD^{blob}", "x --all", "HEAD:no/file"}) {
    INFO(revision);
    CHECK(FailureOf([&] {
            repository.CommitNamed(revision);
          }).starts_with("there is no revision " + revision));
  }
  CHECK(FailureOf([&] { repository.CommitNamed(std::string("HEAD\0x", 6)); }) ==
        "a revision is one line");
  CHECK(FailureOf([&] { repository.CommitNamed(std::string(100'000, 'a')); }) != "");
  CHECK(!fs::exists(written));
  CHECK(repository.CommitNamed("HEAD").id == three.ids[2]);
}

TEST_CASE("replaced objects and grafts do not count") {
  const Three three;
  three.repository.Git("replace HEAD HEAD~2");
  WriteWholeFile(three.repository.root() / ".git/info/grafts", three.ids[2] + "\n");
  const Repository repository(three.repository.root());
  CHECK(repository.CommitNamed("HEAD").subject == "third");
  CHECK(repository.CommitNamed("HEAD~1").id == three.ids[1]);
}

TEST_CASE("a repository of another owner says what to do") {
  if (geteuid() != 0) return;  // only root can give files away
  const Three three;
  const std::string path = three.repository.root().string();
  constexpr uid_t kSomebody = 12345;
  REQUIRE(chown(path.c_str(), kSomebody, kSomebody) == 0);
  REQUIRE(chown((path + "/.git").c_str(), kSomebody, kSomebody) == 0);
  const std::string line = "git config --global --add safe.directory ";
  const auto typed_for = [](const std::string& folder) {
    try {
      Repository{folder};
    } catch (const Failure& failure) {
      CHECK(failure.what() ==
            "the repository " + folder +
                " belongs to another user, and git does not read such: if you trust it, run");
      REQUIRE(failure.to_type().size() == 1);
      return failure.to_type().front();
    }
    return std::string();
  };
  CHECK(typed_for(path) == line + path);
  for (const std::string name : {"a b;touch PWNED;'c", "a\nb", "a\x1b[2Jb", "$(touch PWNED)"}) {
    const std::string odd = three.repository.beside(name).string();
    fs::rename(path, odd);
    CHECK(typed_for(odd) == line + ShellWord(odd));
    fs::rename(odd, path);
  }
}
