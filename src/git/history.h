// How files came to be as they are: the commits that led to a revision, and the versions that they
// made of a file, under whatever name.
//
// The history is that of first parents: what a branch brought counts on the day that it was merged,
// which is the day from which its words were the plan's.
#ifndef WSOA_GIT_HISTORY_H_
#define WSOA_GIT_HISTORY_H_

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "git/git_objects.h"
#include "git/repository.h"

namespace wsoa {

struct History {
  std::vector<Commit> commits;  // the newest first
  bool is_cut = false;          // a shallow clone: it lacks what was before the last of them
};

// The commits that lead to `from` on the first parents' side, itself first. With `back_to`, those
// after that day and the last one by its end, so that it is known how things stood then. (A history
// whose days go back and forth is followed as far as the first commit that is old enough.)
History FirstParentHistory(const Repository& repository, const Commit& from,
                           std::optional<std::chrono::sys_days> back_to = {});

// A file that two commits do not have alike; the id of what it held, empty if it was not there.
struct FileChange {
  std::string path;  // from the top
  std::string from;
  std::string to;
  friend bool operator==(const FileChange&, const FileChange&) = default;
};

// Every file (no links, no submodules) that differs, in path order. Folders that are the same in
// both are not looked into. The trees are those of commits; an empty one stands for no files at
// all.
std::vector<FileChange> ChangedFiles(const Repository& repository, const std::string& from_tree,
                                     const std::string& to_tree);

// Of the changes, the files that were renamed: the new path by the old one's (git/renames.h).
// Only paths for which `matters` says true are read.
std::map<std::string, std::string> RenamesAmong(
    const Repository& repository, const std::vector<FileChange>& changes,
    const std::function<bool(const std::string& path)>& matters);

// The id of a file's bytes at a commit; empty if there is no such file. `path` is from the top.
std::string FileIdAt(const Repository& repository, const Commit& commit, const std::string& path);

// What a commit made of a file.
struct FileVersion {
  std::size_t commit = 0;  // its place in the history
  std::string path;        // from the top, as it was called then
  std::string id;          // of its bytes; empty: the commit took the file away
  friend bool operator==(const FileVersion&, const FileVersion&) = default;
};

// The commits of a history that changed the file which is at `path` in the newest, or last was: the
// newest first, through renames. The last is the commit that began it, or that the history ends
// with. A file that was taken away and came back is one file, unless it went on under another name.
// Versions with one id have the same bytes: read each once.
std::vector<FileVersion> VersionsOf(const Repository& repository, const History& history,
                                    std::string path);

}  // namespace wsoa

#endif  // WSOA_GIT_HISTORY_H_
