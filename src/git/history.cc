#include "git/history.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <string_view>
#include <utility>

#include "git/damage.h"
#include "git/renames.h"
#include "source/shorten.h"

namespace wsoa {
namespace {

using Kind = TreeEntry::Kind;

// What stands in a folder, by name; a folder and a file of one name are two things.
using Entries = std::map<std::pair<std::string, Kind>, std::string>;

// Finds the files that differ between two trees.
class Comparison {
 public:
  explicit Comparison(const Repository& repository) : repository_(repository) {}

  void Compare(const std::string& path, const std::string& from, const std::string& to) {
    if (from == to) return;
    const Entries before = EntriesOf(from);
    const Entries after = EntriesOf(to);
    Entries all = before;
    all.insert(after.begin(), after.end());
    for (const auto& [key, id] : all) {
      const auto& [name, kind] = key;
      const std::string below = path.empty() ? name : path + "/" + name;
      if (kind == Kind::kFolder) {
        Compare(below, IdIn(before, key), IdIn(after, key));
      } else if (kind == Kind::kFile && IdIn(before, key) != IdIn(after, key)) {
        changes_.push_back({below, IdIn(before, key), IdIn(after, key)});
      }
    }
  }

  std::vector<FileChange> Changes() {
    std::sort(changes_.begin(), changes_.end(),
              [](const FileChange& a, const FileChange& b) { return a.path < b.path; });
    return std::move(changes_);
  }

 private:
  Entries EntriesOf(const std::string& tree) const {
    Entries entries;
    if (tree.empty()) return entries;
    for (const TreeEntry& entry : repository_.FolderAt(tree)) {
      entries[{entry.name, entry.kind}] = entry.id;
    }
    return entries;
  }

  static std::string IdIn(const Entries& entries, const Entries::key_type& key) {
    const auto entry = entries.find(key);
    return entry == entries.end() ? "" : entry->second;
  }

  const Repository& repository_;
  std::vector<FileChange> changes_;
};

bool HasExtensionOf(const std::string& path, const std::string& other) {
  return std::filesystem::path(path).extension() == std::filesystem::path(other).extension();
}

// The files that a commit renamed, of the extension of `path`: the new name by the old one's.
std::map<std::string, std::string> RenamesLike(const Repository& repository, const Commit& before,
                                               const Commit& commit, const std::string& path) {
  return RenamesAmong(repository, ChangedFiles(repository, before.tree, commit.tree),
                      [&](const std::string& other) { return HasExtensionOf(other, path); });
}

// What a file was called before a commit that began it; empty if it was not there.
std::string NameBefore(const Repository& repository, const Commit& before, const Commit& commit,
                       const std::string& path) {
  const auto renames = RenamesLike(repository, before, commit, path);
  const auto was = renames.find(path);
  return was == renames.end() ? "" : was->second;
}

// Whether a file that a commit took away is there under another name.
bool WasRenamed(const Repository& repository, const Commit& before, const Commit& commit,
                const std::string& path) {
  const auto renames = RenamesLike(repository, before, commit, path);
  return std::any_of(renames.begin(), renames.end(),
                     [&](const auto& rename) { return rename.second == path; });
}

}  // namespace

History FirstParentHistory(const Repository& repository, const Commit& from,
                           std::optional<std::chrono::sys_days> back_to) {
  History history;
  std::set<std::string> seen;
  std::optional<Commit> commit = from;
  while (commit) {
    if (!seen.insert(commit->id).second) {
      throw TellOfDamage("the repository is damaged: " + ShortId(commit->id) +
                         " comes before itself");
    }
    history.commits.push_back(*commit);
    if (back_to && commit->day <= *back_to) return history;
    commit = repository.ParentOf(*commit);
  }
  history.is_cut = !history.commits.back().parents.empty();
  return history;
}

std::vector<FileChange> ChangedFiles(const Repository& repository, const std::string& from_tree,
                                     const std::string& to_tree) {
  Comparison comparison(repository);
  comparison.Compare("", from_tree, to_tree);
  return comparison.Changes();
}

std::map<std::string, std::string> RenamesAmong(
    const Repository& repository, const std::vector<FileChange>& changes,
    const std::function<bool(const std::string& path)>& matters) {
  std::map<std::string, std::string> gone;
  std::map<std::string, std::string> added;
  for (const FileChange& change : changes) {
    if (!matters(change.path)) continue;
    if (change.to.empty()) gone[change.path] = repository.FileAt(change.from);
    if (change.from.empty()) added[change.path] = repository.FileAt(change.to);
  }
  return FollowRenames({gone.begin(), gone.end()}, {added.begin(), added.end()});
}

std::string FileIdAt(const Repository& repository, const Commit& commit, const std::string& path) {
  TreeEntry entry{"", Kind::kFolder, commit.tree};
  for (const std::filesystem::path& part : std::filesystem::path(path)) {
    if (entry.kind != Kind::kFolder) return "";
    const auto& entries = repository.FolderAt(entry.id);
    const auto next = std::find_if(entries.begin(), entries.end(),
                                   [&](const TreeEntry& one) { return one.name == part; });
    if (next == entries.end()) return "";
    entry = *next;
  }
  return entry.kind == Kind::kFile ? entry.id : "";
}

std::vector<FileVersion> VersionsOf(const Repository& repository, const History& history,
                                    std::string path) {
  std::vector<FileVersion> versions;
  std::string id = history.commits.empty() ? "" : FileIdAt(repository, history.commits[0], path);
  for (std::size_t i = 0; i < history.commits.size(); ++i) {
    const Commit& commit = history.commits[i];
    const bool is_last = i + 1 == history.commits.size();
    const std::string name = path;
    std::string before = is_last ? "" : FileIdAt(repository, history.commits[i + 1], path);
    if (before.empty() && !id.empty() && !is_last) {
      const std::string was = NameBefore(repository, history.commits[i + 1], commit, path);
      if (!was.empty()) {
        path = was;
        before = FileIdAt(repository, history.commits[i + 1], path);
      }
    }
    // What had the name before is another file, and still there.
    if (id.empty() && !before.empty() && !versions.empty() &&
        WasRenamed(repository, history.commits[i + 1], commit, path)) {
      return versions;
    }
    if (id != before || path != name) versions.push_back({i, name, id});
    id = std::move(before);
  }
  return versions;
}

}  // namespace wsoa
