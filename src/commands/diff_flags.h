// The options of `wsoa diff` as typed, and the query that they mean.
#ifndef WSOA_COMMANDS_DIFF_FLAGS_H_
#define WSOA_COMMANDS_DIFF_FLAGS_H_

#include <string>

#include "commands/flags.h"
#include "report/diff_query.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// Empty where not given.
struct DiffFlags {
  std::string from, to;
  Words paths;
  Words changes, by;
  Words ratings, states, owners, sections;
  std::string mentions;
  bool exit_code = false;
};

void DeclareDiffFlags(CLI::App& app, DiffFlags& flags);

// Throws Failure(kUsage) for an owner or a section that neither snapshot has.
DiffQuery QueryFrom(const DiffFlags& flags, const Snapshot& from, const Snapshot& to);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_DIFF_FLAGS_H_
