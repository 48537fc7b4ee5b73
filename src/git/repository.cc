#include "git/repository.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "git/damage.h"
#include "git/git_process.h"
#include "git/object_hash.h"
#include "source/failure.h"
#include "source/shorten.h"
#include "source/suggest.h"

namespace wsoa {
namespace {

Failure Stop(const std::string& message) { return Failure(ExitStatus::kFailure, message); }

// What git would answer from this machine's memory alone.
bool AsksTheReflog(const std::string& revision) {
  const std::size_t at = revision.find("@{");
  if (at == std::string::npos) return false;
  const std::string what = revision.substr(at + 2);
  return !what.starts_with("u}") && !what.starts_with("upstream}") && !what.starts_with("push}");
}

void RefuseWhatIsNoRevision(const std::string& revision) {
  if (revision.empty()) throw Stop("an empty revision names no commit");
  if (revision.starts_with('-')) {
    throw Stop(revision + " is no revision: it begins with a dash");
  }
  if (revision.find_first_of(std::string("\n\0", 2)) != std::string::npos) {
    throw Stop("a revision is one line");
  }
  if (revision.find("..") != std::string::npos) {
    throw Stop(revision + " names more than one commit: one is wanted");
  }
  if (AsksTheReflog(revision)) {
    throw Stop(revision + " asks what this clone remembers, and another would answer otherwise: " +
               "name a branch, a tag or a commit");
  }
}

// " (did you mean origin/main?)" of "main": first what is not here but in the repository that this
// is a clone of.
std::string MeantBy(const std::string& name, const std::vector<std::string>& known) {
  for (const std::string& other : known) {
    if (other.ends_with("/" + name)) return " (did you mean " + other + "?)";
  }
  return DidYouMean(name, known);
}

// What the bytes of a tag begin with: "object 1a2b…".
std::string ObjectOfTag(const std::string& bytes) {
  const std::string key = "object ";
  if (!bytes.starts_with(key)) return "";
  return bytes.substr(key.size(), bytes.find('\n') - key.size());
}

// The branches and tags that git leaves out, since what they point to cannot be read. Not those of
// other repositories: "origin/HEAD" often leads to what is gone.
std::vector<std::string> BrokenNames(std::string_view complaint) {
  std::vector<std::string> names;
  for (const std::string_view kind : {"heads/", "tags/"}) {
    const std::string words = "warning: ignoring broken ref refs/" + std::string(kind);
    for (std::size_t at = complaint.find(words); at != std::string_view::npos;
         at = complaint.find(words, at + 1)) {
      const std::size_t begin = at + words.size();
      const std::size_t end = std::min(complaint.find('\n', begin), complaint.size());
      names.emplace_back(complaint.substr(begin, end - begin));
    }
  }
  return names;
}

Commit CommitOf(const GitObject& object) {
  Commit commit = ParseCommit(object.id, object.bytes);
  if (object.type != "commit" || commit.tree.empty()) throw ObjectIsDamaged(object.id);
  return commit;
}

}  // namespace

std::shared_ptr<const Repository> Repository::Open(const std::filesystem::path& directory) {
  return std::make_shared<const Repository>(directory);
}

Repository::Repository(const std::filesystem::path& directory)
    : directory_(directory), facts_(FactsOf(directory)), reader_(directory) {}

GitObject Repository::Ask(const std::string& name) const {
  const std::lock_guard lock(asking_);
  return reader_.Get(name);
}

GitObject Repository::Get(const std::string& name) const {
  GitObject object = Ask(name);
  const bool is_one = object.found == GitObject::Found::kOne;
  if (is_one && !IsWhatItsIdSays(object)) throw ObjectIsDamaged(object.id);
  return object;
}

std::size_t Repository::objects_asked_for() const {
  const std::lock_guard lock(asking_);
  return reader_.objects_asked_for();
}

Failure Repository::Lacks(const std::string& id) const {
  if (IsPartialClone(directory_)) {
    return Stop("this clone is partial and lacks " + ShortId(id) +
                ": git fetch --refetch --no-filter brings all");
  }
  return Stop("the repository lacks " + ShortId(id) + ": git fsck says what is wrong with it");
}

GitObject Repository::GetWhole(const std::string& id, const std::string& type) const {
  GitObject object = Get(id);
  if (object.found != GitObject::Found::kOne) throw Lacks(id);
  if (object.type != type) throw ObjectIsDamaged(id);
  return object;
}

std::vector<std::string> Repository::Names() const {
  const GitOutput output = RunGit(directory_, {"for-each-ref", "--format=%(refname:lstrip=2)",
                                               "refs/heads", "refs/tags", "refs/remotes"});
  if (output.status != 0) {
    throw TellOfDamage("cannot read the names of branches and tags: git says " +
                       InGitsWords(output.complaint));
  }
  std::vector<std::string> names = output.Lines();
  for (const std::string& name : BrokenNames(output.complaint)) {
    names.insert(std::upper_bound(names.begin(), names.end(), name), name);
  }
  return names;
}

// The id of what a revision names, whether or not it is there.
std::optional<std::string> Repository::IdNamed(const std::string& revision) const {
  const GitOutput output =
      RunGit(directory_, {"rev-parse", "--verify", "--quiet", "--end-of-options", revision});
  const std::vector<std::string> lines = output.Lines();
  const bool is_one = output.status == 0 && lines.size() == 1 && !lines.front().starts_with('^');
  if (!is_one) return std::nullopt;
  return lines.front();
}

// Throws if a name leads to an id, and there is no such object. An id itself is only what somebody
// wrote.
void Repository::RequireWhatIsNamed(const std::string& revision) const {
  const auto id = IdNamed(revision);
  if (!id || revision.starts_with(*id)) return;
  if (Get(*id).found == GitObject::Found::kNone) throw Lacks(*id);
}

bool Repository::HasCommits() const {
  GitProcess all(directory_,
                 {"cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objecttype)"},
                 {.input = ""});
  std::string type;
  while (all.ReadLine(type)) {
    if (type == "commit") return true;
  }
  return all.Wait() != 0 || all.ErrorSize() > 0;
}

// Of HEAD where it leads to no commit. A repository that has commits may be on a new branch, or
// damaged: git cannot tell either.
Failure Repository::HeadIsUnborn() const {
  if (!HasCommits()) return Stop("there is no commit in this repository yet");
  const std::vector<std::string> branch =
      RunGit(directory_, {"symbolic-ref", "--quiet", "--short", "HEAD"}).Lines();
  const std::string name = branch.empty() ? "no branch" : "the branch " + branch.front();
  return TellOfDamage("HEAD names " + name +
                      ", and that has no commit: git switch goes to a branch that has; if it had "
                      "one, the repository is damaged");
}

Failure Repository::NoRevision(const std::string& revision) const {
  const std::string name = revision.substr(0, revision.find_first_of("~^:"));
  RequireWhatIsNamed(revision);
  if (name != revision && !name.empty()) RequireWhatIsNamed(name);
  std::vector<std::string> known = Names();
  if (std::find(known.begin(), known.end(), name) != known.end() && !IdNamed(name)) {
    return TellOfDamage("the repository is damaged: what " + name + " points to cannot be read");
  }
  const bool is_head = name == "HEAD" || name == "@";
  if ((is_head || known.empty()) && !IdNamed("HEAD")) return HeadIsUnborn();
  const std::string message = "there is no revision " + revision;
  const bool name_is_known = name != revision && Get(name).found != GitObject::Found::kNone;
  known.push_back("HEAD");
  const std::string near = name_is_known ? "" : MeantBy(name, known);
  if (near.empty() && is_shallow()) {
    return Stop(message +
                ": this clone is shallow and lacks older commits; git fetch --unshallow " +
                "brings them (in CI: fetch-depth: 0)");
  }
  return Stop(message + near);
}

Commit Repository::CommitNamed(const std::string& revision) const {
  RefuseWhatIsNoRevision(revision);
  GitObject object = Get(revision);
  constexpr int kMostTags = 100;  // of tags; in a damaged repository one may name itself
  for (int tags = 0; object.found == GitObject::Found::kOne && object.type == "tag"; ++tags) {
    if (tags == kMostTags) throw ObjectIsDamaged(object.id);
    object = Get(ObjectOfTag(object.bytes));
  }
  if (object.found == GitObject::Found::kSeveral) {
    throw Stop(revision + " is short for several things of this repository: write more of it");
  }
  if (object.found == GitObject::Found::kNone) throw NoRevision(revision);
  if (object.type != "commit") {
    throw Stop(revision + " names a " + (object.type == "tree" ? "folder" : "file") +
               ", and a commit is wanted");
  }
  return CommitOf(object);
}

std::optional<Commit> Repository::ParentOf(const Commit& commit) const {
  if (commit.parents.empty()) return std::nullopt;
  const std::string& id = commit.parents.front();
  const GitObject object = is_shallow() ? Get(id) : GetWhole(id, "commit");
  if (object.found != GitObject::Found::kOne) return std::nullopt;
  return CommitOf(object);
}

const std::vector<TreeEntry>& Repository::FolderAt(const std::string& id) const {
  const std::lock_guard lock(folders_asking_);
  const auto known = folders_.find(id);
  if (known != folders_.end()) return known->second;
  auto entries = ParseTree(GetWhole(id, "tree").bytes, id.size() / 2);
  if (!entries) throw ObjectIsDamaged(id);
  return folders_.emplace(id, std::move(*entries)).first->second;
}

std::string Repository::FileAt(const std::string& id) const { return GetWhole(id, "blob").bytes; }

}  // namespace wsoa
