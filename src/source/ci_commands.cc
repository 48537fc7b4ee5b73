#include "source/ci_commands.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "source/utf8.h"

namespace wsoa {
namespace {

constexpr std::string_view kColons = "::";
constexpr std::string_view kHashes = "##";
constexpr std::string_view kLineEnds = "\n\r";

// What a CI service trims off a line: every blank that Unicode knows.
bool IsBlank(std::int32_t code) {
  return code == ' ' || code == '\t' || code == 0xA0 || code == 0x1680 ||
         (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x205F || code == 0x3000;
}

std::size_t LengthOfBlanks(std::string_view line) {
  std::size_t length = 0;
  while (length < line.size()) {
    const Character character = FirstCharacter(line.substr(length));
    if (!character.code || !IsBlank(*character.code)) break;
    length += character.size;
  }
  return length;
}

// Whether "##" is followed by letters and a bracket.
bool BeginsHashCommand(std::string_view text) {
  if (!text.starts_with(kHashes)) return false;
  const std::size_t word = text.find_first_not_of('#');
  const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-", word);
  return end < text.size() && text[end] == '[';
}

void AppendWithoutHashCommands(std::string_view line, std::string& out) {
  while (!line.empty()) {
    const std::size_t at = std::min(line.find(kHashes), line.size());
    out += line.substr(0, at);
    line.remove_prefix(at);
    if (line.empty()) return;
    const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
    if (BeginsHashCommand(line)) {
      for (std::size_t i = 1; i < hashes; ++i) out += "\\x23";
      out += '#';
    } else {
      out += line.substr(0, hashes);
    }
    line.remove_prefix(hashes);
  }
}

void AppendLine(std::string_view line, bool keep_colons, std::string& out) {
  const std::size_t blanks = LengthOfBlanks(line);
  if (!keep_colons && line.substr(blanks).starts_with(kColons)) {
    out.append(line.substr(0, blanks)).append("\\x3a");
    line.remove_prefix(blanks + 1);
  }
  AppendWithoutHashCommands(line, out);
}

std::string Without(std::string_view text, bool keep_colons) {
  const bool has_colons = !keep_colons && text.find(kColons) != std::string_view::npos;
  if (!has_colons && text.find(kHashes) == std::string_view::npos) return std::string(text);
  std::string harmless;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(kLineEnds), text.size());
    AppendLine(text.substr(0, end), keep_colons, harmless);
    harmless += text.substr(end, 1);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return harmless;
}

}  // namespace

std::string WithoutCiCommands(std::string_view text) { return Without(text, false); }

std::string WithoutForeignCiCommands(std::string_view text) { return Without(text, true); }

}  // namespace wsoa
