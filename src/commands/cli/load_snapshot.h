// The plans of a command line as they stand on its day: what every report is made from.
#ifndef WSOA_COMMANDS_CLI_LOAD_SNAPSHOT_H_
#define WSOA_COMMANDS_CLI_LOAD_SNAPSHOT_H_

#include <functional>
#include <string>
#include <vector>

#include "commands/cli/env.h"
#include "commands/cli/options.h"
#include "render/formats.h"
#include "report/document.h"
#include "snapshot/snapshot.h"
#include "source/failure.h"
#include "workspace/place.h"
#include "workspace/workspace.h"

namespace wsoa {

struct LoadedSnapshot {
  Snapshot snapshot;
  const Format* format = nullptr;
  ExitStatus status = ExitStatus::kOk;  // kProblems where something could not be read
};

// Reads the plans and rates them. Says on standard error which of them have problems, so that their
// figures may be wrong, and which are left out. Throws Failure(kFailure) if none is left.
LoadedSnapshot LoadSnapshot(const std::vector<std::string>& paths, const Env& env,
                            const CommonOptions& common);

// The same in a workspace that is used for more, from `place`, where PlaceOf says the plans are.
LoadedSnapshot LoadSnapshot(const std::vector<std::string>& paths, const Place& place,
                            Workspace& workspace, const Env& env, const CommonOptions& common);

// The same of plans in any place, as of `day`: `origin` says where that is if it is no revision.
LoadedSnapshot LoadSnapshotAt(const Place& place, const std::vector<std::string>& paths, Day day,
                              const std::string& origin, Workspace& workspace, const Env& env,
                              const CommonOptions& common);

// A report that has a page for each plan and nothing else.
struct LoadedPages {
  Document document;  // the pages in path order
  ExitStatus status = ExitStatus::kOk;
};
using PageOfPlan = std::function<Document(const Snapshot& plan)>;

// Reads and rates the plans one by one and forgets each once its page is made, so that many plans
// take no more memory than their pages. `page_of` is given snapshots of one plan, on several
// threads. All else is as LoadSnapshot has it.
LoadedPages LoadPageByPage(const std::vector<std::string>& paths, const Place& place,
                           const PageOfPlan& page_of, Workspace& workspace, const Env& env,
                           const CommonOptions& common);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_LOAD_SNAPSHOT_H_
