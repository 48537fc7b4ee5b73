// The options of `wsoa measures` as typed, and the query that they mean.
#ifndef WSOA_COMMANDS_CLI_MEASURE_FLAGS_H_
#define WSOA_COMMANDS_CLI_MEASURE_FLAGS_H_

#include <optional>
#include <string>

#include "commands/cli/flags.h"
#include "report/measures/measure_query.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// Empty where not given.
struct MeasureFlags {
  Words paths;
  Words ratings, stated, states, kinds;
  Words owners, sections;
  bool wrong_way = false, stale = false, no_data = false, optimistic = false;
  std::string mentions;
  std::string group_by;
  Words columns, sort;
  std::optional<int> limit;
};

void DeclareMeasureFlags(CLI::App& app, MeasureFlags& flags);

// Throws Failure(kUsage) for an owner or section that none of the plans has.
MeasureQuery QueryFrom(const MeasureFlags& flags, const Snapshot& snapshot);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_MEASURE_FLAGS_H_
