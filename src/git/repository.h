// A git repository, to read plans from: what a revision means, and what is there.
//
// Nothing is ever written. The reflog ("HEAD@{yesterday}") is never asked: another clone would
// answer otherwise.
#ifndef WSOA_GIT_REPOSITORY_H_
#define WSOA_GIT_REPOSITORY_H_

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "git/git_objects.h"
#include "git/object_reader.h"
#include "git/repository_facts.h"
#include "source/failure.h"

namespace wsoa {

// May be asked by several threads at once.
class Repository {
 public:
  // The repository that a folder is in. Throws Failure(kFailure) with what to do if there is none,
  // if it belongs to somebody else, and if git cannot open it.
  static std::shared_ptr<const Repository> Open(const std::filesystem::path& directory);

  explicit Repository(const std::filesystem::path& directory);

  // The top folder of the working tree; of a bare repository its own folder.
  const std::filesystem::path& top() const { return facts_.top; }
  bool is_bare() const { return facts_.is_bare; }

  // The commit that a revision as git takes it names: a branch, a tag, HEAD~3, an abbreviated
  // commit. Throws Failure(kFailure) with what to do if there is none or no one answer.
  Commit CommitNamed(const std::string& revision) const;

  // Short names of branches, of tags and of what other repositories have ("origin/main"), sorted;
  // also of those whose files are damaged.
  std::vector<std::string> Names() const;

  // The commit before, on the first parent's side; std::nullopt before the first commit, and before
  // the last that a shallow clone has.
  std::optional<Commit> ParentOf(const Commit& commit) const;

  // Whether older commits are not in this clone.
  bool is_shallow() const { return facts_.is_shallow; }

  // What is in a folder, by its id; each folder is read once. Throws Failure(kFailure) if it is
  // missing or damaged.
  const std::vector<TreeEntry>& FolderAt(const std::string& id) const;

  // The bytes of a file, by its id. Throws Failure(kFailure) if it is missing or damaged.
  std::string FileAt(const std::string& id) const;

  // How many objects git was asked for so far.
  std::size_t objects_asked_for() const;

 private:
  GitObject Ask(const std::string& name) const;
  // Throws if its bytes are not those of its id.
  GitObject Get(const std::string& name) const;
  GitObject GetWhole(const std::string& id, const std::string& type) const;
  std::optional<std::string> IdNamed(const std::string& revision) const;
  void RequireWhatIsNamed(const std::string& revision) const;
  bool HasCommits() const;
  Failure HeadIsUnborn() const;
  Failure NoRevision(const std::string& revision) const;
  Failure Lacks(const std::string& id) const;

  std::filesystem::path directory_;
  RepositoryFacts facts_;
  mutable std::mutex asking_;
  mutable ObjectReader reader_;
  mutable std::mutex folders_asking_;
  mutable std::map<std::string, std::vector<TreeEntry>> folders_;  // by id
};

}  // namespace wsoa

#endif  // WSOA_GIT_REPOSITORY_H_
