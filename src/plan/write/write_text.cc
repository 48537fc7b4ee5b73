#include "plan/write/write_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "source/digits.h"

namespace wsoa {
namespace {

constexpr std::string_view kBlanks = " \t";

bool IsControl(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

// What YAML takes for the end of a line or for no character at all, beyond ASCII.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kEscaped = {{
    {"\xC2\x85", "\\N"},
    {"\xE2\x80\xA8", "\\L"},
    {"\xE2\x80\xA9", "\\P"},
    {"\xEF\xBB\xBF", "\\uFEFF"},
}};

// Whether the text holds what can be written only as an escape; `allowed` are control characters
// that can stand as they are.
bool NeedsEscapes(std::string_view text, std::string_view allowed) {
  const bool has_control = std::any_of(text.begin(), text.end(), [&](char c) {
    return IsControl(c) && allowed.find(c) == std::string_view::npos;
  });
  return has_control || std::any_of(kEscaped.begin(), kEscaped.end(), [&](const auto& each) {
           return text.find(each.first) != std::string_view::npos;
         });
}

// "1.10", "08", "1e3", "2021-11-30", ".5": what YAML or a reader of it may take for a number.
bool IsNumberLike(std::string_view text) {
  constexpr std::string_view kOfNumbers = "0123456789+-.:_eE/";
  if (text.starts_with("0x") || text.starts_with("0o")) return true;
  return std::any_of(text.begin(), text.end(), IsDigit) &&
         text.find_first_not_of(kOfNumbers) == std::string_view::npos;
}

bool IsWordOfYaml(std::string_view text) {
  constexpr std::array<std::string_view, 11> kWords = {"null", "true", "false", "yes",  "no",  "on",
                                                       "off",  "y",    "n",     ".inf", ".nan"};
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return std::find(kWords.begin(), kWords.end(), lower) != kWords.end();
}

bool CanBePlain(std::string_view text, Within within) {
  if (text.empty() || NeedsEscapes(text, "")) return false;
  if (kBlanks.find(text.front()) != std::string_view::npos || text.back() == ' ') return false;
  if (std::string_view("!&*-?|>@%\"'#,[]{}:=~`<").find(text.front()) != std::string_view::npos) {
    return false;
  }
  if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos ||
      text.back() == ':') {
    return false;
  }
  if (within == Within::kBrackets && text.find_first_of(",[]{}") != std::string_view::npos) {
    return false;
  }
  return !text.starts_with("...") && !IsWordOfYaml(text) && !IsNumberLike(text);
}

std::string InSingleQuotes(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? "''" : std::string(1, c);
  return quoted + "'";
}

// How the character or the few bytes at the beginning of a text are written in double quotes, where
// not as they are; and how many bytes they are.
struct Escape {
  std::string written;
  std::size_t size = 1;
};
std::optional<Escape> EscapeAt(std::string_view text) {
  const char c = text.front();
  if (c == '\\' || c == '"') return Escape{std::string("\\") + c};
  if (c == '\n') return Escape{"\\n"};
  if (c == '\t') return Escape{"\\t"};
  if (IsControl(c)) return Escape{fmt::format("\\x{:02X}", static_cast<unsigned char>(c))};
  for (const auto& [bytes, escaped] : kEscaped) {
    if (text.starts_with(bytes)) return Escape{std::string(escaped), bytes.size()};
  }
  return std::nullopt;
}

std::string InDoubleQuotes(std::string_view text) {
  std::string quoted = "\"";
  while (!text.empty()) {
    const auto escape = EscapeAt(text);
    quoted += escape ? escape->written : std::string(text.substr(0, 1));
    text.remove_prefix(escape ? escape->size : 1);
  }
  return quoted + "\"";
}

std::size_t Characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

bool IsBlank(char c) { return kBlanks.find(c) != std::string_view::npos; }

// Whether the text can be folded at its blanks and be the same when it is read.
bool CanBeFolded(std::string_view text) {
  return !text.empty() && !NeedsEscapes(text, "") && !IsBlank(text.front()) &&
         !IsBlank(text.back()) && text.find("  ") == std::string_view::npos;
}

// Whether the lines of the text can stand as they are.
bool CanBeBlock(std::string_view text) {
  if (text.empty() || NeedsEscapes(text, "\n\t")) return false;
  if (IsBlank(text.front()) || text.front() == '\n' || text.back() == '\n') return false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0 && IsBlank(text[end - 1])) return false;
    text.remove_prefix(std::min(text.size(), end + 1));
  }
  return true;
}

std::string Folded(std::string_view text, std::size_t indent) {
  const std::string begin = "\n" + std::string(indent, ' ');
  std::string lines = ">-";
  std::size_t column = kWrittenWidth;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    const std::size_t size = Characters(word);
    const bool fits = column + 1 + size <= kWrittenWidth;
    column = fits ? column + 1 + size : indent + size;
    lines += fits ? " " : begin;
    lines += word;
    text.remove_prefix(std::min(text.size(), end + 1));
  }
  return lines;
}

std::string AsBlock(std::string_view text, std::size_t indent) {
  std::string lines = "|-";
  for (bool more = true; more;) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    lines += '\n';
    if (!line.empty()) lines.append(indent, ' ').append(line);
    more = end != std::string_view::npos;
    if (more) text.remove_prefix(end + 1);
  }
  return lines;
}

}  // namespace

std::string WriteScalar(std::string_view text, Within within) {
  if (CanBePlain(text, within)) return std::string(text);
  return NeedsEscapes(text, "") ? InDoubleQuotes(text) : InSingleQuotes(text);
}

std::string WriteText(std::string_view text, std::size_t column, std::size_t indent) {
  const bool has_lines = text.find('\n') != std::string_view::npos;
  if (has_lines && CanBeBlock(text)) return AsBlock(text, indent);
  std::string line = WriteScalar(text, Within::kBlock);
  if (column + Characters(line) <= kWrittenWidth || !CanBeFolded(text)) return line;
  return Folded(text, indent);
}

}  // namespace wsoa
