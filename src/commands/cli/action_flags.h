// The options of `wsoa actions` as typed, and the query that they mean.
#ifndef WSOA_COMMANDS_CLI_ACTION_FLAGS_H_
#define WSOA_COMMANDS_CLI_ACTION_FLAGS_H_

#include <optional>
#include <string>

#include "commands/cli/action_filter_flags.h"
#include "commands/cli/flags.h"
#include "report/actions/action_query.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// Empty where not given.
struct ActionFlags {
  Words paths;
  ActionFilterFlags filters;
  std::string changed_since;
  std::string group_by;
  Words columns, sort;
  std::optional<int> limit;
};

void DeclareActionFlags(CLI::App& app, ActionFlags& flags);

// All but --changed-since, for which another snapshot is needed. Throws Failure(kUsage) as
// FilterFrom does, and for a column of a field that no plan has.
ActionQuery QueryFrom(const ActionFlags& flags, const Snapshot& snapshot);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_ACTION_FLAGS_H_
