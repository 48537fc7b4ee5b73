#include "status/phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace wsoa {
namespace {

constexpr std::size_t kExcerptBytes = 48;

bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool ContinuesCharacter(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// The text with every run of blanks made one space, read only as far as an excerpt needs.
std::string OnOneLine(std::string_view text) {
  std::string line;
  for (const char c : text) {
    if (!IsBlank(c)) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
    if (line.size() > kExcerptBytes + 4) break;  // a character has up to 4 bytes
  }
  while (line.ends_with(' ')) line.pop_back();
  return line;
}

}  // namespace

std::string Days(int count) { return CountOf(count, "day"); }

std::string CountOf(int count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string_view InWords(State state) {
  constexpr std::array<std::string_view, kStateCount> kWords = {
      "assured", "complete", "on track", "at risk",  "off track",
      "undated", "waiting",  "paused",   "withdrawn"};
  return kWords[static_cast<std::size_t>(state)];
}

std::string ShowNumber(double value) {
  std::string text = fmt::format("{:.2f}", value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string ShowNumber(const Number& number) {
  return number.text.empty() ? ShowNumber(number.value) : number.text;
}

std::string ProvisionalNote(const Reading& reading) {
  return reading.provisional ? " (provisional)" : "";
}

std::string Excerpt(std::string_view text) {
  std::string line = OnOneLine(text);
  if (line.size() <= kExcerptBytes) return line;
  std::size_t cut = kExcerptBytes;
  while (cut > 0 && ContinuesCharacter(line[cut])) --cut;
  const std::size_t word = line.rfind(' ', cut);
  line.erase(word == std::string::npos || word == 0 ? cut : word);
  return line + "…";
}

std::string UnreadNote(std::vector<std::string> unread) {
  std::sort(unread.begin(), unread.end());
  unread.erase(std::unique(unread.begin(), unread.end()), unread.end());
  if (unread.empty()) return "";
  std::string keys = unread.front();
  for (std::size_t i = 1; i < unread.size(); ++i) {
    keys += (i + 1 == unread.size() ? " and " : ", ") + unread[i];
  }
  const bool one = unread.size() == 1 && !unread.front().ends_with('s');
  return fmt::format("; {} {} not read", keys, one ? "was" : "were");
}

}  // namespace wsoa
