#include <fmt/format.h>

#include "commands/completions/completion_scripts.h"

namespace wsoa {
namespace {

// A text in single quotes, with the special characters of zsh's _arguments escaped.
std::string ZshQuoted(std::string_view text) {
  std::string quoted;
  for (const char letter : text) {
    if (letter == '\'') {
      quoted += "'\\''";
      continue;
    }
    if (letter == '[' || letter == ']' || letter == ':' || letter == '\\') quoted += '\\';
    quoted += letter;
  }
  return quoted;
}

std::string Action(const DeclaredOption& option) {
  switch (ValueCompletionOf(option)) {
    case ValueCompletion::kWords:
      return option.many ? "_values -s , " + option.placeholder + " " + Spaced(option.words)
                         : "(" + Spaced(option.words) + ")";
    case ValueCompletion::kFiles:
      return "_files";
    case ValueCompletion::kFolders:
      return "_files -/";
    case ValueCompletion::kNothing:
      break;
  }
  return " ";
}

std::string Specification(const DeclaredOption& option) {
  if (option.IsArgument()) {
    return fmt::format("'{}:{}:{}'", option.many ? "*" : "", option.placeholder, Action(option));
  }
  const std::string value =
      option.placeholder.empty() ? "" : fmt::format(":{}:{}", option.placeholder, Action(option));
  std::string text;
  for (const std::string& name : option.names) {
    // `=`: the value may follow in the same word or in the next.
    const std::string sign = !value.empty() && name.starts_with("--") ? "=" : "";
    text += fmt::format("{}'{}{}[{}]{}'", text.empty() ? "" : " ", name, sign,
                        ZshQuoted(option.help), value);
  }
  return text;
}

std::string Arguments(const std::string& indent, const std::vector<DeclaredOption>& options) {
  std::string text;
  for (const DeclaredOption& option : options) {
    text += " \\\n" + indent + Specification(option);
  }
  return text;
}

std::string ZshCommandCases() {
  std::string text;
  for (const Command* command : AllCommands()) {
    text += fmt::format("        {})\n          _arguments{}\n          ;;\n", command->name,
                        Arguments("            ", OptionsOf(*command)));
  }
  return text;
}

}  // namespace

std::string ZshCompletion() {
  std::string commands;
  for (const Command* command : AllCommands()) {
    if (command->hidden) continue;
    commands += fmt::format("    '{}:{}'\n", command->name, ZshQuoted(command->summary));
  }
  return fmt::format(
      "#compdef wsoa\n"
      "# Completion of wsoa for zsh. Made by `wsoa completions zsh`; put into a folder of "
      "fpath\n"
      "# as _wsoa.\n\n"
      "_wsoa() {{\n"
      "  local context state state_descr line\n"
      "  local -A opt_args\n"
      "  local -a commands=(\n{}  )\n"
      "  _arguments -C{} \\\n"
      "    '1:command:->command' '*::argument:->argument'\n"
      "  case $state in\n"
      "    command) _describe command commands ;;\n"
      "    argument)\n"
      "      case $line[1] in\n{}"
      "      esac\n"
      "      ;;\n"
      "  esac\n"
      "}}\n\n"
      "if [[ $funcstack[1] == _wsoa ]]; then _wsoa \"$@\"; else compdef _wsoa wsoa; fi\n",
      commands, Arguments("    ", OptionsBeforeCommand()), ZshCommandCases());
}

}  // namespace wsoa
