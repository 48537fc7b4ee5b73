// Texts as UTF-8: the one reader of characters in bytes. Nothing here knows YAML, plans or screens.
#ifndef WSOA_SOURCE_UTF8_H_
#define WSOA_SOURCE_UTF8_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace wsoa {

constexpr bool IsPrintableAscii(char c) { return c >= ' ' && c <= '~'; }

// How many bytes at the beginning of the text are printable ASCII.
std::size_t AsciiLength(std::string_view text);

inline bool IsPrintableAscii(std::string_view text) { return AsciiLength(text) == text.size(); }

// The length of the UTF-8 character that `text` begins with; 0 if it begins with none, or is empty.
std::size_t CharacterLength(std::string_view text);

// Whether `text`, which begins with a character of `length` bytes, begins with a control character
// (tab and the line ends among them).
bool IsControlCharacter(std::string_view text, std::size_t length);

// A character and its size in bytes; without a code point for a byte that is not UTF-8.
struct Character {
  std::optional<std::int32_t> code;
  std::size_t size = 1;
};

// The first character of a text that is not empty.
Character FirstCharacter(std::string_view text);

}  // namespace wsoa

#endif  // WSOA_SOURCE_UTF8_H_
