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

bool IsPrintableAscii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

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

void AppendHarmless(std::string_view bytes, const Character& character, std::string& out) {
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

}  // namespace

std::vector<Grapheme> Graphemes(std::string_view text) {
  std::vector<Grapheme> graphemes;
  std::optional<std::int32_t> before;
  utf8proc_int32_t state = 0;
  for (std::size_t i = 0; i < text.size();) {
    const Character character = FirstCharacter(text.substr(i));
    const int width = character.code ? CharacterWidth(*character.code) : 1;
    const bool joins = before && character.code &&
                       !utf8proc_grapheme_break_stateful(*before, *character.code, &state);
    if (joins) {
      Grapheme& last = graphemes.back();
      last.text = std::string_view(last.text.data(), last.text.size() + character.size);
      last.width = std::max(last.width, width);
    } else {
      graphemes.push_back({text.substr(i, character.size), width});
    }
    if (!character.code) state = 0;
    before = character.code;
    i += character.size;
  }
  return graphemes;
}

int TextWidth(std::string_view text) {
  if (IsPrintableAscii(text)) return static_cast<int>(text.size());
  int width = 0;
  for (const Grapheme& grapheme : Graphemes(text)) width += grapheme.width;
  return width;
}

std::string Harmless(std::string_view text, std::string_view kept) {
  if (IsPrintableAscii(text)) return std::string(text);
  std::string harmless;
  for (std::size_t i = 0; i < text.size();) {
    if (kept.find(text[i]) != std::string_view::npos) {
      harmless += text[i++];
    } else if (kLineEndsAndTabs.find(text[i]) != std::string_view::npos) {
      harmless += ' ';
      do ++i;
      while (i < text.size() && kLineEndsAndTabs.find(text[i]) != std::string_view::npos &&
             kept.find(text[i]) == std::string_view::npos);
    } else {
      const Character character = FirstCharacter(text.substr(i));
      AppendHarmless(text.substr(i, character.size), character, harmless);
      i += character.size;
    }
  }
  return harmless;
}

std::string OneLine(std::string_view text) {
  const std::string line = Harmless(text);
  const std::size_t begin = line.find_first_not_of(' ');
  if (begin == std::string::npos) return "";
  return line.substr(begin, line.find_last_not_of(' ') - begin + 1);
}

std::string CutTo(std::string_view text, int width) {
  if (TextWidth(text) <= width) return std::string(text);
  if (width <= 0) return "";
  std::size_t size = 0;
  int left = width - 1;  // the ellipsis takes one column
  for (const Grapheme& grapheme : Graphemes(text)) {
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
