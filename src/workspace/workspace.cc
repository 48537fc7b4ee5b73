#include "workspace/workspace.h"

#include "git/revision_tree.h"
#include "git/top_folder.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

// What a revision's own settings name as plans; if it has none, today's do.
void TakePatternsFrom(const RevisionTree& tree, Place& place) {
  const fs::path top = tree.Top();
  for (fs::path folder = ".";; folder /= "..") {
    const fs::path here = folder.lexically_normal();
    const std::string path = (here / kSettingsFile).lexically_normal().generic_string();
    if (tree.KindOf(path) == Tree::Kind::kFile) {
      const fs::path is_in = (place.directory / here).lexically_normal();
      // Its mistakes are past mending, and its rules and formats may be of another day's wsoa.
      Settings then = ReadSettings(path, tree.Read(path), is_in, {}).settings;
      place.settings.folder = std::move(then.folder);
      place.settings.plans = std::move(then.plans);
      return;
    }
    if (here == top) return;
  }
}

}  // namespace

const std::shared_ptr<const Repository>& Workspace::repository() {
  if (!repository_) repository_ = Repository::Open(world_.directory);
  return repository_;
}

const Settings& Workspace::SettingsIn(const fs::path& directory) {
  const auto known = settings_.find(directory);
  if (known != settings_.end()) return known->second;
  SettingsFile file = FindSettings(directory, world_.table_formats);
  if (!file.problems.empty()) throw BadSettings(std::move(file));
  return settings_.emplace(directory, std::move(file.settings)).first->second;
}

Place Workspace::FilesOf(const fs::path& directory) {
  const Settings& holds = SettingsIn(directory);
  fs::path limit = TopFolderAround(directory);
  if (limit.empty()) limit = holds.folder.empty() ? directory : holds.folder;
  return {directory, std::make_shared<const FolderTree>(directory, limit), holds};
}

Place Workspace::Folder(const fs::path& folder) {
  // Links followed, for the settings above it are those above where it really is.
  return FilesOf(fs::weakly_canonical(world_.directory / folder / "."));
}

Place Workspace::AtRevision(const std::string& revision) {
  return AtCommit(repository()->CommitNamed(revision), revision);
}

Place Workspace::AtCommit(const Commit& commit, const std::string& name) {
  const auto tree = std::make_shared<const RevisionTree>(repository(), commit, world_.directory);
  Place place;
  place.directory = repository()->is_bare() ? repository()->top() : world_.directory;
  place.settings = settings();
  place.revision = SnapshotRevision{name, commit.id, commit.day};
  TakePatternsFrom(*tree, place);
  place.tree = tree;
  return place;
}

}  // namespace wsoa
