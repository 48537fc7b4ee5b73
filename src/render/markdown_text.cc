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

}  // namespace

std::string MarkdownCharacter(std::string_view text, std::size_t i) {
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

namespace {

// Where a backslash keeps the beginning of a line from being a list, a rule, the underline of a
// heading or that of a table's, if it needs one.
std::size_t MarkerAt(std::string_view text) {
  constexpr std::size_t kNone = std::string_view::npos;
  if (text.empty()) return kNone;
  const bool begins = std::string_view("-+=:").find(text[0]) != std::string_view::npos;
  if (begins && std::string_view(" -=:").find(At(text, 1)) != std::string_view::npos) return 0;
  const auto after_digits = std::find_if_not(text.begin(), text.end(), IsDigit);
  const auto digits = static_cast<std::size_t>(after_digits - text.begin());
  const bool numbered = digits > 0 && (At(text, digits) == '.' || At(text, digits) == ')');
  return numbered && At(text, digits + 1) == ' ' ? digits : kNone;
}

}  // namespace

std::size_t WebAddressAt(std::string_view text, std::size_t i) {
  return IsAlphanumeric(At(text, i - 1)) ? 0 : AddressLength(text.substr(i));
}

std::string MarkdownAddress(std::string_view address) {
  std::string written;
  for (std::size_t i = 0; i < address.size(); ++i) {
    written += address[i] == '&' ? MarkdownCharacter(address, i) : std::string(1, address[i]);
  }
  return written;
}

std::string MarkdownSpan(std::string_view text) {
  const std::string line = OneLine(text);
  std::string span;
  for (std::size_t i = 0; i < line.size();) {
    const std::size_t address = WebAddressAt(line, i);
    if (address > 0) {
      const auto found = std::string_view(line).substr(i, address);
      span.append("<").append(MarkdownAddress(found)).append(">");
      i += address;
    } else {
      span += MarkdownCharacter(line, i++);
    }
  }
  return span;
}

std::string AsMarkdownLine(std::string written) {
  const std::size_t marker = MarkerAt(written);
  if (marker != std::string::npos) written.insert(marker, 1, '\\');
  return written;
}

std::string MarkdownLine(std::string_view text) { return AsMarkdownLine(MarkdownSpan(text)); }

}  // namespace wsoa
