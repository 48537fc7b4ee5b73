#include "source/utf8.h"

#include <algorithm>

namespace wsoa {
namespace {

constexpr unsigned kContinuationBits = 6;

bool IsContinuation(unsigned byte) { return (byte & 0xC0) == 0x80; }

unsigned ByteAt(std::string_view text, std::size_t i) {
  return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
}

}  // namespace

std::size_t AsciiLength(std::string_view text) {
  const auto end =
      std::find_if_not(text.begin(), text.end(), [](char c) { return IsPrintableAscii(c); });
  return static_cast<std::size_t>(end - text.begin());
}

std::size_t CharacterLength(std::string_view text) {
  if (text.empty()) return 0;
  const unsigned lead = ByteAt(text, 0);
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  // The second byte's range keeps out long forms, surrogates and what lies beyond U+10FFFF.
  const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (ByteAt(text, 1) < low || ByteAt(text, 1) > high) return 0;
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  for (std::size_t i = 2; i < length; ++i) {
    if (!IsContinuation(ByteAt(text, i))) return 0;
  }
  return length;
}

bool IsControlCharacter(std::string_view text, std::size_t length) {
  const unsigned lead = ByteAt(text, 0);
  if (length == 1) return lead < 0x20 || lead == 0x7F;
  return length == 2 && lead == 0xC2 && ByteAt(text, 1) < 0xA0;
}

Character FirstCharacter(std::string_view text) {
  const std::size_t length = CharacterLength(text);
  if (length == 0) return {};
  if (length == 1) return {text[0], 1};
  const unsigned lead_bits = 0x7FU >> length;
  std::uint32_t code = ByteAt(text, 0) & lead_bits;
  for (std::size_t i = 1; i < length; ++i) {
    code = (code << kContinuationBits) | (ByteAt(text, i) & 0x3F);
  }
  return {static_cast<std::int32_t>(code), length};
}

}  // namespace wsoa
