// What a command takes, as plain data: for its help, for completions and for tests.
#ifndef WSOA_COMMANDS_CLI_DECLARED_OPTIONS_H_
#define WSOA_COMMANDS_CLI_DECLARED_OPTIONS_H_

#include <string>
#include <vector>

#include "commands/cli/command.h"
#include "commands/cli/flags.h"

namespace wsoa {

// The heading of the options that every command has.
inline constexpr char kCommonGroup[] = "Common options";

struct DeclaredOption {
  Words names;              // "-h", "--help"; none of an argument
  std::string placeholder;  // "DATE"; empty if there is no value
  Words words;              // the fixed ones that it takes
  bool many = false;        // takes several: a list parted by commas, or "PATH…"
  bool required = false;
  std::string group;  // its heading in the help
  std::string help;

  bool IsArgument() const { return names.empty(); }
};

// Everything that a command takes, in the order of the help.
std::vector<DeclaredOption> OptionsOf(const Command& command);
std::vector<DeclaredOption> OptionsOf(const CLI::App& app);

// What may stand before the command.
std::vector<DeclaredOption> OptionsBeforeCommand();

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_DECLARED_OPTIONS_H_
