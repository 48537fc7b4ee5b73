// The options of `wsoa diff` as typed, and the query that they mean.
#ifndef WSOA_COMMANDS_DIFF_DIFF_FLAGS_H_
#define WSOA_COMMANDS_DIFF_DIFF_FLAGS_H_

#include <string>

#include "commands/cli/action_filter_flags.h"
#include "commands/cli/flags.h"
#include "report/diff/diff_query.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// Empty where not given.
struct DiffFlags {
  std::string from, to;
  Words paths;
  Words changes, by;
  ActionFilterFlags filters;
  bool exit_code = false;
};

void DeclareDiffFlags(CLI::App& app, DiffFlags& flags);

// Days are counted from that of `to`. Throws Failure(kUsage) as FilterFrom does, for what neither
// snapshot has.
DiffQuery QueryFrom(const DiffFlags& flags, const Snapshot& from, const Snapshot& to);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_DIFF_DIFF_FLAGS_H_
