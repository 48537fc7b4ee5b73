// From a REF of a command line to the life of what it names, through a repository's history.
#ifndef WSOA_COMMANDS_FIND_LIFE_H_
#define WSOA_COMMANDS_FIND_LIFE_H_

#include <optional>
#include <string>
#include <vector>

#include "changes/life/life.h"
#include "commands/cli/env.h"
#include "commands/cli/options.h"
#include "workspace/workspace.h"

namespace wsoa {

struct LifeRequest {
  std::string ref;                 // REF, or PLAN:REF
  std::vector<std::string> paths;  // plan files or folders; none: the plans that are here
  std::optional<Day> since;
  bool with_parts = false;
};

struct FoundLife {
  Life life;
  // Of the plan as it is now; kProblems where it cannot be read, or not all of it.
  ExitStatus status = ExitStatus::kOk;
};

// Looks for the REF in the plans as they are, then among all that ever were, the newest first. The
// life ends on the --as-of day or that of --at, else today, and then has what is not committed.
// Throws Failure(kUsage) for a REF that never was, or is several things; Failure(kFailure) as
// FindPlanHistory does.
FoundLife FindLife(const LifeRequest& request, Workspace& workspace, const Env& env,
                   const CommonOptions& common);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_FIND_LIFE_H_
