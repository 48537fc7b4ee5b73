#include "plan/date/rhythm.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "plan/date/date.h"
#include "plan/date/date_words.h"

namespace wsoa {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr auto kRhythms = std::to_array<Pair>({
    {"daily", "1 day"},
    {"weekly", "1 week"},
    {"fortnightly", "2 weeks"},
    {"monthly", "1 month"},
    {"quarterly", "3 months"},
    {"annual", "1 year"},
    {"annually", "1 year"},
    {"yearly", "1 year"},
});

constexpr auto kSpans = std::to_array<Pair>({
    {"day", "1 day"},
    {"week", "1 week"},
    {"fortnight", "2 weeks"},
    {"month", "1 month"},
    {"quarter", "3 months"},
    {"year", "1 year"},
});

constexpr auto kUnitsInWords = std::to_array<Pair>({
    {"d", "days"},
    {"day", "days"},
    {"w", "weeks"},
    {"wk", "weeks"},
    {"week", "weeks"},
    {"m", "months"},
    {"mth", "months"},
    {"month", "months"},
    {"y", "years"},
    {"yr", "years"},
    {"year", "years"},
});

constexpr auto kNumbers =
    std::to_array<std::string_view>({"one", "two", "three", "four", "five", "six", "seven", "eight",
                                     "nine", "ten", "eleven", "twelve"});

template <std::size_t size>
std::optional<std::string> Find(const std::array<Pair, size>& pairs, std::string_view word) {
  const auto pair = std::find_if(pairs.begin(), pairs.end(),
                                 [&](const Pair& each) { return each.first == word; });
  return pair == pairs.end() ? std::nullopt : std::optional(std::string(pair->second));
}

std::optional<int> NumberOf(const DateWord& word) {
  if (word.kind == DateWord::Kind::kNumber) return word.number;
  const auto name = std::find(kNumbers.begin(), kNumbers.end(), word.text);
  if (name == kNumbers.end()) return std::nullopt;
  return static_cast<int>(name - kNumbers.begin()) + 1;
}

std::optional<std::string> Checked(int count, std::string_view unit) {
  const auto duration = ParseDuration(fmt::format("{} {}", count, unit));
  return duration ? std::optional(ShowDuration(*duration)) : std::nullopt;
}

// "6 times a year" is every 2 months, "5 times a year" about every 10 weeks.
std::optional<std::string> TimesAYear(const std::vector<DateWord>& words) {
  for (std::size_t i = 0; i + 3 < words.size(); ++i) {
    const auto times = NumberOf(words[i]);
    if (!times || *times < 1 || *times > 52) continue;
    if (!words[i + 1].IsWord("times") || !words[i + 3].IsWord("year")) continue;
    return 12 % *times == 0 ? Checked(12 / *times, "months") : Checked(52 / *times, "weeks");
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> RhythmIn(std::string_view text) {
  const auto words = DateWords(PlainText(text));
  for (const DateWord& word : words) {
    if (auto rhythm = Find(kRhythms, word.text)) return rhythm;
  }
  return TimesAYear(words);
}

std::optional<std::string> SuggestDuration(std::string_view text) {
  const auto words = DateWords(PlainText(text));
  if (words.size() == 1) {
    const auto span = Find(kSpans, words[0].text);
    return span ? span : RhythmIn(text);
  }
  if (words.size() != 2) return RhythmIn(text);
  const auto count = NumberOf(words[0]);
  std::string_view unit = words[1].text;
  if (unit.ends_with('s')) unit.remove_suffix(1);
  const auto known = Find(kUnitsInWords, unit);
  return count && known ? Checked(*count, *known) : std::nullopt;
}

}  // namespace wsoa
