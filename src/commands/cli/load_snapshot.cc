#include "commands/cli/load_snapshot.h"

#include <fmt/format.h>
#include <utility>

#include "commands/cli/open_workspace.h"
#include "commands/cli/write_report.h"
#include "workspace/load.h"

namespace wsoa {
namespace {

std::string OriginOf(const std::vector<std::string>& paths) {
  return paths == std::vector<std::string>{"-"} ? "standard input" : "working tree";
}

void WarnOfProblems(const LoadedPlans& loaded, Notices& notices) {
  for (const auto& text : loaded.plans) {
    if (text->form_problems == 0) continue;
    notices.Warn(fmt::format("{}: {} problem{}: figures may be wrong (wsoa check)",
                             text->source->path(), text->form_problems,
                             text->form_problems == 1 ? "" : "s"));
  }
  for (const auto& source : loaded.others) {
    notices.Warn(source->path() + ": left out: it cannot be read as a plan (wsoa check)");
  }
}

}  // namespace

LoadedSnapshot LoadSnapshotAt(const Place& place, const std::vector<std::string>& paths, Day day,
                              const std::string& origin, Workspace& workspace, const Env& env,
                              const CommonOptions& common) {
  const NoticePrinter printer(workspace.notices(), env, common);
  LoadedPlans loaded = LoadPlans(paths, place, workspace);
  WarnOfProblems(loaded, workspace.notices());
  if (loaded.plans.empty()) throw Failure(ExitStatus::kFailure, "there is no plan left to show");
  LoadedSnapshot taken;
  taken.format = &ReportFormat(common, loaded.settings);
  if (!loaded.problems.empty() || loaded.any_left_out) taken.status = ExitStatus::kProblems;
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
  const Day day = place.revision ? place.revision->committed : env.today;
  return LoadSnapshotAt(place, paths, common.as_of.value_or(day), OriginOf(paths), workspace, env,
                        common);
}

}  // namespace wsoa
