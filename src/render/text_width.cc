#include "render/text_width.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>

#include "source/utf8.h"

namespace wsoa {
namespace {

constexpr std::string_view kEllipsis = "…";

bool IsRegionalIndicator(std::int32_t code) { return code >= 0x1F1E6 && code <= 0x1F1FF; }

int CharacterWidth(std::int32_t code) {
  constexpr std::int32_t kEmojiPresentation = 0xFE0F;
  if (code == kEmojiPresentation || IsRegionalIndicator(code)) return 2;
  return utf8proc_charwidth(code);
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
