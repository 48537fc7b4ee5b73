// The console blocks of the README and of docs/ are run as written, on a terminal of 80 columns
// without colour, in the folder of the repository; those of `console NAME` in the repository that
// tests/golden/inputs/NAME.sh makes. WSOA_UPDATE_DOCS=1 (./dev docs) writes them again.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "commands/cli/env.h"
#include "support/files.h"
#include "support/test_history.h"

namespace {

namespace fs = std::filesystem;

const fs::path kRoot = WSOA_SOURCE_DIR;
const std::string kConsole = "```console";

std::string ReadFile(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// The words of a command line; single and double quotes hold blanks together.
std::vector<std::string> Words(const std::string& line) {
  std::vector<std::string> words;
  std::string word;
  char quote = '\0';
  bool in_word = false;
  for (const char c : line) {
    if (quote != '\0' ? c == quote : (c == '\'' || c == '"')) {
      quote = quote == '\0' ? c : '\0';
      in_word = true;
    } else if (c == ' ' && quote == '\0') {
      if (in_word) words.push_back(word);
      word.clear();
      in_word = false;
    } else {
      word += c;
      in_word = true;
    }
  }
  if (in_word) words.push_back(word);
  return words;
}

// The folder that the commands of a block run in, by what stands behind "```console".
fs::path FolderOf(const std::string& name) {
  if (name.empty()) return kRoot;
  static const wsoa::TemporaryFolder repositories;
  fs::path folder = repositories.path() / name;
  if (!fs::exists(folder)) {
    wsoa::MakeHistory(folder, ReadFile(kRoot / "tests" / "golden" / "inputs" / (name + ".sh")));
  }
  return folder;
}

// What a person sees after typing the command.
std::string ScreenOf(const std::string& command, const fs::path& folder) {
  std::vector<std::string> args = Words(command);
  REQUIRE_MESSAGE((!args.empty() && args.front() == "wsoa"), command << " is not wsoa");
  args.erase(args.begin());
  std::istringstream in;
  std::ostringstream screen;
  wsoa::Env env{.in = in, .out = {screen, true}, .err = {screen, true}};
  env.today = wsoa::MakeDay(2026, 6, 1);
  env.directory = folder;
  env.terminal_width = 80;
  env.no_color = true;
  wsoa::Main(args, env);
  return screen.str();
}

// The text with what follows each `$ ` line of its console blocks replaced by what the command
// prints.
std::string WithScreens(const std::string& text) {
  std::istringstream lines(text);
  std::string result;
  bool in_console = false;
  std::string name;
  for (std::string line; std::getline(lines, line);) {
    const bool fence = line.starts_with("```");
    if (fence) {
      in_console = line == kConsole || line.starts_with(kConsole + " ");
      if (in_console) name = line.substr(std::min(line.size(), kConsole.size() + 1));
    }
    const bool is_command = in_console && line.starts_with("$ ");
    if (!in_console || fence || is_command) result += line + "\n";
    if (is_command) result += ScreenOf(line.substr(2), FolderOf(name));
  }
  return result;
}

std::vector<fs::path> Pages() {
  std::vector<fs::path> pages = {kRoot / "README.md"};
  for (const auto& entry : fs::directory_iterator(kRoot / "docs")) {
    if (entry.path().extension() == ".md") pages.push_back(entry.path());
  }
  std::sort(pages.begin(), pages.end());
  return pages;
}

}  // namespace

TEST_CASE("every console block shows what its commands print") {
  for (const fs::path& page : Pages()) {
    CAPTURE(page.string());
    const std::string text = ReadFile(page);
    const std::string expected = WithScreens(text);
    if (std::getenv("WSOA_UPDATE_DOCS")) {
      std::ofstream(page, std::ios::binary) << expected;
    } else {
      const bool current = text == expected;
      CHECK_MESSAGE(current, page.string() << " is out of date: run ./dev docs");
    }
  }
}

TEST_CASE("the plan that the README has people write is the example that it runs") {
  const std::string readme = ReadFile(kRoot / "README.md");
  const std::string example = ReadFile(kRoot / "examples" / "first.yaml");
  REQUIRE(!example.empty());
  const bool shown = readme.find("```yaml\n" + example + "```\n") != std::string::npos;
  CHECK_MESSAGE(shown, "README.md and examples/first.yaml differ");
}
