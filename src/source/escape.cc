#include "source/escape.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <cstddef>
#include <cstdint>

#include "source/utf8.h"

namespace wsoa {
namespace {

constexpr std::string_view kLineEndsAndTabs = "\n\r\t";

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

}  // namespace

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

}  // namespace wsoa
