#include "commands/diff/diff_sides.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "commands/cli/snapshot_name.h"
#include "commands/cli/write_report.h"
#include "git/renames.h"
#include "snapshot/saved.h"
#include "source/tree.h"
#include "workspace/load.h"
#include "workspace/names_elsewhere.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

// Whether a plan of a saved snapshot is one that `paths` name, itself or a folder that it is in.
bool IsNamedBy(const std::vector<std::string>& paths, const std::string& path) {
  return paths.empty() || std::any_of(paths.begin(), paths.end(), [&](const std::string& each) {
           const fs::path named = fs::path(each).lexically_normal();
           const std::string folder = (named / "").generic_string();
           return named == "." || path == named.generic_string() || path.starts_with(folder);
         });
}

SnapshotName NameOf(const std::string& text, const std::string& otherwise, const Env& env) {
  if (!text.empty()) return ParseSnapshotName(text, env);
  if (!otherwise.empty()) return ParseSnapshotName(otherwise, env);
  SnapshotName here;
  here.label = "working tree";
  return here;
}

bool IsPlanFile(const std::string& text, const Env& env) {
  std::error_code error;
  return (text.ends_with(".yaml") || text.ends_with(".yml")) &&
         fs::is_regular_file(env.directory / text, error);
}

// The plans of one snapshot that the other has not under the same path, with their texts.
std::map<std::string, std::string_view> Unpaired(const Snapshot& snapshot, const Snapshot& other) {
  std::set<std::string_view> paths;
  for (const RatedPlan& plan : other.plans) paths.insert(plan.path());
  std::map<std::string, std::string_view> unpaired;
  for (const RatedPlan& plan : snapshot.plans) {
    if (!paths.contains(plan.path())) unpaired.emplace(plan.path(), plan.text->source->text());
  }
  return unpaired;
}

using Paths = std::vector<std::string>;

// `paths`, or those of which a saved snapshot was taken if there are none.
Paths OrThoseOf(const ResolvedName& side, const Paths& paths) {
  return paths.empty() && side.saved ? side.saved->paths : paths;
}

DiffSide TakeSaved(const std::string& label, SavedSnapshot saved, const Paths& paths) {
  std::erase_if(saved.snapshot.plans,
                [&](const RatedPlan& plan) { return !IsNamedBy(paths, plan.path()); });
  return {std::move(saved.snapshot),
          {label, saved.saved_as_of, std::move(saved.otherwise)},
          ExitStatus::kOk};
}

// What the paths are called on one side, if a file that the other has was renamed.
Paths PathsOn(const ResolvedName& side, const ResolvedName& other, const Paths& paths) {
  return side.place && other.place ? PathsIn(paths, *other.place, *side.place) : paths;
}

}  // namespace

ResolvedName Resolve(SnapshotName name, Workspace& workspace) {
  ResolvedName side;
  if (name.kind == SnapshotName::Kind::kSavedFile) {
    const FolderTree here(workspace.world().directory);
    side.saved = ReadSavedSnapshot(name.name, here.Read(name.name), name.as_of);
  } else {
    side.place = PlaceNamed(name, workspace);
  }
  side.name = std::move(name);
  return side;
}

DiffSide TakeSide(ResolvedName side, const Paths& paths, Workspace& workspace, const Env& env,
                  const CommonOptions& common) {
  const std::string& label = side.name.label;
  if (side.saved) {
    const Paths wanted = OrThoseOf(side, paths);
    return TakeSaved(label, std::move(*side.saved), wanted);
  }
  LoadedSnapshot loaded = LoadSnapshotNamed(side.name, *side.place, paths, workspace, env, common);
  return {std::move(loaded.snapshot), {label}, loaded.status};
}

RenamedPlans RenamedBetween(const Snapshot& from, const Snapshot& to) {
  return FollowRenames(Unpaired(from, to), Unpaired(to, from));
}

DiffSides TakeSides(DiffArguments arguments, Workspace& workspace, const Env& env,
                    const CommonOptions& common) {
  for (std::string* snapshot : {&arguments.to, &arguments.from}) {
    if (!IsPlanFile(*snapshot, env)) continue;
    arguments.paths.push_back(*snapshot);
    snapshot->clear();
  }
  SnapshotName from_name = NameOf(arguments.from, "HEAD", env);
  SnapshotName to_name = NameOf(arguments.to, "", env);
  DiffSides sides;
  sides.format = &ReportFormat(common, workspace.settings());
  ResolvedName from = Resolve(std::move(from_name), workspace);
  ResolvedName to = Resolve(std::move(to_name), workspace);
  Paths to_paths = OrThoseOf(to, arguments.paths);
  Paths from_paths = OrThoseOf(from, to_paths);
  if (to.place) to_paths = PathsOn(to, from, from_paths);
  from_paths = PathsOn(from, to, from_paths);
  sides.from = TakeSide(std::move(from), from_paths, workspace, env, common);
  sides.to = TakeSide(std::move(to), to_paths, workspace, env, common);
  return sides;
}

}  // namespace wsoa
