#include "workspace/load.h"

#include <fmt/format.h>
#include <algorithm>
#include <istream>
#include <iterator>
#include <optional>
#include <utility>

#include "checks/form.h"
#include "plan/read/read_plan.h"
#include "source/failure.h"
#include "source/kept_lines.h"
#include "workspace/parallel.h"

namespace wsoa {
namespace {

constexpr std::string_view kStandardInput = "standard input";

// One file, read on its own: whatever came of it.
struct FileRead {
  std::unique_ptr<Source> source;
  ReadResult result;
  Diagnostics problems;
  std::optional<ForgottenPlan> forgotten = {};  // where it was handed over
};

// What is done with each plan as soon as it is read, instead of keeping it.
struct AtOnce {
  Examine examine = nullptr;
  TakePlan take = nullptr;
};

FileRead ReadOne(std::string path, std::string text) {
  FileRead read;
  read.source = std::make_unique<Source>(std::move(path), std::move(text));
  read.result = ReadPlan(*read.source, read.problems);
  return read;
}

FileRead ReadOne(const std::string& path, const Tree& tree, const World& world) {
  if (path != "-") return ReadOne(path, tree.Read(path));
  std::string text;
  if (world.input) text.assign(std::istreambuf_iterator<char>(*world.input), {});
  return ReadOne(std::string(kStandardInput), std::move(text));
}

std::shared_ptr<const PlanText> MakePlanText(FileRead& read) {
  return std::make_shared<PlanText>(std::move(read.source), std::move(*read.result.plan),
                                    CountErrors(read.problems), std::move(read.result.nodes));
}

void ExamineOne(const Examine& examine, FileRead& read) {
  examine(PlanIndex(*read.result.plan), read.problems);
  read.result.plan.reset();
  read.source = KeepLinesOf(read.problems, std::move(read.source));
}

void HandOver(const TakePlan& take, std::size_t file, FileRead& read) {
  read.forgotten = {read.source->path(), CountErrors(read.problems), !read.problems.empty()};
  take(file, MakePlanText(read));
  read.result.plan.reset();
  read.problems = {};  // they point into its text
}

std::vector<FileRead> ReadAll(const std::vector<PlanFile>& files, const Tree& tree,
                              const World& world, const AtOnce& at_once, KeepNodes keep_nodes) {
  std::vector<FileRead> reads(files.size());
  ForEachIndex(files.size(), world.threads, [&](std::size_t i) {
    reads[i] = ReadOne(files[i].path, tree, world);
    if (keep_nodes == KeepNodes::kNo) reads[i].result.nodes.reset();
    if (!reads[i].result.plan) return;
    if (at_once.examine) ExamineOne(at_once.examine, reads[i]);
    if (at_once.take) HandOver(at_once.take, i, reads[i]);
  });
  return reads;
}

// Sorts what was read into plans, other files to take in, and files to pass over.
void TakeIn(std::vector<FileRead>& reads, const std::vector<PlanFile>& files, LoadedPlans& loaded) {
  for (std::size_t i = 0; i < reads.size(); ++i) {
    FileRead& read = reads[i];
    if (read.result.kind == ReadResult::Kind::kNotAPlan) {
      if (!files[i].named && !read.result.looks_like_a_plan) {
        ++loaded.passed_over;
        continue;
      }
      ReportNotAPlan(*read.source, read.result, read.problems);
    }
    if (read.forgotten) {
      loaded.files.push_back(read.forgotten->path);
      loaded.forgotten.push_back(std::move(*read.forgotten));
      continue;
    }
    loaded.files.push_back(read.source->path());
    if (read.result.plan) {
      loaded.plans.push_back(MakePlanText(read));
    } else {
      loaded.others.push_back(std::move(read.source));
    }
    loaded.problems.Append(std::move(read.problems));
  }
  loaded.problems.Sort();
}

std::string FilesWithoutKey(int count) {
  return fmt::format("{} YAML file{} without a wsoa key", count, count == 1 ? "" : "s");
}

Failure NoPlan(const PlanFiles& chosen, const Tree& tree, int passed_over) {
  std::string places;
  for (const std::string& place : chosen.places) {
    places += (places.empty() ? "" : ", ") + (place == "." ? "this folder" : place);
  }
  const std::string seen =
      passed_over > 0 ? " (there: " + FilesWithoutKey(passed_over) + ")" : std::string();
  return Failure(ExitStatus::kFailure, "there is no plan in " + places + tree.Label() + seen);
}

LoadedPlans Read(const std::vector<PlanFile>& files, const Tree& tree, const World& world,
                 const AtOnce& at_once, KeepNodes keep_nodes = KeepNodes::kNo) {
  LoadedPlans loaded;
  std::vector<FileRead> reads = ReadAll(files, tree, world, at_once, keep_nodes);
  TakeIn(reads, files, loaded);
  return loaded;
}

LoadedPlans Load(const std::vector<std::string>& paths, const Place& place, Workspace& workspace,
                 const AtOnce& at_once) {
  if (place.revision && std::find(paths.begin(), paths.end(), "-") != paths.end()) {
    throw Failure(ExitStatus::kUsage, "- reads standard input, which is of no revision");
  }
  const PlanFiles chosen = ChoosePlanFiles(paths, place.settings, *place.tree, place.directory);
  for (const std::string& pattern : chosen.unmatched_patterns) {
    workspace.notices().Remark(".wsoa.yaml: no file fits " + pattern + place.tree->Label());
  }
  WarnOfLeftOut(chosen, *place.tree, workspace.notices());
  for (const std::string& folder : chosen.repositories) {
    workspace.notices().Remark("left out: " + folder +
                               " is a repository of its own (named as a PATH, it is read)");
  }
  LoadedPlans loaded = Read(chosen.files, *place.tree, workspace.world(), at_once);
  loaded.any_left_out = !chosen.left_out.empty();
  if (loaded.files.empty()) throw NoPlan(chosen, *place.tree, loaded.passed_over);
  if (loaded.passed_over > 0) {
    workspace.notices().Remark("passed over " + FilesWithoutKey(loaded.passed_over));
  }
  loaded.settings = place.settings;
  loaded.revision = place.revision;
  return loaded;
}

}  // namespace

void WarnOfLeftOut(const PlanFiles& chosen, const Tree& tree, Notices& notices) {
  for (const std::string& name : chosen.left_out) {
    notices.Warn(name + tree.Label() +
                 ": left out: it leads out of the repository, or of the folder of the plans "
                 "(named as a PATH, it is read)");
  }
}

LoadedPlans ReadPlanFiles(const std::vector<PlanFile>& files, const Tree& tree, const World& world,
                          const Examine& examine, KeepNodes keep_nodes) {
  return Read(files, tree, world, {.examine = examine}, keep_nodes);
}

LoadedPlans LoadPlans(const std::vector<std::string>& paths, const Place& place,
                      Workspace& workspace, const Examine& examine) {
  return Load(paths, place, workspace, {.examine = examine});
}

LoadedPlans HandOverPlans(const std::vector<std::string>& paths, const Place& place,
                          Workspace& workspace, const TakePlan& take) {
  return Load(paths, place, workspace, {.take = take});
}

}  // namespace wsoa
