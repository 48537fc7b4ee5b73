// From the command line to a command, and from whatever happens to an exit status.
#include <exception>
#include <filesystem>
#include <new>
#include <ostream>
#include <string>
#include <system_error>

#include "commands/cli/command.h"
#include "commands/cli/help.h"
#include "commands/cli/options.h"
#include "commands/cli/output.h"
#include "commands/cli/usage.h"
#include "render/findings/findings.h"
#include "source/ci_commands.h"
#include "workspace/settings.h"

namespace wsoa {
namespace {

// A copy of the world seen from the folder of -C.
Env SeenFrom(const Env& env, const std::string& directory) {
  Env seen = env;
  if (directory.empty()) return seen;
  std::error_code error;
  seen.directory = std::filesystem::canonical(env.directory / directory, error);
  if (error || !std::filesystem::is_directory(seen.directory)) {
    throw Failure(ExitStatus::kFailure, "-C: there is no folder " + directory);
  }
  return seen;
}

ExitStatus RunCommand(const ParsedLine& line, const Env& env) {
  const Env seen = SeenFrom(env, line.flags.directory);
  return line.run(seen, ResolveCommon(line.flags, *line.command, seen));
}

ExitStatus Dispatch(const Words& args, const Env& env) {
  const ParsedLine line = ParseLine(args);
  switch (line.asks) {
    case ParsedLine::Asks::kVersion:
      env.out.stream << ProgramVersion() << "\n";
      return ExitStatus::kOk;
    case ParsedLine::Asks::kHelp:
      env.out.stream << (line.command ? CommandHelp(*line.command) : ProgramHelp());
      return ExitStatus::kOk;
    case ParsedLine::Asks::kRun:
      break;
  }
  if (line.command) return RunCommand(line, env);
  env.err.stream << ShortHelp();
  return ExitStatus::kUsage;
}

// The one place that says what stopped the program.
int Stop(const Failure& failure, const Env& env) {
  PrintWarning(std::string("wsoa: ") + failure.what(), env);
  for (const std::string& line : failure.to_type()) PrintWarning("  " + line, env);
  return static_cast<int>(failure.status());
}

void PrintProblems(const Diagnostics& problems, const Env& env) {
  const TerminalStyle style = StyleOf(env.err, "auto", env);
  for (const Diagnostic& problem : problems.all()) {
    env.err.stream << WithoutCiCommands(RenderDiagnostic(problem, style)) << "\n";
  }
}

}  // namespace

int Main(const Words& args, const Env& env) {
  try {
    return static_cast<int>(Dispatch(args, env));
  } catch (const BadSettings& bad) {
    PrintProblems(bad.problems(), env);
    return Stop(bad, env);
  } catch (const Failure& failure) {
    return Stop(failure, env);
  } catch (const std::bad_alloc&) {
    env.err.stream << "wsoa: there is not enough memory for this\n";
  } catch (const std::exception& error) {
    PrintWarning(
        std::string("wsoa: this should not have happened, please report it: ") + error.what(), env);
  }
  return static_cast<int>(ExitStatus::kFailure);
}

}  // namespace wsoa
