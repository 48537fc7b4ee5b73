// What git keeps, as plain data: commits and trees of names, read from git's own bytes.
#ifndef WSOA_GIT_GIT_OBJECTS_H_
#define WSOA_GIT_GIT_OBJECTS_H_

#include <chrono>
#include <cstddef>
#include <optional>
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
// SHA-256. std::nullopt if the tree is damaged: an entry is cut short, or is none.
std::optional<std::vector<TreeEntry>> ParseTree(std::string_view bytes, std::size_t id_bytes);

// "1a2b…" of the bytes of a hash.
std::string HexOf(std::string_view bytes);

struct GitObject {
  enum class Found { kOne, kNone, kSeveral };
  Found found = Found::kNone;
  std::string id;
  std::string type;  // "commit", "tree", "blob", "tag"
  std::string bytes;
};

}  // namespace wsoa

#endif  // WSOA_GIT_GIT_OBJECTS_H_
