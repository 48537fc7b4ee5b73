#include "commands/cli/flags.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "commands/cli/declared_options.h"
#include "source/suggest.h"

namespace wsoa {
namespace {

constexpr char kBetweenWords = '|';

// What is wrong with a word, for the user, or nothing.
std::string ComplaintAbout(const std::string& option, const std::string& word,
                           const KnownWords& known) {
  if (word.empty()) return option + " needs a value";
  const Words& words = known.words;
  if (std::find(words.begin(), words.end(), word) != words.end()) return "";
  if (!known.prefix.empty() && word.starts_with(known.prefix)) return "";
  const std::string hint = DidYouMean(word, words);
  if (!known.noun.empty()) return "no " + std::string(known.noun) + " " + word + hint;
  return option + " takes " + OneOf(words) + ", not " + word + hint;
}

// The words ride along as the validator's description, where help and completions find them.
CLI::Validator IsKnown(const std::string& option, const KnownWords& known) {
  return CLI::Validator(
      [option, known](std::string& word) {
        word = CLI::detail::trim_copy(word);
        return ComplaintAbout(option, word, known);
      },
      CLI::detail::join(known.words, std::string(1, kBetweenWords)));
}

CLI::Validator IsNotEmpty(const std::string& option) {
  return CLI::Validator(
      [option](std::string& text) {
        text = CLI::detail::trim_copy(text);
        return text.empty() ? option + " needs a value" : "";
      },
      "");
}

CLI::Validator IsCount(const std::string& option, int least) {
  return CLI::Validator(
      [option, least](std::string& word) -> std::string {
        constexpr std::size_t kMostDigits = 6;
        const bool number = !word.empty() && word.size() <= kMostDigits &&
                            word.find_first_not_of("0123456789") == std::string::npos &&
                            (word.size() == 1 || word[0] != '0');
        if (number && std::stoi(word) >= least) return "";
        return option + " takes a whole number, " + std::to_string(least) + " or more, not " + word;
      },
      "");
}

DeclaredOption Describe(const CLI::Option& option) {
  DeclaredOption declared;
  for (const std::string& name : option.get_snames()) declared.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) declared.names.push_back("--" + name);
  if (option.get_items_expected_max() > 0) {
    const std::string type = option.get_type_name();
    const auto colon = type.find(':');
    declared.placeholder = type.substr(0, colon);
    if (colon != std::string::npos) {
      declared.words = CLI::detail::split(type.substr(colon + 1), kBetweenWords);
    }
  }
  declared.many = option.get_items_expected_max() > 1;
  declared.required = option.get_required();
  declared.group = option.get_group();
  declared.help = option.get_description();
  return declared;
}

CLI::Option& AddList(CLI::App& app, const std::string& name, Words& to,
                     const std::string& placeholder, const std::string& help) {
  // Else a list would swallow the arguments behind it.
  return *app.add_option(name, to, help)->type_name(placeholder)->allow_extra_args(false);
}

}  // namespace

void BeginGroup(CLI::App& app, const std::string& title) { app.option_defaults()->group(title); }

void AddSwitch(CLI::App& app, const std::string& name, bool& to, const std::string& help) {
  app.add_flag(name, to, help)->take_last();
}

void AddText(CLI::App& app, const std::string& name, std::string& to,
             const std::string& placeholder, const std::string& help) {
  app.add_option(name, to, help)->type_name(placeholder)->take_last()->transform(IsNotEmpty(name));
}

void AddTexts(CLI::App& app, const std::string& name, Words& to, const std::string& placeholder,
              const std::string& help) {
  AddList(app, name, to, placeholder, help).transform(IsNotEmpty(name));
}

void AddWord(CLI::App& app, const std::string& name, std::string& to,
             const std::string& placeholder, const KnownWords& known, const std::string& help) {
  app.add_option(name, to, help)
      ->type_name(placeholder)
      ->take_last()
      ->transform(IsKnown(name, known));
}

void AddWords(CLI::App& app, const std::string& name, Words& to, const std::string& placeholder,
              const KnownWords& known, const std::string& help) {
  AddList(app, name, to, placeholder, help).delimiter(',')->transform(IsKnown(name, known));
}

void AddCount(CLI::App& app, const std::string& name, std::optional<int>& to, int least,
              const std::string& help) {
  app.add_option(name, to, help)->type_name("N")->take_last()->check(IsCount(name, least));
}

void AddArgument(CLI::App& app, const std::string& name, std::string& to, const std::string& help,
                 const KnownWords& known) {
  CLI::Option& option = *app.add_option(name, to, help)->type_name(name);
  option.transform(known.words.empty() ? IsNotEmpty(name) : IsKnown(name, known));
}

void AddRequiredArgument(CLI::App& app, const std::string& name, std::string& to,
                         const std::string& help, const KnownWords& known) {
  AddArgument(app, name, to, help, known);
  app.get_option(name)->required();
}

void AddPaths(CLI::App& app, Words& to) {
  app.add_option("PATH", to, "plan files or folders, or - for standard input")->type_name("PATH");
}

std::vector<DeclaredOption> OptionsOf(const CLI::App& app) {
  std::vector<DeclaredOption> options;
  for (const CLI::Option* option : app.get_options()) options.push_back(Describe(*option));
  return options;
}

}  // namespace wsoa
