#include "source/shorten.h"

#include <algorithm>

namespace wsoa {

std::string Shorten(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  constexpr std::size_t kLongest = 60;
  text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
  text = text.substr(0, text.find_last_not_of(kBlanks) + 1);
  std::size_t length = std::min({text.size(), text.find('\n'), kLongest});
  if (length == text.size()) return std::string(text);
  // Never cut a multi-byte character in two.
  while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) --length;
  return std::string(text.substr(0, length)) + "…";
}

std::string ShortId(const std::string& id) {
  constexpr std::size_t kLength = 7;
  return id.substr(0, kLength);
}

}  // namespace wsoa
