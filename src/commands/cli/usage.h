// Reading the command line: which command, and what is wrong with the rest, in plain words.
//
// What CLI11 says of a mistake, and where it would guess, is caught here first.
#ifndef WSOA_COMMANDS_CLI_USAGE_H_
#define WSOA_COMMANDS_CLI_USAGE_H_

#include <string>
#include <vector>

#include "commands/cli/command.h"
#include "commands/cli/flags.h"
#include "commands/cli/options.h"

namespace wsoa {

// A command line that was understood.
struct ParsedLine {
  enum class Asks { kRun, kHelp, kVersion };

  const Command* command = nullptr;  // null if the words name none: then only options were given
  Asks asks = Asks::kRun;
  CommonFlags flags = {};
  Run run = {};  // set if there is a command
};

// Throws Failure(kUsage) for a word that is no command, for an option before the command that does
// not belong there, and for whatever is wrong with the words behind it.
ParsedLine ParseLine(const Words& args);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_USAGE_H_
