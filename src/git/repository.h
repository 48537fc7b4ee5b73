// A git repository, to read plans from: what a revision means, and what stands there.
//
// Whether libgit2 or the git program answers is decided on opening. Nothing is ever written. The
// reflog ("HEAD@{yesterday}") is never asked: another clone would answer otherwise.
#ifndef WSOA_GIT_REPOSITORY_H_
#define WSOA_GIT_REPOSITORY_H_

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "git/git_objects.h"

namespace wsoa {

// May be asked by several threads at once.
class Repository {
 public:
  // The repository that a folder stands in. Throws Failure(kFailure) with what to do where there is
  // none, where it belongs to somebody else, and where neither libgit2 nor git can open it.
  static std::shared_ptr<const Repository> Open(const std::filesystem::path& directory);

  explicit Repository(std::unique_ptr<GitObjects> objects) : objects_(std::move(objects)) {}

  // The top folder of the working tree; of a bare repository its own folder.
  const std::filesystem::path& top() const { return objects_->top(); }
  bool is_bare() const { return objects_->is_bare(); }

  // The commit that a revision as git takes it names: a branch, a tag, HEAD~3, an abbreviated
  // commit. Throws Failure(kFailure) with what to do where there is none or no one answer.
  Commit CommitNamed(const std::string& revision) const;

  // Short names of branches, of tags and of what other repositories have ("origin/main"), sorted.
  std::vector<std::string> Names() const;

  // The commit before, on the first parent's side; nothing before the first commit, nor before the
  // last that a shallow clone has.
  std::optional<Commit> ParentOf(const Commit& commit) const;

  // Whether older commits are not in this clone.
  bool is_shallow() const { return objects_->is_shallow(); }

  // What stands in a folder, by its id; each folder is read once. Throws Failure(kFailure) where it
  // is missing.
  const std::vector<TreeEntry>& FolderAt(const std::string& id) const;

  // The bytes of a file, by its id. Throws Failure(kFailure) where it is missing.
  std::string FileAt(const std::string& id) const;

 private:
  GitObject Get(const std::string& name) const;
  GitObject GetWhole(const std::string& id) const;
  std::string NoRevision(const std::string& revision) const;

  std::unique_ptr<GitObjects> objects_;
  mutable std::mutex asking_;
  mutable std::mutex folders_asking_;
  mutable std::map<std::string, std::vector<TreeEntry>> folders_;  // by id
};

// "1a2b3c4": enough of a hash for people.
std::string ShortId(const std::string& id);

}  // namespace wsoa

#endif  // WSOA_GIT_REPOSITORY_H_
