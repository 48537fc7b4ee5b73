#include "workspace/revision_texts.h"

#include <algorithm>
#include <set>
#include <utility>

#include "workspace/glob.h"
#include "workspace/load.h"
#include "workspace/names_elsewhere.h"
#include "workspace/place.h"
#include "workspace/plan_files.h"

namespace wsoa {
namespace {

using Words = std::vector<std::string>;
using Text = std::shared_ptr<const PlanText>;

bool IsPattern(const std::string& name) { return name.find_first_of("*?") != std::string::npos; }

// Reads the plans of one revision after the other, each distinct text once.
class RevisionReader {
 public:
  explicit RevisionReader(Workspace& workspace) : workspace_(workspace) {}

  // `named` are the paths of the command line as they are called there; empty: every plan there.
  RevisionTexts Read(const SnapshotRevision& revision, const Place& place, const Words& named) {
    RevisionTexts texts{revision, {}};
    const Words paths = PathsThere(named, *place.tree);
    if (paths.empty() && !named.empty()) return texts;
    const PlanFiles chosen = ChoosePlanFiles(paths, place.settings, *place.tree, place.directory);
    WarnOfLeftOut(chosen, *place.tree, workspace_.notices());
    if (!chosen.left_out.empty()) status_ = ExitStatus::kProblems;
    for (const PlanFile& file : chosen.files) {
      const Text text = ReadFile(file, *place.tree, revision);
      if (text) texts.texts.emplace(file.path, text);
    }
    return texts;
  }

  ExitStatus status() const { return status_; }

 private:
  static Words PathsThere(Words paths, const Tree& tree) {
    std::erase_if(
        paths, [&](const std::string& path) { return tree.KindOf(path) == Tree::Kind::kMissing; });
    return paths;
  }

  Text ReadFile(const PlanFile& file, const Tree& tree, const SnapshotRevision& revision) {
    const auto [entry, is_new] = read_.try_emplace({file.path, tree.Read(file.path)});
    if (!is_new) return entry->second;
    LoadedPlans loaded = ReadPlanFiles({file}, tree, workspace_.world());
    const std::string where = file.path + " at " + revision.name;
    if (!loaded.others.empty()) {
      Warn(where + ": left out: it cannot be read as a plan (wsoa check)");
    } else if (!loaded.plans.empty()) {
      entry->second = std::move(loaded.plans.front());
      if (entry->second->form_problems > 0) Warn(where + ": figures may be wrong (wsoa check)");
    }
    return entry->second;
  }

  void Warn(std::string what) {
    status_ = ExitStatus::kProblems;
    workspace_.notices().Warn(std::move(what));
  }

  Workspace& workspace_;
  std::map<std::pair<std::string, std::string>, Text> read_;  // by path and bytes
  ExitStatus status_ = ExitStatus::kOk;
};

// What the paths are called in each of the places, the oldest first: followed from the newest back,
// then what only an older one has forward.
std::vector<Words> NamesThrough(const std::vector<Place>& places, const Words& paths) {
  std::vector<Words> names(places.size(), paths);
  for (std::size_t i = places.size(); i-- > 1;) {
    names[i - 1] = PathsIn(names[i], places[i], places[i - 1]);
  }
  for (std::size_t i = 1; i < places.size(); ++i) {
    const Words followed = PathsIn(names[i - 1], places[i - 1], places[i]);
    for (std::size_t path = 0; path < paths.size(); ++path) {
      const bool missing = places[i].tree->KindOf(names[i][path]) == Tree::Kind::kMissing;
      if (missing) names[i][path] = followed[path];
    }
  }
  return names;
}

}  // namespace

std::vector<SnapshotRevision> RevisionsNamed(const Words& names, const Repository& repository) {
  std::vector<SnapshotRevision> revisions;
  std::set<std::string> seen;
  const auto add = [&](const std::string& name) {
    if (!seen.insert(name).second) return;
    const Commit commit = repository.CommitNamed(name);
    revisions.push_back({name, commit.id, commit.day});
  };
  for (const std::string& name : names) {
    if (!IsPattern(name)) {
      add(name);
      continue;
    }
    const std::size_t before = revisions.size();
    for (const std::string& known : repository.Names()) {
      if (GlobMatches(name, known)) add(known);
    }
    if (revisions.size() == before) {
      throw Failure(ExitStatus::kFailure, "--revs: no branch or tag fits " + name);
    }
  }
  std::stable_sort(revisions.begin(), revisions.end(),
                   [](const auto& a, const auto& b) { return a.committed < b.committed; });
  return revisions;
}

ReadRevisions ReadTextsOf(const std::vector<SnapshotRevision>& revisions, const Words& paths,
                          Workspace& workspace) {
  if (std::find(paths.begin(), paths.end(), "-") != paths.end()) {
    throw Failure(ExitStatus::kUsage, "- reads standard input, which is of no revision");
  }
  std::vector<Place> places;
  for (const SnapshotRevision& revision : revisions) {
    places.push_back(workspace.AtRevision(revision.commit));
  }
  const std::vector<Words> names = NamesThrough(places, paths);
  ReadRevisions read;
  RevisionReader reader(workspace);
  for (std::size_t i = 0; i < revisions.size(); ++i) {
    read.revisions.push_back(reader.Read(revisions[i], places[i], names[i]));
  }
  read.status = reader.status();
  return read;
}

}  // namespace wsoa
