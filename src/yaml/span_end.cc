#include "yaml/span_end.h"

#include <algorithm>

namespace wsoa {
namespace {

constexpr std::string_view kBlank = " \t\r\n";

bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::uint32_t Clamp(std::string_view text, std::size_t offset) {
  return static_cast<std::uint32_t>(std::min(offset, text.size()));
}

// The place behind the byte that holds the last visible byte of `value`, where the text's visible
// bytes from `from` on are those of `value`: folding and indentation only change blanks.
std::uint32_t EndOfVisible(std::string_view text, std::size_t from, std::string_view value) {
  std::size_t left =
      value.size() - static_cast<std::size_t>(std::count_if(value.begin(), value.end(), IsBlank));
  std::size_t at = from;
  for (; left > 0 && at < text.size(); ++at) {
    if (!IsBlank(text[at])) --left;
  }
  return Clamp(text, at);
}

// Finds `wanted` from `from` on, passing over comments.
std::uint32_t FindOutsideComments(std::string_view text, std::size_t from, char wanted) {
  while (from < text.size() && text[from] != wanted) {
    from = text[from] == '#' ? text.find('\n', from) : from + 1;
  }
  return Clamp(text, from);
}

}  // namespace

std::uint32_t PlainEnd(std::string_view text, std::uint32_t begin, std::string_view value) {
  if (text.substr(begin, value.size()) == value) return Clamp(text, begin + value.size());
  return EndOfVisible(text, begin, value);
}

std::uint32_t QuotedEnd(std::string_view text, std::uint32_t begin) {
  const char quote = text[begin];
  for (std::size_t at = begin + 1; at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == quote) {
      if (quote == '"' || at + 1 == text.size() || text[at + 1] != quote) {
        return Clamp(text, at + 1);
      }
      ++at;  // '' is an apostrophe
    }
  }
  return 0;
}

std::uint32_t BlockEnd(std::string_view text, std::uint32_t begin, std::string_view value) {
  const std::size_t line_end = std::min(text.find('\n', begin), text.size());
  if (value.find_first_not_of(kBlank) != std::string_view::npos) {
    return EndOfVisible(text, line_end, value);
  }
  const std::string_view header = text.substr(begin, line_end - begin);
  return Clamp(text, begin + std::min(header.find_first_of(" \t\r"), header.size()));
}

std::uint32_t BracketEnd(std::string_view text, std::uint32_t from, char bracket) {
  return Clamp(text, std::size_t{FindOutsideComments(text, from, bracket)} + 1);
}

std::optional<std::uint32_t> OpenBracket(std::string_view text, std::vector<std::uint32_t> open,
                                         std::uint32_t from, std::uint32_t to) {
  bool at_beginning = true;  // where a quote would begin a text
  for (std::uint32_t at = SkipBlank(text, from); at < to; at = SkipBlank(text, at)) {
    const char c = text[at];
    if (at_beginning && (c == '"' || c == '\'')) {
      at = std::max(QuotedEnd(text, at), at + 1);
      at_beginning = false;
      continue;
    }
    at_beginning = std::string_view("[{,:-?").find(c) != std::string_view::npos;
    if (c == '[' || c == '{') {
      open.push_back(at);
    } else if (c == ']' || c == '}') {
      if (!open.empty()) open.pop_back();
    } else if (open.empty() && !at_beginning) {
      return std::nullopt;
    }
    ++at;
  }
  if (open.empty()) return std::nullopt;
  return open.back();
}

std::uint32_t FindDash(std::string_view text, std::uint32_t from) {
  return FindOutsideComments(text, from, '-');
}

std::string_view EmptyWord(std::string_view text) {
  for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
    if (!text.starts_with(word)) continue;
    const std::string_view rest = text.substr(word.size());
    if (rest.empty() || std::string_view(" \t\r\n,:]}").find(rest[0]) != std::string_view::npos) {
      return text.substr(0, word.size());
    }
  }
  return {};
}

std::uint32_t NameEnd(std::string_view text, std::uint32_t begin) {
  return Clamp(text, text.find_first_of(" \t\r\n,[]{}", begin));
}

std::uint32_t TagEnd(std::string_view text, std::uint32_t begin) {
  if (text.substr(begin).starts_with("!<")) return Clamp(text, text.find('>', begin) + 1);
  constexpr std::string_view kTagCharacters =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-#;/?:@&=+$_.~*'()%!";
  return Clamp(text, text.find_first_not_of(kTagCharacters, begin));
}

std::uint32_t SkipBlank(std::string_view text, std::uint32_t from) {
  std::size_t at = from;
  while (at < text.size() && (IsBlank(text[at]) || text[at] == '#')) {
    at = text[at] == '#' ? text.find('\n', at) : at + 1;
  }
  return Clamp(text, at);
}

}  // namespace wsoa
