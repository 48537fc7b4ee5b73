// A tree of files, so that plans are read alike from a folder and from a git revision.
#ifndef WSOA_SOURCE_TREE_H_
#define WSOA_SOURCE_TREE_H_

#include <filesystem>
#include <string>
#include <vector>

namespace wsoa {

class Tree {
 public:
  enum class Kind { kMissing, kFile, kFolder, kOther };

  virtual ~Tree() = default;

  // The kind of entry at `path` ('/' between parts, relative to the tree's root or absolute).
  virtual Kind KindOf(const std::string& path) const = 0;

  // What is below a folder, sorted by name.
  struct Listing {
    std::vector<std::string> files;
    std::vector<std::string> leading_out;  // links to what lies outside (LeadsOut)
    // Folders that are repositories of their own within one: of these, git shows nothing either.
    std::vector<std::string> repositories = {};
  };

  // Every file below the folder `path`, each beginning with `path` as it was given ("." gives names
  // without it). Dot-folders and dot-files are left out, links to folders are not followed. Throws
  // Failure(kFailure) for a folder that cannot be listed.
  virtual Listing ListBelow(const std::string& path) const = 0;
  std::vector<std::string> FilesBelow(const std::string& path) const {
    return ListBelow(path).files;
  }

  // Whether a path leads out of what may be read unasked: the repository, or the folder of the
  // plans. What is read all the same has been named by the user.
  virtual bool LeadsOut(const std::string& path) const = 0;

  // The bytes of a file. Throws Failure(kFailure) saying why it cannot be read.
  virtual std::string Read(const std::string& path) const = 0;

  // The names of the entries of a folder, sorted; empty if there is no such folder.
  virtual std::vector<std::string> NamesIn(const std::string& folder) const = 0;

  // An identity of a file: equal for all paths that lead to it, different for other files.
  virtual std::string Identity(const std::string& path) const = 0;

  // The root folder of the tree, as a path relative to where paths start.
  virtual std::string Top() const { return "."; }

  // Where the tree is, to follow a path in a message: " at 1a2b3c4"; empty for files on disk.
  virtual std::string Label() const { return ""; }
};

// The files on disk; relative paths start from `root`. What lies below `limit`, links followed, may
// be read unasked; everything, if there is none.
class FolderTree : public Tree {
 public:
  explicit FolderTree(std::filesystem::path root, const std::filesystem::path& limit = {});

  Kind KindOf(const std::string& path) const override;
  // A folder outside the limit, which then was named, is its own limit. A limit that is the top of
  // a repository keeps out of others within it.
  Listing ListBelow(const std::string& path) const override;
  bool LeadsOut(const std::string& path) const override;
  std::string Read(const std::string& path) const override;
  std::vector<std::string> NamesIn(const std::string& folder) const override;
  std::string Identity(const std::string& path) const override;

 private:
  std::filesystem::path root_;
  std::filesystem::path limit_;  // links followed
};

}  // namespace wsoa

#endif  // WSOA_SOURCE_TREE_H_
