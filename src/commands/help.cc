#include "commands/help.h"

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <algorithm>
#include <utility>
#include <vector>

#include "commands/flags.h"
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

std::string OptionNames(const CLI::Option& option) {
  std::string names;
  for (const std::string& name : option.get_snames()) names += (names.empty() ? "-" : ", -") + name;
  for (const std::string& name : option.get_lnames()) {
    names += (names.empty() ? "--" : ", --") + name;
  }
  if (option.get_items_expected_max() > 0) names += " " + PlaceholderOf(option);
  return names;
}

std::string OptionLines(const CLI::App& app, const std::string& group) {
  std::string text;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_positional() || option->get_group() != group) continue;
    text += TwoColumns(OptionNames(*option), option->get_description());
  }
  return text;
}

// "REF [PATH…]"; "[RULE]".
std::string ArgumentsOf(const CLI::App& app) {
  std::string text;
  for (const CLI::Option* option : app.get_options()) {
    if (!option->get_positional()) continue;
    const bool many = option->get_items_expected_max() > 1;
    const std::string name = PlaceholderOf(*option) + (many ? "…" : "");
    text += option->get_required() ? " " + name : " [" + name + "]";
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
    if (!command->hidden) text += fmt::format("  {:<10}{}\n", command->name, command->summary);
  }
  return text;
}

}  // namespace

std::string CommandHelp(const Command& command, const CLI::App& app) {
  std::string text = fmt::format("wsoa {}: {}\n\nUsage\n  wsoa {} [OPTIONS]{}\n", command.name,
                                 command.summary, command.name, ArgumentsOf(app));
  if (!command.examples.empty()) text += "\nExamples\n" + ExampleLines(command.examples);
  for (const std::string& group : app.get_groups()) {
    const std::string lines = OptionLines(app, group);
    if (!lines.empty()) text += "\n" + group + "\n" + lines;
  }
  return text;
}

std::string ProgramHelp(const CLI::App& app) {
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
      kSummary, ExampleLines(kExamples), CommandLines(), OptionLines(app, "Common options"));
}

std::string ShortHelp() {
  return fmt::format("{}\nUsage: wsoa COMMAND [OPTIONS] [PATH…]\n\n{}\nMore: wsoa --help\n",
                     kSummary, CommandLines());
}

}  // namespace wsoa
