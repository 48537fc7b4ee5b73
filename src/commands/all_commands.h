// Every command, one a file.
#ifndef WSOA_COMMANDS_ALL_COMMANDS_H_
#define WSOA_COMMANDS_ALL_COMMANDS_H_

#include "commands/cli/command.h"

namespace wsoa {

extern const Command kCheck;
extern const Command kStatus;
extern const Command kActions;
extern const Command kMeasures;
extern const Command kRisks;
extern const Command kOwners;
extern const Command kShow;
extern const Command kDiff;
extern const Command kLog;
extern const Command kTrend;
extern const Command kSnapshot;
extern const Command kGitSetup;
extern const Command kRules;
extern const Command kSchema;
extern const Command kGitTextconv;
extern const Command kGitDiff;
extern const Command kCompletions;

}  // namespace wsoa

#endif  // WSOA_COMMANDS_ALL_COMMANDS_H_
