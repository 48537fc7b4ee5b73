// Every command and every option has a golden case and stands in the manual, and every command that
// is written is in the list.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "commands/cli/declared_options.h"
#include "support/files.h"
#include "support/golden.h"

using namespace wsoa;

namespace {

namespace fs = std::filesystem;

// The words of every case below tests/golden, or below one of its folders.
std::vector<std::string> WordsOfCases(const std::string& folder) {
  std::vector<std::string> words;
  for (const std::string& name : GoldenCases()) {
    if (!folder.empty() && !name.starts_with(folder + "/")) continue;
    const auto args = GoldenArgs(name);
    words.insert(words.end(), args.begin(), args.end());
  }
  return words;
}

bool Mention(const std::vector<std::string>& words, const std::string& option) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return word == option || word.starts_with(option + "=");
  });
}

std::string Manual() { return ReadWholeFile(fs::path(WSOA_SOURCE_DIR) / "docs" / "wsoa.1.scd"); }

// The text below a heading of the manual, up to the next of any level.
std::string SectionOfManual(const std::string& heading) {
  const std::string manual = Manual();
  const auto begin = manual.find("\n" + heading + "\n");
  if (begin == std::string::npos) return "";
  const auto end = manual.find("\n#", begin + 1);
  return manual.substr(begin, end == std::string::npos ? end : end - begin);
}

bool IsNamedIn(const std::string& section, const DeclaredOption& option) {
  if (option.IsArgument()) return true;
  return std::all_of(option.names.begin(), option.names.end(), [&](const std::string& name) {
    return section.find("*" + name + "*") != std::string::npos;
  });
}

}  // namespace

TEST_CASE("every command that is written is in the list") {
  const std::regex declaration("\\nconst Command k(\\w+) = \\{\\n    \\.name = \"([\\w-]+)\"");
  std::set<std::string> written;
  for (const auto& entry : fs::directory_iterator(fs::path(WSOA_SOURCE_DIR) / "src/commands")) {
    if (!entry.is_regular_file()) continue;
    const std::string text = ReadWholeFile(entry.path());
    for (std::sregex_iterator match(text.begin(), text.end(), declaration), end; match != end;
         ++match) {
      written.insert((*match)[2]);
    }
  }
  std::set<std::string> listed;
  for (const Command* command : AllCommands()) listed.insert(std::string(command->name));
  CHECK(listed.size() == AllCommands().size());
  CHECK(written == listed);
}

TEST_CASE("every command says what it is for, with examples that name it") {
  for (const Command* command : AllCommands()) {
    CAPTURE(command->name);
    CHECK((command->declare != nullptr));
    CHECK(command->summary != "");
    REQUIRE_FALSE(command->examples.empty());
    for (const Example& example : command->examples) {
      CHECK(example.line.find("wsoa " + std::string(command->name)) != std::string_view::npos);
      CHECK(example.answer != "");
    }
    for (const DeclaredOption& option : OptionsOf(*command)) {
      CAPTURE(option.placeholder);
      CHECK(option.help != "");
    }
  }
}

TEST_CASE("every option has a golden case") {
  const auto all_words = WordsOfCases("");
  for (const Command* command : AllCommands()) {
    const std::string name(command->name);
    CAPTURE(name);
    const auto words = WordsOfCases(name);
    CHECK(Mention(words, name));
    for (const DeclaredOption& option : OptionsOf(*command)) {
      const bool common = option.group == kCommonGroup;
      for (const std::string& each : option.names) {
        CHECK_MESSAGE(Mention(common ? all_words : words, each), each << " has no golden case");
      }
    }
  }
}

TEST_CASE("every format of every command has a golden case") {
  for (const Command* command : AllCommands()) {
    for (const std::string_view format : command->formats) {
      const fs::path folder =
          GoldenFolder() / command->name / ("format-" + std::string(format)) / "args";
      CHECK_MESSAGE(fs::exists(folder), folder.string() << " is missing");
    }
  }
}

TEST_CASE("every command and every option stands in the manual") {
  const std::string common = SectionOfManual("# COMMON OPTIONS");
  for (const DeclaredOption& option : OptionsBeforeCommand()) {
    CHECK_MESSAGE(IsNamedIn(common, option), option.names.back() << " is not in the manual");
  }
  for (const Command* command : AllCommands()) {
    const std::string section = SectionOfManual("## " + std::string(command->name));
    CHECK_MESSAGE(section != "", command->name << " is not in the manual");
    for (const DeclaredOption& option : OptionsOf(*command)) {
      if (option.group == kCommonGroup) continue;
      CHECK_MESSAGE(IsNamedIn(section, option),
                    command->name << " " << option.names.back() << " is not in the manual");
    }
  }
}
