#include "yaml/text_lines.h"

#include <algorithm>

namespace wsoa {
namespace {

constexpr std::string_view kBlanks = " \t";

std::string_view LineText(std::string_view text, std::uint32_t line) {
  return text.substr(line, LineEnd(text, line) - line);
}

bool IsVisible(std::string_view line) {
  const std::size_t first = line.find_first_not_of(kBlanks);
  return first != std::string_view::npos && line[first] != '#';
}

// Whether a block text begins behind this line: it ends with `|` or `>`, digits, `+` or `-`, and
// perhaps a comment.
bool OpensBlock(std::string_view line) {
  const std::size_t comment = line.find(" #");
  line = line.substr(0, comment);
  const std::size_t mark = line.find_last_not_of(" \t+-0123456789");
  if (mark == std::string_view::npos || (line[mark] != '|' && line[mark] != '>')) return false;
  return mark == 0 || line[mark - 1] == ' ' || line[mark - 1] == '\t';
}

}  // namespace

std::uint32_t LineBegin(std::string_view text, std::uint32_t offset) {
  const std::size_t found = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  return found == std::string_view::npos ? 0 : static_cast<std::uint32_t>(found + 1);
}

std::uint32_t LineEnd(std::string_view text, std::uint32_t offset) {
  std::size_t end = std::min(text.find('\n', offset), text.size());
  if (end > offset && text[end - 1] == '\r') --end;
  return static_cast<std::uint32_t>(end);
}

std::uint32_t BehindLine(std::string_view text, std::uint32_t offset) {
  const std::size_t end = text.find('\n', offset);
  return static_cast<std::uint32_t>(end == std::string_view::npos ? text.size() : end + 1);
}

std::uint32_t Indentation(std::string_view text, std::uint32_t line) {
  const std::string_view own = LineText(text, line);
  return static_cast<std::uint32_t>(std::min(own.find_first_not_of(kBlanks), own.size()));
}

std::optional<std::uint32_t> VisibleLineAbove(std::string_view text, std::uint32_t line) {
  while (line > 0) {
    line = LineBegin(text, line - 1);
    if (IsVisible(LineText(text, line))) return line;
  }
  return std::nullopt;
}

std::uint32_t NextLineOutsideBlock(std::string_view text, std::uint32_t line) {
  std::uint32_t next = BehindLine(text, line);
  if (!OpensBlock(LineText(text, line))) return next;
  const std::uint32_t indentation = Indentation(text, line);
  while (next < text.size() && (Indentation(text, next) > indentation ||
                                Indentation(text, next) == LineText(text, next).size())) {
    next = BehindLine(text, next);
  }
  return next;
}

std::optional<std::uint32_t> TabInIndentation(std::string_view text, std::uint32_t line) {
  const std::string_view own = LineText(text, line);
  if (!IsVisible(own)) return std::nullopt;
  for (std::size_t i = 0; i < own.size(); ++i) {
    if (own[i] == '\t') return line + static_cast<std::uint32_t>(i);
    const bool dash =
        own[i] == '-' && i + 1 < own.size() && kBlanks.find(own[i + 1]) != std::string_view::npos;
    if (own[i] != ' ' && !dash) break;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> NoBreakSpaceForSpace(std::string_view text, std::uint32_t line) {
  constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
  const std::string_view own = LineText(text, line);
  for (std::size_t at = own.find(kNoBreakSpace); at != std::string_view::npos;
       at = own.find(kNoBreakSpace, at + 1)) {
    const bool in_indentation = own.find_first_not_of(" \t-") == at;
    if (in_indentation || own[at - 1] == ':') return line + static_cast<std::uint32_t>(at);
  }
  return std::nullopt;
}

}  // namespace wsoa
