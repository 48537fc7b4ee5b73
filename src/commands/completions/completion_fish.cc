#include <fmt/format.h>

#include "commands/completions/completion_scripts.h"

namespace wsoa {
namespace {

// A text in single quotes.
std::string FishQuoted(std::string_view text) {
  std::string quoted = "'";
  for (const char letter : text) {
    if (letter == '\'' || letter == '\\') quoted += '\\';
    quoted += letter;
  }
  return quoted + "'";
}

std::string Value(const DeclaredOption& option) {
  switch (ValueCompletionOf(option)) {
    case ValueCompletion::kWords:
      return option.many ? " -x -a '(__fish_append , " + Spaced(option.words) + ")'"
                         : " -x -a " + FishQuoted(Spaced(option.words));
    case ValueCompletion::kFiles:
      return " -r -F";
    case ValueCompletion::kFolders:
      return " -x -a '(__fish_complete_directories)'";
    case ValueCompletion::kNothing:
      break;
  }
  return option.placeholder.empty() ? "" : " -x";
}

std::string Names(const DeclaredOption& option) {
  std::string names;
  for (const std::string& name : option.names) {
    names += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  }
  return names;
}

std::string Lines(const std::string& condition, const std::vector<DeclaredOption>& options) {
  std::string text;
  for (const DeclaredOption& option : options) {
    if (!option.IsArgument()) {
      text += fmt::format("complete -c wsoa -n '{}'{}{} -d {}\n", condition, Names(option),
                          Value(option), FishQuoted(option.help));
    } else if (ValueCompletionOf(option) == ValueCompletion::kFiles) {
      text += fmt::format("complete -c wsoa -n '{}' -F\n", condition);
    } else if (ValueCompletionOf(option) == ValueCompletion::kWords) {
      text += fmt::format("complete -c wsoa -n '{}' -a {}\n", condition,
                          FishQuoted(Spaced(option.words)));
    }
  }
  return text;
}

}  // namespace

std::string FishCompletion() {
  std::string text =
      "# Completion of wsoa for fish. Made by `wsoa completions fish`; put into\n"
      "# ~/.config/fish/completions/wsoa.fish\n\n"
      "complete -c wsoa -f\n";
  for (const Command* command : AllCommands()) {
    if (command->hidden) continue;
    text += fmt::format("complete -c wsoa -n __fish_use_subcommand -a {} -d {}\n", command->name,
                        FishQuoted(command->summary));
  }
  text += Lines("__fish_use_subcommand", OptionsBeforeCommand());
  for (const Command* command : AllCommands()) {
    text += Lines("__fish_seen_subcommand_from " + std::string(command->name), OptionsOf(*command));
  }
  return text;
}

}  // namespace wsoa
