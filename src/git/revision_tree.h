// The files of one commit, as a tree seen from the folder that a command was started in: the same
// paths as in the working tree lead to the same files, as they were then.
#ifndef WSOA_GIT_REVISION_TREE_H_
#define WSOA_GIT_REVISION_TREE_H_

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "git/repository.h"
#include "source/tree.h"

namespace wsoa {

class RevisionTree : public Tree {
 public:
  // Relative paths are taken from `directory` (absolute), which may not be there at that commit. In
  // a bare repository they are taken from its top.
  RevisionTree(std::shared_ptr<const Repository> repository, Commit commit,
               const std::filesystem::path& directory);

  Kind KindOf(const std::string& path) const override;
  // Links to folders are not followed, submodules not entered.
  Listing ListBelow(const std::string& path) const override;
  bool LeadsOut(const std::string& path) const override;
  std::string Read(const std::string& path) const override;
  std::vector<std::string> NamesIn(const std::string& folder) const override;
  std::string Identity(const std::string& path) const override;
  std::string Label() const override;
  std::string Top() const override;

  // The id of a file's bytes: equal ids, equal bytes. std::nullopt if there is no file.
  std::optional<std::string> BlobOf(const std::string& path) const;

 private:
  std::optional<TreeEntry> Find(const std::filesystem::path& path) const;
  struct LinkEnd {
    std::optional<std::filesystem::path> path;  // none if the links lead out or in circles
    bool leads_out = false;
  };
  LinkEnd EndOfLinks(std::filesystem::path path) const;
  std::optional<TreeEntry> Follow(const std::filesystem::path& path) const;
  std::optional<std::filesystem::path> FromTop(const std::string& path) const;
  void AddFiles(const TreeEntry& folder, const std::string& path,
                const std::filesystem::path& from_top, Listing& listing) const;
  void AddLink(const std::string& path, const std::filesystem::path& from_top,
               Listing& listing) const;

  std::shared_ptr<const Repository> repository_;
  Commit commit_;
  std::filesystem::path directory_;  // where links have been followed
  std::filesystem::path prefix_;     // the same from the top; empty at the top
};

}  // namespace wsoa

#endif  // WSOA_GIT_REVISION_TREE_H_
