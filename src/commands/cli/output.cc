#include "commands/cli/output.h"

#include <algorithm>
#include <ostream>

#include "source/ci_commands.h"
#include "source/escape.h"
#include "source/failure.h"
#include "source/replace_file.h"

namespace wsoa {
namespace {

bool LongerThanScreen(std::string_view text, const Env& env) {
  const auto lines = std::count(text.begin(), text.end(), '\n');
  return env.terminal_height && lines >= *env.terminal_height;
}

}  // namespace

void WriteResult(std::string_view text, const Env& env, const CommonOptions& common) {
  WriteAsItIs(WithoutCiCommands(text), env, common);
}

void WriteAsItIs(std::string_view text, const Env& env, const CommonOptions& common) {
  if (!common.output) {
    env.out.stream << text;
    return;
  }
  const std::string reason = ReplaceFile(env.directory / *common.output, {text});
  if (reason.empty()) return;
  throw Failure(ExitStatus::kFailure, "cannot write " + common.output->string() + ": " + reason);
}

void PageResult(std::string_view text, const Env& env, const CommonOptions& common) {
  if (common.use_pager && env.page && LongerThanScreen(text, env) && env.page(text)) return;
  WriteResult(text, env, common);
}

void PrintNotice(std::string_view text, const Env& env, const CommonOptions& common) {
  if (!common.quiet) PrintWarning(text, env);
}

void PrintWarning(std::string_view text, const Env& env) {
  env.err.stream << WithoutCiCommands(EscapeControls(text)) << "\n";
}

}  // namespace wsoa
