#include "commands/git_setup/git_attributes.h"

#include <algorithm>

namespace wsoa {
namespace {

constexpr std::string_view kBlanks = " \t\r";

// Characters that are special in patterns of git but not of wsoa.
std::string Escaped(std::string_view glob, std::string_view letters) {
  std::string text;
  for (const char letter : glob) {
    if (letters.find(letter) != std::string_view::npos) text += '\\';
    text += letter;
  }
  return text;
}

// Git splits a line at blanks, and reads a quoted pattern like a C string.
std::string Quoted(const std::string& pattern) {
  if (pattern.find_first_of(" \t\n\"") == std::string::npos) return pattern;
  std::string text = "\"";
  for (const char letter : pattern) {
    if (letter == '\n' || letter == '\t') {
      text += letter == '\n' ? "\\n" : "\\t";
      continue;
    }
    if (letter == '"' || letter == '\\') text += '\\';
    text += letter;
  }
  return text + "\"";
}

// Without a slash before its last character, a pattern would match in every folder; and some
// characters are special at the beginning of a line.
std::string Anchored(const std::string& pattern) {
  const bool has_folder = pattern.find('/') != std::string::npos;
  const bool odd = pattern.find_first_of("!#[\\\" ") == 0;
  return has_folder && !odd ? pattern : "/" + pattern;
}

std::string_view TakeWord(std::string_view& line) {
  line.remove_prefix(std::min(line.size(), line.find_first_not_of(kBlanks)));
  std::size_t end = std::min(line.size(), line.find_first_of(kBlanks));
  if (line.starts_with('"')) {
    end = 1;
    while (end < line.size() && line[end] != '"') end += line[end] == '\\' ? 2 : 1;
    end = std::min(line.size(), end + 1);
  }
  const std::string_view word = line.substr(0, end);
  line.remove_prefix(end);
  return word;
}

bool Sets(std::string_view attribute, std::string_view word) {
  if (word.starts_with('-') || word.starts_with('!')) word.remove_prefix(1);
  return word.substr(0, word.find('=')) == attribute;
}

std::string LineEndOf(std::string_view text) {
  const std::size_t end = text.find('\n');
  return end != std::string_view::npos && end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
}

}  // namespace

std::string AttributePattern(std::string_view folder, std::string_view glob) {
  std::string pattern = folder == "." ? "" : Escaped(folder, "[]\\*?") + "/";
  pattern += Escaped(glob, "[]\\");
  return Quoted(Anchored(pattern));
}

std::string AttributePatternOf(std::string_view file) {
  return Quoted(Anchored(Escaped(file, "[]\\*?")));
}

std::string ValueOf(std::string_view attribute, std::string_view pattern, std::string_view text) {
  std::string value;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(text.size(), end + 1));
    if (TakeWord(line) != pattern) continue;
    for (auto word = TakeWord(line); !word.empty(); word = TakeWord(line)) {
      if (Sets(attribute, word)) value = word;
    }
  }
  return value;
}

std::string Addition(std::string_view text, const std::vector<std::string>& lines) {
  const std::string line_end = LineEndOf(text);
  std::string addition = text.empty() || text.ends_with('\n') ? "" : line_end;
  for (const std::string& line : lines) addition += line + line_end;
  return addition;
}

std::string WithLines(std::string text, const std::vector<std::string>& lines) {
  const std::string addition = Addition(text, lines);
  return std::move(text) + addition;
}

}  // namespace wsoa
