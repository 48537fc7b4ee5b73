// From the command line to a command, and from whatever happens to an exit status.
#include <CLI/CLI.hpp>
#include <exception>
#include <filesystem>
#include <memory>
#include <new>
#include <ostream>

#include "commands/command.h"
#include "commands/help.h"
#include "commands/options.h"
#include "commands/usage.h"

namespace wsoa {
namespace {

// What the options before a command are looked up in: everything that any command shares.
const Command& AnyCommand() {
  static const Command command = {
      .name = "COMMAND", .formats = {"table", "markdown", "csv", "json"}, .takes_day = true};
  return command;
}

// The options of one command, and where their values go. On the heap: CLI11 keeps addresses.
struct Declared {
  CLI::App app;
  CommonFlags flags;
  Run run;
};

std::unique_ptr<Declared> Declare(const Command& command) {
  auto declared = std::make_unique<Declared>();
  CLI::App& app = declared->app;
  BeginGroup(app, "Options");
  if (command.declare) declared->run = command.declare(app);
  DeclareCommon(app, command, declared->flags);
  app.set_help_flag("-h,--help", "say what a command takes")->group("Common options");
  app.set_version_flag("--version", std::string("wsoa ") + WSOA_VERSION,
                       "say which version this is")
      ->group("Common options");
  return declared;
}

// A copy of the world seen from the folder of -C.
Env SeenFrom(const Env& env, const std::string& directory) {
  Env seen = env;
  if (directory.empty()) return seen;
  seen.directory = (env.directory / directory).lexically_normal();
  if (!std::filesystem::is_directory(seen.directory)) {
    throw Failure(ExitStatus::kFailure, "-C: there is no folder " + directory);
  }
  return seen;
}

ExitStatus RunCommand(const Command& command, const Words& args, const Env& env) {
  const auto declared = Declare(command);
  try {
    ParseOptions(declared->app, command, args);
  } catch (const CLI::CallForHelp&) {
    env.out.stream << CommandHelp(command, declared->app);
    return ExitStatus::kOk;
  }
  const Env seen = SeenFrom(env, declared->flags.directory);
  return declared->run(seen, ResolveCommon(declared->flags, command, seen));
}

ExitStatus RunWithoutCommand(const Words& args, const Env& env) {
  const auto declared = Declare(AnyCommand());
  try {
    ParseOptions(declared->app, AnyCommand(), args);
  } catch (const CLI::CallForHelp&) {
    env.out.stream << ProgramHelp(declared->app);
    return ExitStatus::kOk;
  }
  env.err.stream << ShortHelp();
  return ExitStatus::kUsage;
}

ExitStatus Dispatch(const Words& args, const Env& env) {
  try {
    const CommandLine line = FindCommand(args, Declare(AnyCommand())->app);
    return line.command ? RunCommand(*line.command, line.rest, env)
                        : RunWithoutCommand(line.rest, env);
  } catch (const CLI::CallForVersion& version) {
    env.out.stream << version.what() << "\n";
    return ExitStatus::kOk;
  }
}

}  // namespace

int Main(const Words& args, const Env& env) {
  try {
    return static_cast<int>(Dispatch(args, env));
  } catch (const Failure& failure) {
    env.err.stream << "wsoa: " << failure.what() << "\n";
    return static_cast<int>(failure.status());
  } catch (const std::bad_alloc&) {
    env.err.stream << "wsoa: there is not enough memory for this\n";
  } catch (const std::exception& error) {
    env.err.stream << "wsoa: this should not have happened, please report it: " << error.what()
                   << "\n";
  }
  return static_cast<int>(ExitStatus::kFailure);
}

}  // namespace wsoa
