// Reading the command line: which command, and what is wrong with the rest, in plain words.
//
// What CLI11 says of a mistake, and where it would guess, is caught here first.
#ifndef WSOA_COMMANDS_CLI_USAGE_H_
#define WSOA_COMMANDS_CLI_USAGE_H_

#include <string>
#include <vector>

#include "commands/cli/command.h"
#include "commands/cli/flags.h"

namespace CLI {
class ParseError;
}

namespace wsoa {

// The command that the words name, and the rest of them. `command` is null if they name none:
// then only options were given.
struct CommandLine {
  const Command* command = nullptr;
  Words rest;
};

// `common` has the options that may stand before the command. Throws Failure(kUsage) for a word
// that is no command and for an option before it that is not common.
CommandLine FindCommand(const Words& args, const CLI::App& common);

// Reads the options of a command, all of its words behind its name. Throws Failure(kUsage) for
// whatever is wrong with them, CLI::CallForHelp and CLI::CallForVersion where those are asked for.
void ParseOptions(CLI::App& app, const Command& command, const Words& args);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_USAGE_H_
