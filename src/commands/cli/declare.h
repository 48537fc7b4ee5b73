// A command with its options declared, ready to read a command line.
#ifndef WSOA_COMMANDS_CLI_DECLARE_H_
#define WSOA_COMMANDS_CLI_DECLARE_H_

#include <CLI/CLI.hpp>
#include <memory>

#include "commands/cli/command.h"
#include "commands/cli/options.h"

namespace wsoa {

// On the heap: CLI11 keeps the addresses of the values.
struct DeclaredCommand {
  CLI::App app;
  CommonFlags flags;
  Run run;
};

std::unique_ptr<DeclaredCommand> Declare(const Command& command);

// A command that has only what is common to all: what may stand before a command.
const Command& AnyCommand();

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_DECLARE_H_
