#include "commands/cli/usage.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <string>
#include <utility>

#include "commands/cli/declare.h"
#include "commands/cli/declared_options.h"
#include "source/failure.h"
#include "source/suggest.h"

namespace wsoa {
namespace {

bool IsOption(const std::string& word) { return word.size() > 1 && word[0] == '-'; }
bool IsLong(const std::string& word) { return word.starts_with("--"); }

// "--owner" of "--owner=HOS", "-o" of "-oplan.csv".
std::string NameOf(const std::string& word) {
  return IsLong(word) ? word.substr(0, word.find('=')) : word.substr(0, 2);
}

// Whether a word brings its value along.
bool HasValue(const std::string& word) {
  return IsLong(word) ? word.find('=') != std::string::npos : word.size() > 2;
}

bool TakesValue(const CLI::Option& option) { return option.get_items_expected_max() > 0; }

Words NamesIn(const CLI::App& app) {
  Words names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

Failure WrongUsage(const std::string& message) { return Failure(ExitStatus::kUsage, message); }

Words CommandNames() {
  Words names;
  for (const Command* command : AllCommands()) {
    if (!command->hidden) names.emplace_back(command->name);
  }
  return names;
}

const Command& CommandNamed(const std::string& word) {
  for (const Command* command : AllCommands()) {
    if (command->name == word) return *command;
  }
  if (word.empty()) throw WrongUsage("the command is an empty word");
  throw WrongUsage("no command " + word + DidYouMean(word, CommandNames()));
}

Failure UnknownOption(const Command& command, const CLI::App& app, const std::string& word) {
  const std::string name = NameOf(word);
  return WrongUsage(std::string(command.name) + " has no option " + name +
                    DidYouMean(name, NamesIn(app)));
}

Failure MissingValue(const CLI::App& app, const std::string& name) {
  for (const DeclaredOption& option : OptionsOf(app)) {
    if (std::find(option.names.begin(), option.names.end(), name) == option.names.end()) continue;
    return WrongUsage(name + " needs a value: " + name + " " + option.placeholder);
  }
  return WrongUsage(name + " needs a value");
}

// Whether a word that stands where a value should is the next option: `--owner --overdue`.
bool IsOptionOf(const CLI::App& app, const std::string& word) {
  return IsOption(word) && (word == "--" || app.get_option_no_throw(NameOf(word)));
}

// The value that a word brings along: "HOS" of "--owner=HOS", "plan.csv" of "-oplan.csv".
std::string OwnValue(const std::string& word) {
  return IsLong(word) ? word.substr(word.find('=') + 1) : word.substr(2);
}

// A comma alone is no list.
bool IsNothing(const std::string& value) {
  return value.find_first_not_of(", ") == std::string::npos;
}

// Catches what CLI11 would take for something else: `--owner=` takes the next argument for its
// value, `--owner --overdue` the next option, and an unknown option leaves its value behind as an
// argument. Returns whether the option takes the next word for its value.
bool CheckOption(const CLI::App& app, const Command& command, const Words& args, std::size_t i) {
  const std::string& word = args[i];
  const std::string name = NameOf(word);
  const CLI::Option* option = app.get_option_no_throw(name);
  if (!option) throw UnknownOption(command, app, word);
  if (!TakesValue(*option)) {
    if (IsLong(word) && HasValue(word)) throw WrongUsage(name + " takes no value");
    return false;
  }
  const bool takes_next = !HasValue(word);
  const bool missing = takes_next && (i + 1 == args.size() || IsOptionOf(app, args[i + 1]));
  if (missing || IsNothing(takes_next ? args[i + 1] : OwnValue(word))) {
    throw MissingValue(app, name);
  }
  return takes_next;
}

void CheckOptions(const CLI::App& app, const Command& command, const Words& args) {
  for (std::size_t i = 0; i < args.size() && args[i] != "--"; ++i) {
    if (IsOption(args[i]) && CheckOption(app, command, args, i)) ++i;
  }
}

Failure MissingArgument(const Command& command, const CLI::ParseError& error) {
  const std::string what = error.what();
  const std::string name = what.substr(0, what.find(' '));
  return WrongUsage(std::string(command.name) + " needs a " + name + ": wsoa " +
                    std::string(command.name) + " " + name);
}

// The command that the words name, and the rest of them; null if they name none.
struct CommandLine {
  const Command* command = nullptr;
  Words rest;
};

// `common` has the options that may precede the command.
CommandLine FindCommand(const Words& args, const CLI::App& common) {
  CommandLine line;
  for (std::size_t i = 0; i < args.size(); ++i) {
    const std::string& word = args[i];
    if (word == "help") {
      line.rest.push_back("--help");
      continue;
    }
    if (!IsOption(word)) {
      line.command = &CommandNamed(word);
      line.rest.insert(line.rest.end(), args.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                       args.end());
      return line;
    }
    const CLI::Option* option = common.get_option_no_throw(NameOf(word));
    if (!option) {
      throw WrongUsage("no option " + NameOf(word) + " before the command" +
                       DidYouMean(NameOf(word), NamesIn(common)) +
                       ": what belongs to a command stands behind it");
    }
    line.rest.push_back(word);
    if (TakesValue(*option) && !HasValue(word) && i + 1 < args.size()) {
      line.rest.push_back(args[++i]);
    }
  }
  return line;
}

// Reads the options of a command, the words behind its name.
void ParseOptions(CLI::App& app, const Command& command, const Words& args) {
  CheckOptions(app, command, args);
  // CLI11 takes its words from the end.
  Words reversed(args.rbegin(), args.rend());
  app.allow_extras();
  try {
    app.parse(reversed);
  } catch (const CLI::CallForHelp&) {
    throw;
  } catch (const CLI::CallForVersion&) {
    throw;
  } catch (const CLI::RequiredError& error) {
    throw MissingArgument(command, error);
  } catch (const CLI::ParseError& error) {
    const std::string what = error.what();
    throw WrongUsage(what.substr(what.find(": ") + 2));
  }
  for (const std::string& word : app.remaining()) {
    if (word == "--") continue;
    throw WrongUsage(std::string(command.name) + " has no use for " + word);
  }
}

}  // namespace

ParsedLine ParseLine(const Words& args) {
  CommandLine line = FindCommand(args, Declare(AnyCommand())->app);
  const Command& command = line.command ? *line.command : AnyCommand();
  const auto declared = Declare(command);
  ParsedLine parsed{line.command};
  try {
    ParseOptions(declared->app, command, line.rest);
  } catch (const CLI::CallForHelp&) {
    parsed.asks = ParsedLine::Asks::kHelp;
  } catch (const CLI::CallForVersion&) {
    parsed.asks = ParsedLine::Asks::kVersion;
  }
  parsed.flags = std::move(declared->flags);
  parsed.run = std::move(declared->run);
  return parsed;
}

}  // namespace wsoa
