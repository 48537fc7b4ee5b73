#include "git/repository.h"

#include <algorithm>
#include <utility>

#include "source/failure.h"
#include "source/suggest.h"

namespace wsoa {
namespace {

Failure Stop(const std::string& message) { return Failure(ExitStatus::kFailure, message); }

// Fit for a shell to read.
std::string Quoted(const std::string& path) {
  const bool plain = path.find_first_not_of(
                         "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./") ==
                     std::string::npos;
  return plain ? path : "'" + path + "'";
}

Failure OfAnotherOwner(const std::string& folder) {
  return Stop("the repository " + folder +
              " belongs to another user, and git does not read such: if you trust it, run\n"
              "  git config --global --add safe.directory " +
              Quoted(folder));
}

Failure CannotOpen(const std::filesystem::path& directory, const std::string& why) {
  return Stop("cannot open the git repository of " + directory.string() + ": " + why);
}

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

// The tag's bytes begin "object 1a2b…".
std::string ObjectOfTag(const std::string& bytes) {
  const std::string key = "object ";
  if (!bytes.starts_with(key)) return "";
  return bytes.substr(key.size(), bytes.find('\n') - key.size());
}

}  // namespace

std::shared_ptr<const Repository> Repository::Open(const std::filesystem::path& directory) {
  using Result = GitOpening::Result;
  GitOpening opening = OpenWithLibgit2(directory);
  if (opening.result == Result::kCannot) {
    const std::string why = opening.detail;
    try {
      opening = OpenWithGitProgram(directory);
    } catch (const Failure& no_git) {
      throw CannotOpen(directory, why + "; git itself may be able to, but " + no_git.what());
    }
  }
  switch (opening.result) {
    case Result::kOpen:
      return std::make_shared<const Repository>(std::move(opening.objects));
    case Result::kNoRepository:
      throw Stop("there is no git repository in " + directory.string() +
                 " or above it, so there are no revisions: git init begins one");
    case Result::kOtherOwner:
      throw OfAnotherOwner(opening.detail.empty() ? directory.string() : opening.detail);
    case Result::kCannot:
      break;
  }
  throw CannotOpen(directory, opening.detail);
}

GitObject Repository::Get(const std::string& name) const {
  const std::lock_guard lock(asking_);
  return objects_->Get(name);
}

GitObject Repository::GetWhole(const std::string& id) const {
  GitObject object = Get(id);
  if (object.found != GitObject::Found::kOne) {
    throw Stop("the repository lacks " + ShortId(id) + ": git fsck says what is wrong with it");
  }
  return object;
}

std::vector<std::string> Repository::Names() const {
  const std::lock_guard lock(asking_);
  return objects_->Names();
}

std::string Repository::NoRevision(const std::string& revision) const {
  std::vector<std::string> known = Names();
  const bool born = Get("HEAD").found != GitObject::Found::kNone;
  if (!born && known.empty()) return "there is no commit in this repository yet";
  if (!born && (revision == "HEAD" || revision == "@")) return "this branch has no commit yet";
  const std::string name = revision.substr(0, revision.find_first_of("~^:"));
  const std::string message = "there is no revision " + revision;
  const bool name_is_known = name != revision && Get(name).found != GitObject::Found::kNone;
  known.push_back("HEAD");
  const std::string near = name_is_known ? "" : MeantBy(name, known);
  if (near.empty() && is_shallow()) {
    return message + ": this clone is shallow and lacks older commits; git fetch --unshallow " +
           "brings them (in CI: fetch-depth: 0)";
  }
  return message + near;
}

Commit Repository::CommitNamed(const std::string& revision) const {
  RefuseWhatIsNoRevision(revision);
  GitObject object = Get(revision);
  while (object.found == GitObject::Found::kOne && object.type == "tag") {
    object = Get(ObjectOfTag(object.bytes));
  }
  if (object.found == GitObject::Found::kSeveral) {
    throw Stop(revision + " is short for several things of this repository: write more of it");
  }
  if (object.found == GitObject::Found::kNone) throw Stop(NoRevision(revision));
  if (object.type != "commit") {
    throw Stop(revision + " names a " + (object.type == "tree" ? "folder" : "file") +
               ", and a commit is wanted");
  }
  return ParseCommit(object.id, object.bytes);
}

std::optional<Commit> Repository::ParentOf(const Commit& commit) const {
  if (commit.parents.empty()) return std::nullopt;
  const std::string& id = commit.parents.front();
  const GitObject object = is_shallow() ? Get(id) : GetWhole(id);
  if (object.found != GitObject::Found::kOne) return std::nullopt;
  return ParseCommit(object.id, object.bytes);
}

const std::vector<TreeEntry>& Repository::FolderAt(const std::string& id) const {
  const std::lock_guard lock(folders_asking_);
  const auto known = folders_.find(id);
  if (known != folders_.end()) return known->second;
  return folders_.emplace(id, ParseTree(GetWhole(id).bytes, id.size() / 2)).first->second;
}

std::string Repository::FileAt(const std::string& id) const { return GetWhole(id).bytes; }

std::string ShortId(const std::string& id) { return id.substr(0, 7); }

}  // namespace wsoa
