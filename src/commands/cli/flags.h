// The kinds of option that a command can declare, so that each is written, checked and complained
// about in one way, and that help and completions know what it takes.
//
// A thin layer over CLI11, which only flags.cc, usage.cc and declare.cc see. A single option that
// is given twice counts as it was given last; a list grows.
#ifndef WSOA_COMMANDS_CLI_FLAGS_H_
#define WSOA_COMMANDS_CLI_FLAGS_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace wsoa {

using Words = std::vector<std::string>;

// The fixed words that an option takes.
struct KnownWords {
  Words words;
  std::string_view prefix = {};  // "fields.": any word that begins so is taken too
  std::string_view noun = {};    // "rule": what to call one where there are too many to list
};

// The options that follow stand under this heading of the help.
void BeginGroup(CLI::App& app, const std::string& title);

// `name` is "--owner" or "-o"; `placeholder` is what the help calls the value: "DATE".
void AddSwitch(CLI::App& app, const std::string& name, bool& to, const std::string& help);
void AddText(CLI::App& app, const std::string& name, std::string& to,
             const std::string& placeholder, const std::string& help);
// Several texts, each option giving one.
void AddTexts(CLI::App& app, const std::string& name, Words& to, const std::string& placeholder,
              const std::string& help);
void AddWord(CLI::App& app, const std::string& name, std::string& to,
             const std::string& placeholder, const KnownWords& known, const std::string& help);
// A list, parted by commas.
void AddWords(CLI::App& app, const std::string& name, Words& to, const std::string& placeholder,
              const KnownWords& known, const std::string& help);
// A whole number, `least` or more.
void AddCount(CLI::App& app, const std::string& name, std::optional<int>& to, int least,
              const std::string& help);

// Arguments without a dash, in the order in which they are declared.
// Without known words it takes any text.
void AddArgument(CLI::App& app, const std::string& name, std::string& to, const std::string& help,
                 const KnownWords& known = {});
void AddRequiredArgument(CLI::App& app, const std::string& name, std::string& to,
                         const std::string& help, const KnownWords& known = {});
void AddPaths(CLI::App& app, Words& to);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_FLAGS_H_
