#include "commands/diff_sides.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "commands/load.h"
#include "commands/snapshot_spec.h"
#include "commands/write_report.h"
#include "snapshot/saved.h"
#include "source/renames.h"
#include "source/tree.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

struct Side {
  Snapshot snapshot;
  std::string label;
  ExitStatus status = ExitStatus::kOk;
};

std::string StateWord(const std::optional<State>& state) {
  return state ? std::string(InWords(*state)) : "not rated";
}

// "january.json reported 31 Jan 2022 otherwise than this wsoa rates the same text: …".
void AddNote(const std::string& file, const SavedSnapshot& saved, std::vector<std::string>& notes) {
  if (saved.otherwise.empty()) return;
  constexpr std::size_t kMostNamed = 5;
  std::string text = file + " has " + CountOf(static_cast<int>(saved.otherwise.size()), "state") +
                     " of " + ShowDay(saved.kept_as_of) +
                     " that this wsoa rates otherwise from the same text:";
  for (std::size_t i = 0; i < std::min(saved.otherwise.size(), kMostNamed); ++i) {
    const RatedOtherwise& each = saved.otherwise[i];
    text += (i == 0 ? " " : "; ") + (each.ref.empty() ? "the plan " + each.plan : each.ref) + " " +
            StateWord(each.now) + ", reported " + StateWord(each.kept);
  }
  if (saved.otherwise.size() > kMostNamed) {
    text += "; and " + std::to_string(saved.otherwise.size() - kMostNamed) + " more";
  }
  notes.push_back(text + ".");
}

// Whether a plan of a kept snapshot is one of those asked for: by its path, or that of a folder.
bool IsAskedFor(const std::string& path, const std::vector<std::string>& paths) {
  return paths.empty() || std::any_of(paths.begin(), paths.end(), [&](const std::string& each) {
           const fs::path asked = fs::path(each).lexically_normal();
           const std::string folder = (asked / "").generic_string();
           return asked == "." || path == asked.generic_string() || path.starts_with(folder);
         });
}

Side TakeSide(const SnapshotSpec& spec, const std::vector<std::string>& paths, const Env& env,
              const CommonOptions& common, std::vector<std::string>& notes) {
  if (spec.kind == SnapshotSpec::Kind::kSavedFile) {
    SavedSnapshot saved =
        ReadSavedSnapshot(spec.name, FolderTree(env.directory).Read(spec.name), spec.as_of);
    AddNote(spec.name, saved, notes);
    std::erase_if(saved.snapshot.plans,
                  [&](const RatedPlan& plan) { return !IsAskedFor(plan.path(), paths); });
    return {std::move(saved.snapshot), spec.label, ExitStatus::kOk};
  }
  Picture picture = TakePictureOf(spec, paths, env, common);
  return {std::move(picture.snapshot), spec.label, picture.status};
}

SnapshotSpec SpecOf(const std::string& text, const std::string& otherwise, const Env& env) {
  if (!text.empty()) return ParseSnapshotSpec(text, env);
  if (!otherwise.empty()) return ParseSnapshotSpec(otherwise, env);
  SnapshotSpec here;
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

}  // namespace

DiffSides TakeSides(DiffArguments arguments, const Env& env, const CommonOptions& common) {
  for (std::string* snapshot : {&arguments.to, &arguments.from}) {
    if (!IsPlanFile(*snapshot, env)) continue;
    arguments.paths.push_back(*snapshot);
    snapshot->clear();
  }
  const auto& [from, to, paths] = arguments;
  DiffSides sides;
  sides.format = ReportFormat(common, SettingsHere(env));
  Side earlier = TakeSide(SpecOf(from, "HEAD", env), paths, env, common, sides.notes);
  Side later = TakeSide(SpecOf(to, "", env), paths, env, common, sides.notes);
  sides.from = std::move(earlier.snapshot);
  sides.to = std::move(later.snapshot);
  sides.labels = {earlier.label, later.label};
  sides.renamed = FollowRenames(Unpaired(sides.from, sides.to), Unpaired(sides.to, sides.from));
  const bool fine = earlier.status == ExitStatus::kOk && later.status == ExitStatus::kOk;
  sides.status = fine ? ExitStatus::kOk : ExitStatus::kProblems;
  return sides;
}

}  // namespace wsoa
