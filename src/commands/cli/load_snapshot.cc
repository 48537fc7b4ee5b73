#include "commands/cli/load_snapshot.h"

#include <fmt/format.h>
#include <ostream>
#include <utility>

#include "commands/cli/write_report.h"
#include "source/escape.h"
#include "workspace/load.h"

namespace wsoa {
namespace {

std::string OriginOf(const std::vector<std::string>& paths) {
  return paths == std::vector<std::string>{"-"} ? "standard input" : "working tree";
}

void SayWhatIsAmiss(const LoadedPlans& loaded, const Env& env) {
  for (const auto& text : loaded.plans) {
    if (text->form_problems == 0) continue;
    env.err.stream << fmt::format("{}: {} problem{}: figures may be wrong (wsoa check)\n",
                                  EscapeControls(text->source->path()), text->form_problems,
                                  text->form_problems == 1 ? "" : "s");
  }
  for (const auto& source : loaded.others) {
    env.err.stream << EscapeControls(source->path())
                   << ": left out: it cannot be read as a plan (wsoa check)\n";
  }
}

}  // namespace

LoadedSnapshot LoadSnapshotAt(const Place& place, const std::vector<std::string>& paths, Day day,
                              const std::string& origin, const Env& env,
                              const CommonOptions& common) {
  LoadedPlans loaded = LoadPlans(paths, place, env, common);
  SayWhatIsAmiss(loaded, env);
  if (loaded.plans.empty()) throw Failure(ExitStatus::kFailure, "there is no plan left to show");
  LoadedSnapshot picture;
  picture.format = ReportFormat(common, loaded.settings);
  if (!loaded.problems.empty()) picture.status = ExitStatus::kProblems;
  picture.snapshot = TakeSnapshot(std::move(loaded.plans), origin, day);
  picture.snapshot.revision = loaded.revision;
  return picture;
}

LoadedSnapshot LoadSnapshot(const std::vector<std::string>& paths, const Env& env,
                            const CommonOptions& common) {
  const Place place = PlaceOf(env, common);
  const Day day = place.revision ? place.revision->committed : env.today;
  return LoadSnapshotAt(place, paths, common.as_of.value_or(day), OriginOf(paths), env, common);
}

}  // namespace wsoa
