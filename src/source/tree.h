// A tree of files, so that plans are read alike from a folder and from wherever else they are kept.
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

  // What stands at `path` ('/' between parts, relative to the tree's root or absolute).
  virtual Kind KindOf(const std::string& path) const = 0;

  // Every file below the folder `path`, sorted by name, each beginning with `path` as it was given
  // ("." gives names without it). Dot-folders and dot-files are left out, links to folders are not
  // followed. Throws Failure(kFailure) for a folder that cannot be listed.
  virtual std::vector<std::string> FilesBelow(const std::string& path) const = 0;

  // The bytes of a file. Throws Failure(kFailure) saying why it cannot be read.
  virtual std::string Read(const std::string& path) const = 0;
};

// The files of the machine, relative paths taken from `root`.
class FolderTree : public Tree {
 public:
  explicit FolderTree(std::filesystem::path root) : root_(std::move(root)) {}

  Kind KindOf(const std::string& path) const override;
  std::vector<std::string> FilesBelow(const std::string& path) const override;
  std::string Read(const std::string& path) const override;

 private:
  std::filesystem::path root_;
};

}  // namespace wsoa

#endif  // WSOA_SOURCE_TREE_H_
