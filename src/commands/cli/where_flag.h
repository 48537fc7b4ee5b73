// The conditions that `--where NAME=VALUE` sets on the fields that plans keep of their own.
#ifndef WSOA_COMMANDS_CLI_WHERE_FLAG_H_
#define WSOA_COMMANDS_CLI_WHERE_FLAG_H_

#include <vector>

#include "commands/cli/flags.h"
#include "report/actions/field_condition.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// Reads each of `given`. Throws Failure(kUsage) for a field that no plan declares, and for a value
// that the declaration rules out: no number, no date, none of the allowed words.
std::vector<FieldCondition> FieldTestsFrom(const Words& given,
                                           const std::vector<const RatedPlan*>& plans);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_WHERE_FLAG_H_
