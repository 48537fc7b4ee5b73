#include "workspace/load.h"

#include <fmt/format.h>
#include <algorithm>
#include <istream>
#include <iterator>
#include <utility>

#include "checks/form.h"
#include "plan/read/read_plan.h"
#include "source/failure.h"
#include "workspace/parallel.h"

namespace wsoa {
namespace {

constexpr std::string_view kStandardInput = "standard input";

// One file, read on its own: whatever came of it.
struct FileRead {
  std::unique_ptr<Source> source;
  ReadResult result;
  Diagnostics problems;
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

std::vector<FileRead> ReadAll(const std::vector<PlanFile>& files, const Tree& tree,
                              const World& world, const Examine& examine, KeepNodes keep_nodes) {
  std::vector<FileRead> reads(files.size());
  ForEachIndex(files.size(), world.threads, [&](std::size_t i) {
    reads[i] = ReadOne(files[i].path, tree, world);
    if (keep_nodes == KeepNodes::kNo) reads[i].result.nodes.reset();
    if (!examine || !reads[i].result.plan) return;
    examine(PlanIndex(*reads[i].result.plan), reads[i].problems);
    reads[i].result.plan.reset();
  });
  return reads;
}

std::shared_ptr<const PlanText> MakePlanText(FileRead& read) {
  return std::make_shared<PlanText>(std::move(read.source), std::move(*read.result.plan),
                                    CountErrors(read.problems), std::move(read.result.nodes));
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

}  // namespace

LoadedPlans ReadPlanFiles(const std::vector<PlanFile>& files, const Tree& tree, const World& world,
                          const Examine& examine, KeepNodes keep_nodes) {
  LoadedPlans loaded;
  std::vector<FileRead> reads = ReadAll(files, tree, world, examine, keep_nodes);
  TakeIn(reads, files, loaded);
  return loaded;
}

void WarnOfLeftOut(const PlanFiles& chosen, const Tree& tree, Notices& notices) {
  for (const std::string& name : chosen.left_out) {
    notices.Warn(name + tree.Label() +
                 ": left out: it leads out of the repository, or of the folder of the plans "
                 "(named as a PATH, it is read)");
  }
}

LoadedPlans LoadPlans(const std::vector<std::string>& paths, const Place& place,
                      Workspace& workspace, const Examine& examine) {
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
  LoadedPlans loaded = ReadPlanFiles(chosen.files, *place.tree, workspace.world(), examine);
  loaded.any_left_out = !chosen.left_out.empty();
  if (loaded.files.empty()) throw NoPlan(chosen, *place.tree, loaded.passed_over);
  if (loaded.passed_over > 0) {
    workspace.notices().Remark("passed over " + FilesWithoutKey(loaded.passed_over));
  }
  loaded.settings = place.settings;
  loaded.revision = place.revision;
  return loaded;
}

}  // namespace wsoa
