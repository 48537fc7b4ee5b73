// wsoa git-textconv: a plan as lines for git to compare. Git starts it (wsoa git-setup), so it ends
// well whatever it is given: where it failed, git would show nothing at all.
#include <memory>
#include <string>

#include "commands/all_commands.h"
#include "commands/cli/flags.h"
#include "commands/cli/output.h"
#include "plan/read/plan_lines.h"
#include "source/escape.h"
#include "source/failure.h"
#include "source/tree.h"

namespace wsoa {
namespace {

// A file that cannot be read is said to be so, in a line that differs from any plan's.
std::string LinesOf(const std::string& path, const Env& env) {
  try {
    return PlanLines(FolderTree(env.directory).Read(path));
  } catch (const Failure& failure) {
    return "(" + OneLine(failure.what()) + ")\n";
  }
}

Run DeclareGitTextconv(CLI::App& app) {
  const auto file = std::make_shared<std::string>();
  AddRequiredArgument(app, "FILE", *file, "the file that git wants to compare");
  return [file](const Env& env, const CommonOptions& common) {
    WriteResult(LinesOf(*file, env), env, common);
    return ExitStatus::kOk;
  };
}

}  // namespace

const Command kGitTextconv = {
    .name = "git-textconv",
    .summary = "print a plan as lines that git can compare: what git-setup has git use",
    .examples = {{"wsoa git-textconv plans/north.yaml", "a line for each fact, with its ref"}},
    .hidden = true,
    .declare = DeclareGitTextconv,
};

}  // namespace wsoa
