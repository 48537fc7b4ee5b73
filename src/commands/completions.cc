// wsoa completions: a script that makes a shell complete commands, options and their fixed words.
#include <functional>
#include <memory>
#include <utility>

#include "commands/all_commands.h"
#include "commands/cli/flags.h"
#include "commands/cli/output.h"
#include "commands/completions/completion_scripts.h"

namespace wsoa {
namespace {

const std::vector<std::pair<std::string, std::string (*)()>> kShells = {
    {"bash", BashCompletion}, {"zsh", ZshCompletion}, {"fish", FishCompletion}};

Words ShellNames() {
  Words names;
  for (const auto& [name, script] : kShells) names.push_back(name);
  return names;
}

Run DeclareCompletions(CLI::App& app) {
  const auto shell = std::make_shared<std::string>();
  AddRequiredArgument(app, "SHELL", *shell, "bash, zsh or fish", {ShellNames()});
  return [shell](const Env& env, const CommonOptions& common) {
    for (const auto& [name, script] : kShells) {
      if (name == *shell) WriteResult(script(), env, common);
    }
    return ExitStatus::kOk;
  };
}

}  // namespace

ValueCompletion ValueCompletionOf(const DeclaredOption& option) {
  if (!option.words.empty()) return ValueCompletion::kWords;
  if (option.placeholder == "FILE" || option.placeholder == "PATH") return ValueCompletion::kFiles;
  return option.placeholder == "DIR" ? ValueCompletion::kFolders : ValueCompletion::kNothing;
}

std::string Spaced(const Words& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

const Command kCompletions = {
    .name = "completions",
    .summary = "print a script that makes a shell complete what wsoa takes",
    .examples = {{"source <(wsoa completions bash)", "in ~/.bashrc"},
                 {"wsoa completions zsh > ~/.zfunc/_wsoa", "a folder of fpath"},
                 {"wsoa completions fish > ~/.config/fish/completions/wsoa.fish", "for fish"}},
    .hidden = true,
    .declare = DeclareCompletions,
};

}  // namespace wsoa
