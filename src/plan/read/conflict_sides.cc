#include "plan/read/conflict_sides.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace wsoa {
namespace {

using LineList = std::vector<std::string_view>;

// Each with its line end.
LineList LinesIn(std::string_view text) {
  LineList lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

bool IsMark(std::string_view line, char letter) {
  constexpr std::size_t kLength = 7;
  const std::size_t end = std::min(line.find_first_not_of(letter), line.size());
  return end == kLength && (end == line.size() ||
                            std::string_view(" \r\n").find(line[end]) != std::string_view::npos);
}

std::string MarkIn(std::string_view line) {
  return std::string(line.substr(0, line.find_last_not_of("\r\n") + 1));
}

// Where a line is met between the marks.
enum class Part { kBoth, kOurs, kBase, kTheirs };

// The part that a mark begins; std::nullopt if git puts no such mark there, `part` if the line is
// no mark.
std::optional<Part> PartAfter(std::string_view line, Part part) {
  if (IsMark(line, '<')) return part == Part::kBoth ? std::optional(Part::kOurs) : std::nullopt;
  if (IsMark(line, '|')) return part == Part::kOurs ? std::optional(Part::kBase) : std::nullopt;
  if (IsMark(line, '=')) {
    const bool is_due = part == Part::kOurs || part == Part::kBase;
    return is_due ? std::optional(Part::kTheirs) : std::nullopt;
  }
  if (IsMark(line, '>')) return part == Part::kTheirs ? std::optional(Part::kBoth) : std::nullopt;
  return part;
}

// The places of the lines that stand once in a text.
std::map<std::string_view, std::size_t> OnceIn(const LineList& lines) {
  std::map<std::string_view, int> count;
  for (const std::string_view line : lines) ++count[line];
  std::map<std::string_view, std::size_t> once;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (count[lines[i]] == 1) once[lines[i]] = i;
  }
  return once;
}

using LinePair = std::pair<std::size_t, std::size_t>;

// The most of the pairs, which are in the order of their first lines, that are in the order of
// their second ones too.
std::vector<LinePair> InOrderOfBoth(const std::vector<LinePair>& pairs) {
  std::vector<std::size_t> ends;  // of the runs of each length, the one that ends earliest
  std::vector<std::size_t> before(pairs.size());
  constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto end = std::lower_bound(
        ends.begin(), ends.end(), pairs[i].second,
        [&](std::size_t pair, std::size_t second) { return pairs[pair].second < second; });
    before[i] = end == ends.begin() ? kNone : *(end - 1);
    if (end == ends.end()) {
      ends.push_back(i);
    } else {
      *end = i;
    }
  }
  std::vector<LinePair> longest;
  for (std::size_t i = ends.empty() ? kNone : ends.back(); i != kNone; i = before[i]) {
    longest.push_back(pairs[i]);
  }
  std::reverse(longest.begin(), longest.end());
  return longest;
}

std::string Between(const LineList& lines, std::size_t begin, std::size_t end) {
  std::string text;
  for (std::size_t i = begin; i < end; ++i) text += lines[i];
  return text;
}

}  // namespace

std::optional<ConflictSides> SidesOfConflict(std::string_view text) {
  ConflictSides sides;
  Part part = Part::kBoth;
  for (const std::string_view line : LinesIn(text)) {
    const auto next = PartAfter(line, part);
    if (!next) return std::nullopt;
    if (*next != part) {
      if (*next == Part::kOurs && sides.ours_mark.empty()) sides.ours_mark = MarkIn(line);
      if (*next == Part::kBoth && sides.theirs_mark.empty()) sides.theirs_mark = MarkIn(line);
      part = *next;
      continue;
    }
    if (part == Part::kBoth || part == Part::kOurs) sides.ours += line;
    if (part == Part::kBoth || part == Part::kTheirs) sides.theirs += line;
  }
  if (sides.ours_mark.empty() || part != Part::kBoth) return std::nullopt;
  return sides;
}

std::string JoinedLines(std::string_view ours, std::string_view theirs,
                        const ConflictSides& sides) {
  const LineList one = LinesIn(ours);
  const LineList other = LinesIn(theirs);
  const auto once_in_other = OnceIn(other);
  std::vector<LinePair> pairs;
  for (const auto& [line, i] : OnceIn(one)) {
    const auto same = once_in_other.find(line);
    if (same != once_in_other.end()) pairs.emplace_back(i, same->second);
  }
  std::sort(pairs.begin(), pairs.end());
  pairs = InOrderOfBoth(pairs);
  pairs.emplace_back(one.size(), other.size());
  std::string joined;
  LinePair from{0, 0};
  for (const auto& [i, j] : pairs) {
    const std::string our_lines = Between(one, from.first, i);
    const std::string their_lines = Between(other, from.second, j);
    if (our_lines == their_lines) {
      joined += our_lines;
    } else {
      joined +=
          sides.ours_mark + "\n" + our_lines + "=======\n" + their_lines + sides.theirs_mark + "\n";
    }
    if (i < one.size()) joined += one[i];
    from = {i + 1, j + 1};
  }
  return joined;
}

}  // namespace wsoa
