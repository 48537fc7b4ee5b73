// What --help prints: one line of summary, then examples, then the options.
#ifndef WSOA_COMMANDS_CLI_HELP_H_
#define WSOA_COMMANDS_CLI_HELP_H_

#include <string>

#include "commands/cli/command.h"

namespace wsoa {

// The page of one command.
std::string CommandHelp(const Command& command);

// The page of the program.
std::string ProgramHelp();

// What --version prints: "wsoa 1.2.3".
std::string ProgramVersion();

// What `wsoa` alone says: the usage and the commands.
std::string ShortHelp();

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_HELP_H_
