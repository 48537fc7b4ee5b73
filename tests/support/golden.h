// The golden cases: folders tests/golden/COMMAND/CASE that a person can read.
#ifndef WSOA_TESTS_SUPPORT_GOLDEN_H_
#define WSOA_TESTS_SUPPORT_GOLDEN_H_

#include <algorithm>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "support/files.h"

namespace wsoa {

inline std::filesystem::path GoldenFolder() {
  return std::filesystem::path(WSOA_SOURCE_DIR) / "tests" / "golden";
}

// Every case, "check/duplicate-ref", sorted.
inline std::vector<std::string> GoldenCases() {
  std::vector<std::string> cases;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(GoldenFolder())) {
    if (entry.path().filename() != "args") continue;
    const auto folder = entry.path().parent_path().lexically_relative(GoldenFolder());
    cases.push_back(folder.generic_string());
  }
  std::sort(cases.begin(), cases.end());
  return cases;
}

// The words of a command line, split as by a shell: at blanks, with quotes of both kinds.
inline std::vector<std::string> ShellWords(const std::string& line) {
  std::vector<std::string> words;
  bool in_word = false;
  char quote = 0;
  for (const char letter : line) {
    if (quote == 0 && (letter == ' ' || letter == '\n')) {
      in_word = false;
      continue;
    }
    if (!in_word) words.emplace_back();
    in_word = true;
    if (letter == quote) {
      quote = 0;
    } else if (quote == 0 && (letter == '"' || letter == '\'')) {
      quote = letter;
    } else {
      words.back() += letter;
    }
  }
  if (quote != 0) throw std::runtime_error("a quote is left open: " + line);
  return words;
}

inline std::vector<std::string> GoldenArgs(const std::string& name) {
  return ShellWords(ReadWholeFile(GoldenFolder() / name / "args"));
}

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_GOLDEN_H_
