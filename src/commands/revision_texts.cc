#include "commands/revision_texts.h"

#include <algorithm>
#include <ostream>
#include <set>
#include <utility>

#include "commands/glob.h"
#include "commands/load.h"
#include "commands/place.h"
#include "commands/plan_files.h"
#include "render/text_width.h"

namespace wsoa {
namespace {

using Text = std::shared_ptr<const PlanText>;

bool IsPattern(const std::string& name) { return name.find_first_of("*?") != std::string::npos; }

// Reads the plans of one revision after the other, each distinct text once.
class Reader {
 public:
  Reader(const Words& paths, const Env& env) : paths_(paths), env_(env) {}

  RevisionTexts Read(const SnapshotRevision& revision) {
    const Place place = AtRevision(revision.commit, env_);
    RevisionTexts texts{revision, {}};
    const std::vector<std::string> paths = PathsThere(*place.tree);
    if (paths.empty() && !paths_.empty()) return texts;
    for (const PlanFile& file :
         ChoosePlanFiles(paths, place.settings, *place.tree, place.directory).files) {
      const Text text = ReadFile(file, *place.tree, revision);
      if (text) texts.texts.emplace(file.path, text);
    }
    return texts;
  }

  ExitStatus status() const { return status_; }

 private:
  std::vector<std::string> PathsThere(const Tree& tree) const {
    std::vector<std::string> paths = paths_;
    std::erase_if(
        paths, [&](const std::string& path) { return tree.KindOf(path) == Tree::Kind::kMissing; });
    return paths;
  }

  Text ReadFile(const PlanFile& file, const Tree& tree, const SnapshotRevision& revision) {
    const auto [entry, is_new] = read_.try_emplace({file.path, tree.Read(file.path)});
    if (!is_new) return entry->second;
    LoadedPlans loaded = ReadPlanFiles({file}, tree, env_);
    const std::string where = Harmless(file.path) + " at " + revision.name;
    if (!loaded.others.empty()) {
      Say(where + ": left out: it cannot be read as a plan (wsoa check)");
    } else if (!loaded.plans.empty()) {
      entry->second = std::move(loaded.plans.front());
      if (entry->second->form_problems > 0) Say(where + ": figures may be wrong (wsoa check)");
    }
    return entry->second;
  }

  void Say(const std::string& what) {
    status_ = ExitStatus::kProblems;
    env_.err.stream << what << "\n";
  }

  const Words& paths_;
  const Env& env_;
  std::map<std::pair<std::string, std::string>, Text> read_;  // by path and bytes
  ExitStatus status_ = ExitStatus::kOk;
};

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
                          const Env& env) {
  if (std::find(paths.begin(), paths.end(), "-") != paths.end()) {
    throw Failure(ExitStatus::kUsage, "- reads standard input, which is of no revision");
  }
  ReadRevisions read;
  Reader reader(paths, env);
  for (const SnapshotRevision& revision : revisions) {
    read.revisions.push_back(reader.Read(revision));
  }
  read.status = reader.status();
  return read;
}

}  // namespace wsoa
