// Which actions have changed since another snapshot: `wsoa actions --changed-since`.
#ifndef WSOA_COMMANDS_DIFF_CHANGED_SINCE_H_
#define WSOA_COMMANDS_DIFF_CHANGED_SINCE_H_

#include <string>
#include <vector>

#include "commands/cli/env.h"
#include "commands/cli/options.h"
#include "report/actions/action_query.h"
#include "snapshot/snapshot.h"
#include "source/failure.h"
#include "workspace/place.h"
#include "workspace/workspace.h"

namespace wsoa {

struct ChangedSince {
  ActionQuery::Among actions;           // of `now` that are new, or of which a diff lists a change
  ExitStatus status = ExitStatus::kOk;  // kProblems where something of then could not be read
};

// `snapshot` as for `wsoa diff`, of the plans that `paths` name; `now` was read from `here`. Throws
// Failure as Resolve and TakeSide do.
ChangedSince FindChangedSince(const std::string& snapshot, const std::vector<std::string>& paths,
                              const Snapshot& now, const Place& here, Workspace& workspace,
                              const Env& env, const CommonOptions& common);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_DIFF_CHANGED_SINCE_H_
