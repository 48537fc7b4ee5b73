#include "plan/pairing/similar_titles.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <vector>

namespace wsoa {
namespace {

// The characters of a UTF-8 text; a byte that belongs to none is one by itself.
std::u32string CharactersOf(std::string_view text) {
  std::u32string characters;
  for (const char byte : text) {
    const auto value = static_cast<unsigned char>(byte);
    const bool continues = (value & 0xC0) == 0x80 && !characters.empty();
    if (continues) {
      characters.back() = (characters.back() << 8) | value;
    } else {
      characters.push_back(value);
    }
  }
  return characters;
}

// The edit distance, or more than `most` where it is more. Only the cells near the diagonal can
// lead to so few edits, so the work is length × most.
std::size_t DistanceUpTo(std::size_t most, const std::u32string& a, const std::u32string& b) {
  const std::size_t too_far = most + 1;
  std::vector<std::size_t> last(b.size() + 1, too_far);
  std::vector<std::size_t> row(b.size() + 1, too_far);
  for (std::size_t j = 0; j <= std::min(most, b.size()); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    const std::size_t begin = i > most ? i - most : 0;
    const std::size_t end = std::min(i + most, b.size());
    std::size_t best = too_far;
    if (begin > 0) row[begin - 1] = too_far;
    for (std::size_t j = begin; j <= end; ++j) {
      std::size_t cost = j == 0 ? i : row[j - 1] + 1;
      if (j > 0) cost = std::min(cost, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
      if (j < i + most) cost = std::min(cost, last[j] + 1);
      row[j] = std::min(cost, too_far);
      best = std::min(best, row[j]);
    }
    if (best > most) return too_far;
    if (end < b.size()) row[end + 1] = too_far;
    std::swap(last, row);
  }
  return last[b.size()];
}

}  // namespace

std::optional<double> TitlesAlike(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return std::nullopt;
  if (a == b) return 1;
  const std::u32string left = CharactersOf(a);
  const std::u32string right = CharactersOf(b);
  const std::size_t longer = std::max(left.size(), right.size());
  const std::size_t most = longer / 5;  // at least 0.8 alike
  if (longer - std::min(left.size(), right.size()) > most) return std::nullopt;
  const std::size_t distance = DistanceUpTo(most, left, right);
  if (distance > most) return std::nullopt;
  return 1 - static_cast<double>(distance) / static_cast<double>(longer);
}

std::string PlainTitle(std::string_view title) {
  std::string plain;
  for (const char c : title) {
    if (c == ' ' || c == '\n' || c == '\t') {
      if (!plain.empty() && plain.back() != ' ') plain += ' ';
    } else {
      plain += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
  }
  if (plain.ends_with(' ')) plain.pop_back();
  return plain;
}

}  // namespace wsoa
