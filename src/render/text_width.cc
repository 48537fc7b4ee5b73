#include "render/text_width.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace wsoa {
namespace {

constexpr std::string_view kEllipsis = "…";
constexpr std::string_view kLineEndsAndTabs = "\n\r\t";

bool IsPrintableAscii(char c) { return c >= ' ' && c <= '~'; }

// How many bytes at the beginning of the text are printable ASCII.
std::size_t AsciiLength(std::string_view text) {
  const auto end =
      std::find_if_not(text.begin(), text.end(), [](char c) { return IsPrintableAscii(c); });
  return static_cast<std::size_t>(end - text.begin());
}

bool IsPrintableAscii(std::string_view text) { return AsciiLength(text) == text.size(); }

// The first character of a text that is not empty; no code point for a byte that is not UTF-8.
struct Character {
  std::optional<std::int32_t> code;
  std::size_t size = 1;
};

Character FirstCharacter(std::string_view text) {
  std::int32_t code = 0;
  const auto size =
      utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                       static_cast<utf8proc_ssize_t>(std::min<std::size_t>(text.size(), 4)), &code);
  if (size <= 0) return {};
  return {code, static_cast<std::size_t>(size)};
}

bool IsRegionalIndicator(std::int32_t code) { return code >= 0x1F1E6 && code <= 0x1F1FF; }

int CharacterWidth(std::int32_t code) {
  constexpr std::int32_t kEmojiPresentation = 0xFE0F;
  if (code == kEmojiPresentation || IsRegionalIndicator(code)) return 2;
  return utf8proc_charwidth(code);
}

// Characters that are invisible and change how the text around them is read.
bool IsHidden(std::int32_t code) {
  switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    default:
      break;
  }
  const bool bidirectional = code == 0x061C || code == 0x200E || code == 0x200F ||
                             (code >= 0x202A && code <= 0x202E) ||
                             (code >= 0x2066 && code <= 0x2069);
  const bool invisible = code == 0x200B || (code >= 0x2060 && code <= 0x2064) || code == 0xFEFF ||
                         (code >= 0xFFF9 && code <= 0xFFFB);
  const bool no_character = (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
  return bidirectional || invisible || no_character;
}

std::string VisibleForm(std::int32_t code) {
  if (code < 0x80) return fmt::format("\\x{:02x}", code);
  return code <= 0xFFFF ? fmt::format("\\u{:04x}", code) : fmt::format("\\U{:08x}", code);
}

void AppendEscaped(std::string_view bytes, const Character& character, std::string& out) {
  if (!character.code) {
    out += fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes.front()));
  } else if (IsHidden(*character.code)) {
    out += VisibleForm(*character.code);
  } else {
    out += bytes;
  }
}

std::vector<std::string_view> Words(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t begin = text.find_first_not_of(' '); begin != std::string_view::npos;) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    begin = text.find_first_not_of(' ', end);
  }
  return words;
}

// The grapheme at the beginning of a text that is not empty.
Grapheme FirstGrapheme(std::string_view text) {
  const bool plain = IsPrintableAscii(text[0]) && (text.size() == 1 || IsPrintableAscii(text[1]));
  if (plain) return {text.substr(0, 1), 1};
  const Character first = FirstCharacter(text);
  if (!first.code) return {text.substr(0, first.size), 1};
  Grapheme grapheme{text.substr(0, first.size), CharacterWidth(*first.code)};
  std::int32_t before = *first.code;
  utf8proc_int32_t state = 0;
  for (std::size_t i = first.size; i < text.size();) {
    const Character next = FirstCharacter(text.substr(i));
    if (!next.code || utf8proc_grapheme_break_stateful(before, *next.code, &state)) break;
    before = *next.code;
    i += next.size;
    grapheme.text = text.substr(0, i);
    grapheme.width = std::max(grapheme.width, CharacterWidth(*next.code));
  }
  return grapheme;
}

}  // namespace

std::vector<Grapheme> Graphemes(std::string_view text) {
  std::vector<Grapheme> graphemes;
  while (!text.empty()) {
    graphemes.push_back(FirstGrapheme(text));
    text.remove_prefix(graphemes.back().text.size());
  }
  return graphemes;
}

int TextWidth(std::string_view text) {
  if (IsPrintableAscii(text)) return static_cast<int>(text.size());
  int width = 0;
  while (!text.empty()) {
    const Grapheme grapheme = FirstGrapheme(text);
    width += grapheme.width;
    text.remove_prefix(grapheme.text.size());
  }
  return width;
}

std::string EscapeControls(std::string_view text, std::string_view kept) {
  if (IsPrintableAscii(text)) return std::string(text);
  std::string harmless;
  for (std::size_t i = 0; i < text.size();) {
    if (const std::size_t plain = AsciiLength(text.substr(i)); plain > 0) {
      harmless += text.substr(i, plain);
      i += plain;
    } else if (kept.find(text[i]) != std::string_view::npos) {
      harmless += text[i++];
    } else if (kLineEndsAndTabs.find(text[i]) != std::string_view::npos) {
      harmless += ' ';
      do ++i;
      while (i < text.size() && kLineEndsAndTabs.find(text[i]) != std::string_view::npos &&
             kept.find(text[i]) == std::string_view::npos);
    } else {
      const Character character = FirstCharacter(text.substr(i));
      AppendEscaped(text.substr(i, character.size), character, harmless);
      i += character.size;
    }
  }
  return harmless;
}

std::string OneLine(std::string_view text) {
  const std::string line = EscapeControls(text);
  const std::size_t begin = line.find_first_not_of(' ');
  if (begin == std::string::npos) return "";
  return line.substr(begin, line.find_last_not_of(' ') - begin + 1);
}

std::string CutTo(std::string_view text, int width) {
  if (TextWidth(text) <= width) return std::string(text);
  if (width <= 0) return "";
  std::size_t size = 0;
  int left = width - 1;  // the ellipsis takes one column
  while (size < text.size()) {
    const Grapheme grapheme = FirstGrapheme(text.substr(size));
    if (grapheme.width > left) break;
    left -= grapheme.width;
    size += grapheme.text.size();
  }
  while (size > 0 && text[size - 1] == ' ') --size;
  return std::string(text.substr(0, size)).append(kEllipsis);
}

std::vector<std::string> Fold(std::string_view text, int width) {
  std::vector<std::string> lines;
  int left = 0;
  for (const std::string_view word : Words(text)) {
    const int word_width = TextWidth(word);
    if (!lines.empty() && word_width < left) {
      lines.back().append(" ").append(word);
      left -= word_width + 1;
    } else {
      lines.emplace_back(word);
      left = width - word_width;
    }
  }
  return lines;
}

}  // namespace wsoa
