#include "commands/cli/load_snapshot.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

#include "commands/cli/open_workspace.h"
#include "commands/cli/write_report.h"
#include "workspace/load.h"

namespace wsoa {
namespace {

std::string OriginOf(const std::vector<std::string>& paths) {
  return paths == std::vector<std::string>{"-"} ? "standard input" : "working tree";
}

void WarnOfProblems(const std::string& path, int problems, Notices& notices) {
  if (problems == 0) return;
  notices.Warn(fmt::format("{}: {} problem{}: figures may be wrong (wsoa check)", path, problems,
                           problems == 1 ? "" : "s"));
}

// Throws Failure(kFailure) if no plan is left.
void WarnOfProblems(const LoadedPlans& loaded, Notices& notices) {
  for (const auto& text : loaded.plans) {
    WarnOfProblems(text->source->path(), text->form_problems, notices);
  }
  for (const ForgottenPlan& plan : loaded.forgotten) {
    WarnOfProblems(plan.path, plan.form_problems, notices);
  }
  for (const auto& source : loaded.others) {
    notices.Warn(source->path() + ": left out: it cannot be read as a plan (wsoa check)");
  }
  if (loaded.plans.empty() && loaded.forgotten.empty()) {
    throw Failure(ExitStatus::kFailure, "there is no plan left to show");
  }
}

ExitStatus StatusOf(const LoadedPlans& loaded) {
  const bool any = !loaded.problems.empty() || loaded.any_left_out ||
                   std::any_of(loaded.forgotten.begin(), loaded.forgotten.end(),
                               [](const ForgottenPlan& plan) { return plan.has_problems; });
  return any ? ExitStatus::kProblems : ExitStatus::kOk;
}

Day DayOf(const Place& place, const Env& env, const CommonOptions& common) {
  return common.as_of.value_or(place.revision ? place.revision->committed : env.today);
}

}  // namespace

LoadedSnapshot LoadSnapshotAt(const Place& place, const std::vector<std::string>& paths, Day day,
                              const std::string& origin, Workspace& workspace, const Env& env,
                              const CommonOptions& common) {
  const NoticePrinter printer(workspace.notices(), env, common);
  LoadedPlans loaded = LoadPlans(paths, place, workspace);
  WarnOfProblems(loaded, workspace.notices());
  LoadedSnapshot taken;
  taken.format = &ReportFormat(common, loaded.settings);
  taken.status = StatusOf(loaded);
  taken.snapshot = TakeSnapshot(std::move(loaded.plans), origin, day, common.headline);
  taken.snapshot.revision = loaded.revision;
  return taken;
}

LoadedSnapshot LoadSnapshot(const std::vector<std::string>& paths, const Env& env,
                            const CommonOptions& common) {
  Workspace workspace(WatchedWorldOf(env, common));
  return LoadSnapshot(paths, PlaceOf(common, workspace), workspace, env, common);
}

LoadedSnapshot LoadSnapshot(const std::vector<std::string>& paths, const Place& place,
                            Workspace& workspace, const Env& env, const CommonOptions& common) {
  return LoadSnapshotAt(place, paths, DayOf(place, env, common), OriginOf(paths), workspace, env,
                        common);
}

LoadedPages LoadPageByPage(const std::vector<std::string>& paths, const Place& place,
                           const PageOfPlan& page_of, Workspace& workspace, const Env& env,
                           const CommonOptions& common) {
  const NoticePrinter printer(workspace.notices(), env, common);
  const std::string origin = OriginOf(paths);
  const Day day = DayOf(place, env, common);
  std::mutex mutex;
  std::map<std::size_t, Document> pages;  // in the order of the files
  const auto take = [&](std::size_t file, std::shared_ptr<const PlanText> plan) {
    Snapshot snapshot = TakeSnapshot({std::move(plan)}, origin, day, common.headline);
    snapshot.revision = place.revision;
    Document page = page_of(snapshot);
    const std::lock_guard lock(mutex);
    pages.emplace(file, std::move(page));
  };
  const LoadedPlans loaded = HandOverPlans(paths, place, workspace, take);
  WarnOfProblems(loaded, workspace.notices());
  LoadedPages all;
  all.status = StatusOf(loaded);
  for (auto& [file, page] : pages) {
    std::move(page.blocks.begin(), page.blocks.end(), std::back_inserter(all.document.blocks));
  }
  return all;
}

}  // namespace wsoa
