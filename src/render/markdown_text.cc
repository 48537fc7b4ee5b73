#include "render/markdown_text.h"

#include <algorithm>

#include "source/digits.h"
#include "source/escape.h"

namespace wsoa {
namespace {

bool IsAlphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// The character at `i`, or a space beyond either end.
char At(std::string_view text, std::size_t i) { return i < text.size() ? text[i] : ' '; }

// The length of the web address that `text` begins with, without what ends a sentence; 0 where it
// begins with none. Only characters that no Markdown reader gives a meaning to inside <…>.
std::size_t AddressLength(std::string_view text) {
  constexpr std::string_view kAllowed = "-._~:/?#@!$&()*+,;=%";
  constexpr std::string_view kEndsSentence = ".,:;!?*_~";
  std::size_t scheme = 0;
  for (const std::string_view known : {"https://", "http://"}) {
    if (text.starts_with(known)) scheme = known.size();
  }
  if (scheme == 0) return 0;
  std::size_t end = scheme;
  while (end < text.size() &&
         (IsAlphanumeric(text[end]) || kAllowed.find(text[end]) != std::string_view::npos)) {
    ++end;
  }
  while (end > scheme && kEndsSentence.find(text[end - 1]) != std::string_view::npos) --end;
  // A closing bracket belongs to the address only with an opening one.
  const std::string_view address = text.substr(0, end);
  if (address.ends_with(')') && address.find('(') == std::string_view::npos) --end;
  return end > scheme ? end : 0;
}

// Whether the & at `i` begins what HTML takes for a single character: "&lt;", "&#60;".
bool BeginsAnEntity(std::string_view text, std::size_t i) {
  ++i;
  while (IsAlphanumeric(At(text, i)) || At(text, i) == '#') ++i;
  return At(text, i) == ';';
}

std::string EscapedAt(std::string_view text, std::size_t i) {
  const char c = text[i];
  switch (c) {
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '&':
      return BeginsAnEntity(text, i) ? "&amp;" : "&";
    case '_': {
      const bool within_a_word =
          i > 0 && IsAlphanumeric(text[i - 1]) && IsAlphanumeric(At(text, i + 1));
      return within_a_word ? "_" : "\\_";
    }
    case '#':  // at its beginning a heading, at the end of a heading its close
      return At(text, i - 1) == ' ' ? "\\#" : "#";
    case '\\':
    case '`':
    case '*':
    case '[':
    case ']':
    case '|':
    case '~':
    case '$':
      return {'\\', c};
    default:
      return {c};
  }
}

// Where a backslash keeps the beginning of a line from being a list or a rule, if it needs one.
std::size_t MarkerAt(std::string_view text) {
  constexpr std::size_t kNone = std::string_view::npos;
  if (text.empty()) return kNone;
  const bool list_or_rule = text[0] == '-' || text[0] == '+';
  if (list_or_rule && (At(text, 1) == ' ' || At(text, 1) == '-')) return 0;
  const auto after_digits = std::find_if_not(text.begin(), text.end(), IsDigit);
  const auto digits = static_cast<std::size_t>(after_digits - text.begin());
  const bool numbered = digits > 0 && (At(text, digits) == '.' || At(text, digits) == ')');
  return numbered && At(text, digits + 1) == ' ' ? digits : kNone;
}

}  // namespace

std::string MarkdownSpan(std::string_view text) {
  const std::string line = OneLine(text);
  std::string span;
  for (std::size_t i = 0; i < line.size();) {
    const std::string_view rest = std::string_view(line).substr(i);
    const bool word_begins = !IsAlphanumeric(At(line, i - 1));
    const std::size_t address = word_begins ? AddressLength(rest) : 0;
    if (address > 0) {
      span.append("<").append(rest.substr(0, address)).append(">");
      i += address;
    } else {
      span += EscapedAt(line, i++);
    }
  }
  return span;
}

std::string MarkdownLine(std::string_view text) {
  std::string line = MarkdownSpan(text);
  const std::size_t marker = MarkerAt(line);
  if (marker != std::string::npos) line.insert(marker, 1, '\\');
  return line;
}

}  // namespace wsoa
