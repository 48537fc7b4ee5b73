#include "commands/cli/open_workspace.h"

#include <memory>
#include <string>

#include "commands/cli/output.h"
#include "commands/cli/progress_bar.h"
#include "render/formats.h"

namespace wsoa {

World WorldOf(const Env& env) {
  World world;
  world.directory = env.directory;
  world.input = &env.in;
  world.today = env.today;
  world.threads = env.threads;
  for (const std::string_view word : TableFormatWords()) world.table_formats.emplace_back(word);
  return world;
}

World WatchedWorldOf(const Env& env, const CommonOptions& common) {
  World world = WorldOf(env);
  world.start_job = [&env, &common](const std::string& what, std::size_t steps) -> StepDone {
    const auto progress = std::make_shared<ProgressBar>(what, steps, env, common);
    return [progress] { progress->Step(); };
  };
  return world;
}

Place PlaceOf(const CommonOptions& common, Workspace& workspace) {
  return common.at ? workspace.AtRevision(*common.at) : workspace.WorkingTree();
}

void PrintNotices(Notices& notices, const Env& env, const CommonOptions& common) {
  for (const Notice& notice : notices.Take()) {
    if (notice.kind == Notice::Kind::kWarning) {
      PrintWarning(notice.text, env);
    } else {
      PrintNotice(notice.text, env, common);
    }
  }
}

}  // namespace wsoa
