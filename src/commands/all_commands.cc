#include "commands/all_commands.h"

namespace wsoa {

const std::vector<const Command*>& AllCommands() {
  static const std::vector<const Command*> commands = {
      &kCheck, &kStatus, &kActions,     &kMeasures, &kRisks,       &kOwners,
      &kShow,  &kDiff,   &kLog,         &kTrend,    &kSnapshot,    &kGitSetup,
      &kRules, &kSchema, &kGitTextconv, &kGitDiff,  &kCompletions,
  };
  return commands;
}

}  // namespace wsoa
