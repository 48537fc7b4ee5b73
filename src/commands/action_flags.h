// The options of `wsoa actions` as typed, and the query that they mean.
#ifndef WSOA_COMMANDS_ACTION_FLAGS_H_
#define WSOA_COMMANDS_ACTION_FLAGS_H_

#include <optional>
#include <string>

#include "commands/flags.h"
#include "report/action_query.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// Empty where not given.
struct ActionFlags {
  Words paths;
  Words ratings, stated, states;
  Words owners, sections, sources, where;
  bool overdue = false, optimistic = false, stale = false;
  bool optimistic_outcome = false, done_not_moved = false;
  std::string due_before, due_after, due_within;
  std::string mentions;
  std::string level, group_by;
  Words columns, sort;
  std::optional<int> limit;
};

void DeclareActionFlags(CLI::App& app, ActionFlags& flags);

// Throws Failure(kUsage) for a date or a duration that cannot be read, and for an owner, section,
// source or field that none of the plans has.
ActionQuery QueryFrom(const ActionFlags& flags, const Snapshot& snapshot);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_ACTION_FLAGS_H_
