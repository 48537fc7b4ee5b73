#include "source/escape.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <cstddef>
#include <cstdint>

#include "source/utf8.h"

namespace wsoa {
namespace {

constexpr std::string_view kLineEndsAndTabs = "\n\r\t";

// Joiners and variation selectors: invisible, but part of emoji, of Persian and of CJK names.
bool IsJoiner(std::int32_t code) {
  return code == 0x200C || code == 0x200D || (code >= 0xFE00 && code <= 0xFE0F) ||
         (code >= 0xE0100 && code <= 0xE01EF);
}

bool IsKeycap(std::int32_t code) {
  return (code >= '0' && code <= '9') || code == '#' || code == '*';
}

// Whether a joiner has something to do behind that character.
bool Joins(std::int32_t code, std::int32_t before) {
  constexpr std::int32_t kEmojiSelector = 0xFE0F;
  if (before < 0x80) return code == kEmojiSelector && IsKeycap(before);
  const bool after_selector = before >= 0xFE00 && before <= 0xFE0F;
  return !IsHidden(before, 0) || (after_selector && code == 0x200D);
}

std::string VisibleForm(std::int32_t code) {
  if (code < 0x80) return fmt::format("\\x{:02x}", code);
  return code <= 0xFFFF ? fmt::format("\\u{:04x}", code) : fmt::format("\\U{:08x}", code);
}

void AppendEscaped(std::string_view bytes, const Character& character, std::int32_t before,
                   std::string& out) {
  if (!character.code) {
    out += fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes.front()));
  } else if (IsHidden(*character.code, before)) {
    out += VisibleForm(*character.code);
  } else {
    out += bytes;
  }
}

}  // namespace

bool IsHidden(std::int32_t code, std::int32_t before) {
  if (code >= ' ' && code <= '~') return false;
  switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    default:
      break;
  }
  if (IsJoiner(code)) return !Joins(code, before);
  // What Unicode lists as not shown where it is not known ("default ignorable"), among it the
  // bidirectional controls, soft hyphens, Hangul fillers and tags.
  const bool is_ignorable = utf8proc_get_property(code)->ignorable || (code >> 12) == 0xE0 ||
                            (code >= 0x2060 && code <= 0x206F);
  const bool is_annotation = code >= 0xFFF0 && code <= 0xFFFB;
  const bool no_character = (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
  return is_ignorable || is_annotation || no_character;
}

std::string EscapeControls(std::string_view text, std::string_view kept) {
  if (IsPrintableAscii(text)) return std::string(text);
  std::string harmless;
  std::int32_t before = 0;  // the last character
  for (std::size_t i = 0; i < text.size();) {
    if (const std::size_t plain = AsciiLength(text.substr(i)); plain > 0) {
      harmless += text.substr(i, plain);
      i += plain;
      before = text[i - 1];
    } else if (kept.find(text[i]) != std::string_view::npos) {
      harmless += text[i++];
      before = 0;
    } else if (kLineEndsAndTabs.find(text[i]) != std::string_view::npos) {
      harmless += ' ';
      before = 0;
      do ++i;
      while (i < text.size() && kLineEndsAndTabs.find(text[i]) != std::string_view::npos &&
             kept.find(text[i]) == std::string_view::npos);
    } else {
      const Character character = FirstCharacter(text.substr(i));
      AppendEscaped(text.substr(i, character.size), character, before, harmless);
      i += character.size;
      before = character.code.value_or(0);
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

}  // namespace wsoa
