#include "git/git_objects.h"

#include <charconv>
#include <cstdint>
#include <utility>

namespace wsoa {
namespace {

// Takes the text up to `end` off the front, and `end` with it; all of it where there is none.
std::string_view TakeUntil(std::string_view& text, char end) {
  const std::size_t at = text.find(end);
  const std::string_view taken = text.substr(0, at);
  text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
  return taken;
}

std::int64_t Number(std::string_view digits) {
  std::int64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

// Seconds east of Greenwich of "+0130".
std::int64_t ZoneOffset(std::string_view zone) {
  constexpr std::size_t kLongest = 5;
  if (zone.size() < 3 || zone.size() > kLongest) return 0;
  const std::int64_t number = Number(zone.substr(1));
  const std::int64_t seconds = (number / 100 * 60 + number % 100) * 60;
  return zone.front() == '-' ? -seconds : seconds;
}

// The name in "Ann Other <ann@example.org> 1643628600 +0000".
std::string NameOf(std::string_view person) {
  std::string_view name = person.substr(0, person.rfind('<'));
  while (name.ends_with(' ')) name.remove_suffix(1);
  return std::string(name);
}

std::chrono::sys_days DayOf(std::string_view person) {
  std::string_view when = person.substr(person.rfind('>') + 1);
  if (when.starts_with(' ')) when.remove_prefix(1);
  // A few broken tools have written times that no calendar holds.
  constexpr std::int64_t kLastSecond = 253'402'300'799;  // of the year 9999
  std::int64_t seconds = Number(TakeUntil(when, ' '));
  if (seconds < -kLastSecond || seconds > kLastSecond) seconds = 0;
  return std::chrono::floor<std::chrono::days>(
      std::chrono::sys_seconds(std::chrono::seconds(seconds + ZoneOffset(when))));
}

bool IsMode(std::string_view mode) {
  return !mode.empty() && mode.find_first_not_of("01234567") == std::string_view::npos;
}

// One step of a path; git itself writes no other.
bool IsName(std::string_view name) {
  return !name.empty() && name != "." && name != ".." && name.find('/') == std::string_view::npos;
}

TreeEntry::Kind KindOfMode(std::string_view mode) {
  if (mode == "40000" || mode == "040000") return TreeEntry::Kind::kFolder;
  if (mode == "120000") return TreeEntry::Kind::kLink;
  if (mode == "160000") return TreeEntry::Kind::kSubmodule;
  return TreeEntry::Kind::kFile;
}

}  // namespace

std::string HexOf(std::string_view bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string hex;
  for (const char letter : bytes) {
    const auto byte = static_cast<unsigned char>(letter);
    hex += kDigits[byte >> 4];
    hex += kDigits[byte & 15];
  }
  return hex;
}

Commit ParseCommit(std::string id, std::string_view bytes) {
  Commit commit;
  commit.id = std::move(id);
  while (!bytes.empty() && bytes.front() != '\n') {
    std::string_view line = TakeUntil(bytes, '\n');
    const std::string_view key = TakeUntil(line, ' ');
    if (key == "tree") commit.tree = line;
    if (key == "parent") commit.parents.emplace_back(line);
    if (key == "author") commit.author = NameOf(line);
    if (key == "committer") commit.day = DayOf(line);
  }
  while (bytes.starts_with('\n')) bytes.remove_prefix(1);
  commit.subject = TakeUntil(bytes, '\n');
  return commit;
}

std::optional<std::vector<TreeEntry>> ParseTree(std::string_view bytes, std::size_t id_bytes) {
  std::vector<TreeEntry> entries;
  while (!bytes.empty()) {
    const std::string_view mode = TakeUntil(bytes, ' ');
    const std::string_view name = TakeUntil(bytes, '\0');
    if (!IsMode(mode) || !IsName(name) || bytes.size() < id_bytes) return std::nullopt;
    entries.push_back({std::string(name), KindOfMode(mode), HexOf(bytes.substr(0, id_bytes))});
    bytes.remove_prefix(id_bytes);
  }
  return entries;
}

}  // namespace wsoa
