#include "commands/cli/help.h"

#include <fmt/format.h>
#include <algorithm>
#include <utility>
#include <vector>

#include "commands/cli/declared_options.h"
#include "render/text_width.h"

namespace wsoa {
namespace {

constexpr int kPageWidth = 80;
constexpr int kLeftColumn = 22;  // an option and its value; the meaning stands to the right
constexpr std::string_view kSummary =
    "wsoa: how a written statement of action stands on a date, from plans kept as YAML\n";

// Two columns; a left side too long for its column has its own line.
std::string TwoColumns(const std::string& left, std::string_view right) {
  const int indent = kLeftColumn + 2;
  std::string text = "  " + left;
  const int room = kPageWidth - indent;
  const auto lines = Fold(right, room);
  const bool fits = static_cast<int>(left.size()) < kLeftColumn - 1;
  if (!fits || lines.empty()) text += "\n";
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::size_t pad = static_cast<std::size_t>(indent) - (i == 0 && fits ? text.size() : 0);
    text += std::string(pad, ' ') + lines[i] + "\n";
  }
  return text;
}

using Options = std::vector<DeclaredOption>;

std::string NamesOf(const DeclaredOption& option) {
  std::string names;
  for (const std::string& name : option.names) names += (names.empty() ? "" : ", ") + name;
  return option.placeholder.empty() ? names : names + " " + option.placeholder;
}

std::string OptionLines(const Options& options, const std::string& group) {
  std::string text;
  for (const DeclaredOption& option : options) {
    if (option.IsArgument() || option.group != group) continue;
    text += TwoColumns(NamesOf(option), option.help);
  }
  return text;
}

// The headings of the options, in the order in which they were declared; the common ones last.
Words GroupsOf(const Options& options) {
  Words groups;
  for (const DeclaredOption& option : options) {
    const bool seen = std::find(groups.begin(), groups.end(), option.group) != groups.end();
    if (!option.IsArgument() && option.group != kCommonGroup && !seen) {
      groups.push_back(option.group);
    }
  }
  groups.emplace_back(kCommonGroup);
  return groups;
}

// "REF [PATH…]"; "[RULE]".
std::string ArgumentsOf(const Options& options) {
  std::string text;
  for (const DeclaredOption& option : options) {
    if (!option.IsArgument()) continue;
    const std::string name = option.placeholder + (option.many ? "…" : "");
    text += option.required ? " " + name : " [" + name + "]";
  }
  return text;
}

std::string ExampleLines(const std::vector<Example>& examples) {
  std::string text;
  for (const Example& example : examples) {
    text += fmt::format("  {}\n      {}\n", example.line, example.answer);
  }
  return text;
}

std::string CommandLines() {
  std::string text;
  for (const Command* command : AllCommands()) {
    if (!command->hidden) text += fmt::format("  {:<11}{}\n", command->name, command->summary);
  }
  return text;
}

}  // namespace

std::string CommandHelp(const Command& command) {
  const Options options = OptionsOf(command);
  std::string text = fmt::format("wsoa {}: {}\n\nUsage\n  wsoa {} [OPTIONS]{}\n", command.name,
                                 command.summary, command.name, ArgumentsOf(options));
  if (!command.examples.empty()) text += "\nExamples\n" + ExampleLines(command.examples);
  for (const std::string& group : GroupsOf(options)) {
    text += "\n" + group + "\n" + OptionLines(options, group);
  }
  return text;
}

std::string ProgramHelp() {
  static const std::vector<Example> kExamples = {
      {"wsoa check", "is every plan well formed and well made?"},
      {"wsoa status --as-of 2022-01-31", "how did things stand at the end of January?"},
      {"wsoa actions --overdue --owner HOS", "what is late, and whose is it?"},
      {"wsoa show B2.c", "everything about one action, and why it is rated so"},
  };
  return fmt::format(
      "{}\nUsage\n  wsoa COMMAND [OPTIONS] [PATH…]\n\nExamples\n{}\nCommands\n{}\n"
      "PATH is a plan file, a folder, or - for standard input. Without one, the plans\n"
      "are those that .wsoa.yaml names, else those under plans/, else those here.\n\n"
      "Common options, before or after COMMAND\n{}\n"
      "wsoa COMMAND --help says what a command takes; man wsoa is the manual.\n",
      kSummary, ExampleLines(kExamples), CommandLines(),
      OptionLines(OptionsBeforeCommand(), kCommonGroup));
}

std::string ProgramVersion() { return "wsoa " WSOA_VERSION; }

std::string ShortHelp() {
  return fmt::format("{}\nUsage: wsoa COMMAND [OPTIONS] [PATH…]\n\n{}\nMore: wsoa --help\n",
                     kSummary, CommandLines());
}

}  // namespace wsoa
