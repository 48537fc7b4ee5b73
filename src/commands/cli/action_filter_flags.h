// The options that say which actions, or what happened to which actions, as typed, and the filter
// that they mean: the same for every command that has them.
#ifndef WSOA_COMMANDS_CLI_ACTION_FILTER_FLAGS_H_
#define WSOA_COMMANDS_CLI_ACTION_FILTER_FLAGS_H_

#include <optional>
#include <string>
#include <vector>

#include "commands/cli/flags.h"
#include "report/actions/action_filter.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// Empty where not given.
struct ActionFilterFlags {
  Words ratings, stated, states;
  Words owners, sections, sources, where;
  bool overdue = false, optimistic = false, stale = false;
  bool pessimistic = false;
  bool silent = false;
  Words progress;
  bool optimistic_outcome = false, done_not_moved = false;
  std::string due_before, due_after, due_within;
  std::optional<int> percent_below;
  std::string mentions;
  std::string level;
};

// Under a heading of the help.
void DeclareActionFilters(CLI::App& app, const std::string& heading, ActionFilterFlags& flags);

// `as_of` is what --due-within counts from. Throws Failure(kUsage) for a date or a duration that
// cannot be read, and for an owner, section, source or field that none of the plans has: "no NOUN
// matches --owner HOSS".
ActionFilter FilterFrom(const ActionFilterFlags& flags, const std::vector<const RatedPlan*>& plans,
                        Day as_of, const std::string& noun);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_ACTION_FILTER_FLAGS_H_
