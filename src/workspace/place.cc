#include "workspace/place.h"

#include <ostream>
#include <utility>

#include "commands/cli/output.h"
#include "git/repository.h"
#include "git/revision_tree.h"
#include "render/findings/findings.h"
#include "source/failure.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

// What a revision's own settings name as plans; where it has none, today's do.
void TakePatternsFrom(const RevisionTree& tree, Place& place) {
  const fs::path top = tree.Top();
  for (fs::path folder = ".";; folder /= "..") {
    const fs::path here = folder.lexically_normal();
    const std::string path = (here / kSettingsFile).lexically_normal().generic_string();
    if (tree.KindOf(path) == Tree::Kind::kFile) {
      const fs::path stands_in = (place.directory / here).lexically_normal();
      // Its mistakes are past mending, and its rules may be of another day's wsoa.
      Settings then = ReadSettings(path, tree.Read(path), stands_in).settings;
      place.settings.folder = std::move(then.folder);
      place.settings.plans = std::move(then.plans);
      return;
    }
    if (here == top) return;
  }
}

}  // namespace

Settings SettingsHere(const Env& env) {
  SettingsFile file = FindSettings(env.directory);
  if (file.problems.empty()) return std::move(file.settings);
  const TerminalStyle style = StyleOf(env.err, "auto", env);
  for (const Diagnostic& problem : file.problems.all()) {
    env.err.stream << RenderDiagnostic(problem, style) << "\n";
  }
  throw Failure(ExitStatus::kFailure,
                file.source->path() + " has to be put right first: it says what is read");
}

Place WorkingTree(const Env& env) {
  return {env.directory, std::make_shared<const FolderTree>(env.directory), SettingsHere(env)};
}

Place AtRevision(const std::string& revision, const Env& env) {
  const auto repository = Repository::Open(env.directory);
  const Commit commit = repository->CommitNamed(revision);
  const auto tree = std::make_shared<const RevisionTree>(repository, commit, env.directory);
  Place place;
  place.directory = repository->is_bare() ? repository->top() : env.directory;
  place.settings = SettingsHere(env);
  place.revision = SnapshotRevision{revision, commit.id, commit.day};
  TakePatternsFrom(*tree, place);
  place.tree = tree;
  return place;
}

Place PlaceOf(const Env& env, const CommonOptions& common) {
  return common.at ? AtRevision(*common.at, env) : WorkingTree(env);
}

}  // namespace wsoa
