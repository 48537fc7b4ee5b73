#include <fmt/format.h>

#include "commands/completions/completion_scripts.h"

namespace wsoa {
namespace {

constexpr std::string_view kBegin =
    R"(# Completion of wsoa for bash. Made by `wsoa completions bash`; put into ~/.bashrc:
#   source <(wsoa completions bash)

# Offers the words of "$1" that begin as the last part of a list, or all of a word, does.
_wsoa_offer() {
  local before=""
  [[ $2 == *,* ]] && before="${2%,*},"
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "${2##*,}"))
}

_wsoa() {
  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" command="" i
  # Bash parts --option=value into three words.
  if [[ $word == "=" ]]; then
    word=""
  elif [[ $before == "=" ]]; then
    before="${COMP_WORDS[COMP_CWORD-2]}"
  fi
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "${COMP_WORDS[i]}" in
)";

constexpr std::string_view kEnd = R"(  esac
}
complete -o filenames -F _wsoa wsoa
)";

std::string Commands() {
  Words names;
  for (const Command* command : AllCommands()) {
    if (!command->hidden) names.emplace_back(command->name);
  }
  return Spaced(names);
}

// All commands, including hidden ones, as a pattern.
std::string CommandPattern() {
  std::string pattern;
  for (const Command* command : AllCommands()) {
    pattern += (pattern.empty() ? "" : "|") + std::string(command->name);
  }
  return pattern;
}

std::string Offer(const DeclaredOption& option) {
  switch (ValueCompletionOf(option)) {
    case ValueCompletion::kWords:
      return "_wsoa_offer \"" + Spaced(option.words) + "\" \"$word\"";
    case ValueCompletion::kFiles:
      return "COMPREPLY=($(compgen -f -- \"$word\"))";
    case ValueCompletion::kFolders:
      return "COMPREPLY=($(compgen -d -- \"$word\"))";
    case ValueCompletion::kNothing:
      break;
  }
  return ":";
}

std::string OptionNames(const std::vector<DeclaredOption>& options) {
  Words names;
  for (const DeclaredOption& option : options) {
    names.insert(names.end(), option.names.begin(), option.names.end());
  }
  return Spaced(names);
}

// What may follow the word "$before" if the command is `name`; `name` is empty before the command.
std::string Cases(std::string_view name, const std::vector<DeclaredOption>& options,
                  const std::string& otherwise) {
  std::string text;
  for (const DeclaredOption& option : options) {
    if (option.IsArgument() || option.placeholder.empty()) continue;
    std::string pattern;
    for (const std::string& each : option.names) {
      pattern += fmt::format("{}\"{} {}\"", pattern.empty() ? "" : " | ", name, each);
    }
    text += fmt::format("    {}) {} ;;\n", pattern, Offer(option));
  }
  return text + fmt::format(
                    "    \"{} \"*)\n"
                    "      if [[ $word == -* ]]; then\n"
                    "        COMPREPLY=($(compgen -W \"{}\" -- \"$word\"))\n"
                    "      else\n"
                    "        {}\n"
                    "      fi\n"
                    "      ;;\n",
                    name, OptionNames(options), otherwise);
}

std::string CommandCases(const Command& command) {
  const auto options = OptionsOf(command);
  std::string otherwise = ":";
  for (const DeclaredOption& option : options) {
    // The last argument decides for all: `show REF PATH` offers files.
    if (option.IsArgument()) otherwise = Offer(option);
  }
  return Cases(command.name, options, otherwise);
}

}  // namespace

std::string BashCompletion() {
  std::string text = std::string(kBegin) + "      " + CommandPattern() +
                     ")\n        command=\"${COMP_WORDS[i]}\"\n        break\n        ;;\n"
                     "    esac\n  done\n  case \"$command $before\" in\n";
  for (const Command* command : AllCommands()) text += CommandCases(*command);
  text += Cases("", OptionsBeforeCommand(),
                "COMPREPLY=($(compgen -W \"" + Commands() + "\" -- \"$word\"))");
  return text + std::string(kEnd);
}

}  // namespace wsoa
