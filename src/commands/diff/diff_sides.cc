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

// Whether a plan of a kept snapshot is one of those asked for: by its path, or that of a folder.
bool IsAskedFor(const std::string& path, const std::vector<std::string>& paths) {
  return paths.empty() || std::any_of(paths.begin(), paths.end(), [&](const std::string& each) {
           const fs::path asked = fs::path(each).lexically_normal();
           const std::string folder = (asked / "").generic_string();
           return asked == "." || path == asked.generic_string() || path.starts_with(folder);
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

DiffSide TakeSaved(const SnapshotName& spec, std::vector<std::string>& paths, const Env& env) {
  SavedSnapshot saved =
      ReadSavedSnapshot(spec.name, FolderTree(env.directory).Read(spec.name), spec.as_of);
  if (paths.empty()) paths = saved.paths;
  std::erase_if(saved.snapshot.plans,
                [&](const RatedPlan& plan) { return !IsAskedFor(plan.path(), paths); });
  return {std::move(saved.snapshot),
          {spec.label, saved.kept_as_of, std::move(saved.otherwise)},
          ExitStatus::kOk};
}

bool IsSaved(const SnapshotName& spec) { return spec.kind == SnapshotName::Kind::kSavedFile; }

// What the paths are called in one snapshot, where a file that the other has was renamed.
std::vector<std::string> PathsOf(const SnapshotName& there, const SnapshotName& here,
                                 const std::vector<std::string>& paths, const Env& env) {
  const bool same_place = there.kind == here.kind && there.name == here.name;
  if (paths.empty() || same_place || IsSaved(there) || IsSaved(here)) return paths;
  return PathsIn(paths, PlaceNamed(here, env), PlaceNamed(there, env));
}

}  // namespace

DiffSide TakeSide(const SnapshotName& spec, std::vector<std::string>& paths, const Env& env,
                  const CommonOptions& common) {
  if (IsSaved(spec)) return TakeSaved(spec, paths, env);
  LoadedSnapshot picture = LoadSnapshotNamed(spec, paths, env, common);
  return {std::move(picture.snapshot), {spec.label}, picture.status};
}

RenamedPlans RenamedBetween(const Snapshot& from, const Snapshot& to) {
  return FollowRenames(Unpaired(from, to), Unpaired(to, from));
}

DiffSides TakeSides(DiffArguments arguments, const Env& env, const CommonOptions& common) {
  for (std::string* snapshot : {&arguments.to, &arguments.from}) {
    if (!IsPlanFile(*snapshot, env)) continue;
    arguments.paths.push_back(*snapshot);
    snapshot->clear();
  }
  auto& [from_text, to_text, paths] = arguments;
  const SnapshotName from = NameOf(from_text, "HEAD", env);
  const SnapshotName to = NameOf(to_text, "", env);
  DiffSides sides;
  sides.format = ReportFormat(common, SettingsHere(env));
  // A kept snapshot, which may say of which plans it is, before what it is compared with.
  const bool later_first = IsSaved(to);
  if (later_first) sides.to = TakeSide(to, paths, env, common);
  std::vector<std::string> earlier_paths = PathsOf(from, to, paths, env);
  std::vector<std::string> later_paths = PathsOf(to, from, paths, env);
  sides.from = TakeSide(from, earlier_paths, env, common);
  if (IsSaved(from)) later_paths = earlier_paths;
  if (!later_first) sides.to = TakeSide(to, later_paths, env, common);
  return sides;
}

}  // namespace wsoa
