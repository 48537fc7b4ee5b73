#include "commands/git_setup/git_steps.h"

#include <system_error>
#include <utility>

#include "commands/git_setup/git_setup_files.h"
#include "commands/git_setup/pre_commit_hook.h"
#include "git/repository.h"
#include "source/failure.h"
#include "source/shell_word.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

// A program from the moment that it is there: git passes over a hook that is none.
void PutHook(const fs::path& hook) {
  constexpr mode_t kProgram = 0755;
  std::error_code error;
  fs::create_directories(hook.parent_path(), error);
  WriteTo(hook, {.text = kPreCommitHook, .mode = kProgram});
}

bool IsProgram(const fs::path& path) {
  return (fs::status(path).permissions() & fs::perms::owner_exec) != fs::perms::none;
}

}  // namespace

fs::path TopOfWorkingTree(const Env& env) {
  const auto repository = Repository::Open(env.directory);
  if (!repository->is_bare()) return fs::weakly_canonical(repository->top());
  throw Failure(ExitStatus::kFailure, repository->top().string() +
                                          " is a bare repository, without files to set up: run " +
                                          "wsoa git-setup in a clone of it");
}

GitStep SettingStep(const GitSettings& settings, std::string purpose, const std::string& key,
                    const std::string& value) {
  const auto now = settings.Get(key);
  GitStep step{.purpose = std::move(purpose),
               .commands = {"git config " + key + " " + ShellWord(value)},
               .in_place = now == value};
  if (now && !step.in_place) step.purpose += " (now: " + *now + ")";
  step.apply = [settings, key, value] { settings.Set(key, value); };
  return step;
}

GitStep HookStep(const GitSettings& settings, const Env& env) {
  const fs::path hook = settings.HooksFolder() / "pre-commit";
  const std::string name = ShellWord(FromHere(hook, env));
  GitStep step{.purpose = "a commit that adds mistakes to the plans is refused"};
  const bool is_there = fs::exists(fs::symlink_status(hook));
  if (is_there && fs::is_regular_file(hook) && IsProgram(hook)) {
    step.in_place = TextOf(hook) == kPreCommitHook;
  }
  if (is_there && !step.in_place) {
    step.obstacle =
        FromHere(hook, env) + " is there already and stays as it is: add this line to it";
    step.commands = {"wsoa check --since HEAD || exit 1"};
  } else if (settings.HooksFolderIsChosen() && !step.in_place) {
    step.obstacle =
        "somebody chose the folder of hooks (core.hooksPath), and wsoa puts nothing there: type";
  }
  if (step.commands.empty()) {
    step.commands = {"wsoa git-setup --print-hook > " + name, "chmod +x " + name};
  }
  step.apply = [hook] { PutHook(hook); };
  return step;
}

}  // namespace wsoa
