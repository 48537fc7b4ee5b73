// A command is a value: its name, its help, and how to declare its options.
//
// To add a command: write src/commands/<name>.cc with a `const Command k<Name>`, add it to
// all_commands.h and all_commands.cc, to docs/wsoa.1.scd and to the golden cases;
// tests/surface_test.cc proves that all of it was done.
#ifndef WSOA_COMMANDS_CLI_COMMAND_H_
#define WSOA_COMMANDS_CLI_COMMAND_H_

#include <functional>
#include <string_view>
#include <vector>

#include "commands/cli/env.h"
#include "source/failure.h"

namespace CLI {
class App;
}

namespace wsoa {

struct CommonOptions;

// What a command does once the line is parsed.
using Run = std::function<ExitStatus(const Env& env, const CommonOptions& common)>;

// A line to type, and what it answers.
struct Example {
  std::string_view line;  // "wsoa actions --overdue"
  std::string_view answer;
};

struct Command {
  std::string_view name = {};     // "actions"
  std::string_view summary = {};  // "list actions, with filters": for the help and the completions
  std::vector<Example> examples = {};
  std::vector<std::string_view> formats =
      {};                       // words of --format, the default first; none: no --format
  bool takes_day = false;       // has --as-of
  bool takes_headline = false;  // has --by-dates
  bool takes_revision = false;  // has --at
  bool hidden = false;          // not in the list of commands
  // Adds the command's own options and arguments (commands/cli/flags.h), and returns what to run.
  Run (*declare)(CLI::App& app) = nullptr;
};

// Every command, in the order of the help.
const std::vector<const Command*>& AllCommands();

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_COMMAND_H_
