// What git keeps, as plain data: commits and trees of names, and what may be asked of whoever reads
// them (libgit2, or the git program).
//
// Read only, and blind to branches, dates and plans: what a revision means is the business of
// repository.h.
#ifndef WSOA_GIT_GIT_OBJECTS_H_
#define WSOA_GIT_GIT_OBJECTS_H_

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace wsoa {

struct Commit {
  std::string id;                    // the full hash
  std::string tree;                  // the id of its top folder
  std::vector<std::string> parents;  // ids; of a shallow clone's last commit, of what is not there
  std::chrono::sys_days day{};       // the committer's, in the committer's own time zone
  std::string author;                // a name, in whatever bytes it was written
  std::string subject;               // the first line of its message
};

struct TreeEntry {
  enum class Kind { kFile, kFolder, kLink, kSubmodule };
  std::string name;
  Kind kind = Kind::kFile;
  std::string id;
};

// Reads the bytes of a commit as git keeps them. Parts that are not there stay empty.
Commit ParseCommit(std::string id, std::string_view bytes);

// Reads the bytes of a tree, in git's order; `id_bytes` is the length of a hash: 20, or 32 of
// SHA-256. What follows a broken entry is left out.
std::vector<TreeEntry> ParseTree(std::string_view bytes, std::size_t id_bytes);

struct GitObject {
  enum class Found { kOne, kNone, kSeveral };
  Found found = Found::kNone;
  std::string id;
  std::string type;  // "commit", "tree", "blob", "tag"
  std::string bytes;
};

// Whoever reads a repository. Not for two threads at once.
class GitObjects {
 public:
  virtual ~GitObjects() = default;

  // The top folder of the working tree; of a bare repository its own folder.
  virtual const std::filesystem::path& top() const = 0;
  virtual bool is_bare() const = 0;
  virtual bool is_shallow() const = 0;

  // The object of that full id, or that a revision as git takes it names ("main", "v1", "HEAD~3",
  // "1a2b3c4"): nothing where there is none, several where the abbreviation fits more than one.
  // Throws Failure(kFailure) where the repository cannot be read.
  virtual GitObject Get(const std::string& name) const = 0;

  // Short names of branches, of tags and of what other repositories have ("origin/main"), sorted.
  virtual std::vector<std::string> Names() const = 0;
};

// How opening the repository that `directory` stands in went.
struct GitOpening {
  enum class Result { kOpen, kNoRepository, kOtherOwner, kCannot };
  Result result = Result::kCannot;
  std::unique_ptr<GitObjects> objects = {};  // where it is open
  std::string detail = {};                   // the folder of another owner; else what went wrong
};

GitOpening OpenWithLibgit2(const std::filesystem::path& directory);
// Slower, and reads whatever the installed git can.
GitOpening OpenWithGitProgram(const std::filesystem::path& directory);

}  // namespace wsoa

#endif  // WSOA_GIT_GIT_OBJECTS_H_
