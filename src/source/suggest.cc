#include "source/suggest.h"

#include <algorithm>
#include <cctype>

namespace wsoa {
namespace {

std::string LowerCase(std::string_view word) {
  std::string lower(word);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

}  // namespace

int EditDistance(std::string_view a, std::string_view b) {
  // Optimal string alignment over three rows: the one before last is for swapped neighbours.
  std::vector<int> before_last(b.size() + 1);
  std::vector<int> last(b.size() + 1);
  std::vector<int> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = static_cast<int>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const int replace = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, replace});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    std::swap(before_last, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

std::optional<std::string> Nearest(std::string_view word, const std::vector<std::string>& known) {
  constexpr std::size_t kLongestWord = 64;  // nobody meant a known word with a longer one
  if (word.empty() || word.size() > kLongestWord) return std::nullopt;
  const std::string wanted = LowerCase(word);
  const std::string* nearest = nullptr;
  int nearest_distance = 0;
  for (const std::string& candidate : known) {
    if (candidate.size() > kLongestWord) continue;
    const int distance = EditDistance(wanted, LowerCase(candidate));
    const auto longer = static_cast<int>(std::max(word.size(), candidate.size()));
    if (distance > std::max(1, longer / 3) || distance >= longer) continue;
    if (nearest && distance >= nearest_distance) continue;
    nearest = &candidate;
    nearest_distance = distance;
  }
  if (!nearest) return std::nullopt;
  return *nearest;
}

std::string DidYouMean(std::string_view word, const std::vector<std::string>& known) {
  const auto nearest = Nearest(word, known);
  return nearest ? " (did you mean " + *nearest + "?)" : "";
}

std::string OneOf(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 < words.size() ? ", " : " or ";
    text += words[i];
  }
  return text;
}

}  // namespace wsoa
