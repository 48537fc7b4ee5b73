#include "plan/date/date_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "source/digits.h"

namespace wsoa {
namespace {

constexpr std::size_t kShortestName = 3;      // "Jan", "Mon"
constexpr std::size_t kMostDigitsInDate = 8;  // "20211130"

constexpr auto kMonthNames =
    std::to_array<std::string_view>({"january", "february", "march", "april", "may", "june", "july",
                                     "august", "september", "october", "november", "december"});
constexpr auto kWeekdays = std::to_array<std::string_view>(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});
constexpr auto kOrdinals = std::to_array<std::string_view>({"st", "nd", "rd", "th"});
constexpr auto kSilent = std::to_array<std::string_view>({"by", "end", "of", "the"});

constexpr auto kPlain = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"\u2010", "-"},
    {"\u2011", "-"},
    {"\u2012", "-"},
    {"\u2013", "-"},
    {"\u2014", "-"},
    {"\u2212", "-"},
    {"\u00A0", " "},
    {"\u202F", " "},
    {"\u2018", "'"},
    {"\u2019", "'"},
    {"\u201C", "'"},
    {"\u201D", "'"},
});

bool IsLetter(char c) { return c >= 'a' && c <= 'z'; }

template <std::size_t size>
bool IsAmong(const std::array<std::string_view, size>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// The index of the name that `word` is, or begins; -1 where there is none.
template <std::size_t size>
int FindName(const std::array<std::string_view, size>& names, std::string_view word) {
  if (word.size() < kShortestName) return -1;
  const auto name = std::find_if(names.begin(), names.end(),
                                 [&](std::string_view each) { return each.starts_with(word); });
  return name == names.end() ? -1 : static_cast<int>(name - names.begin());
}

DateWord NumberWord(std::string_view digits) {
  DateWord word{DateWord::Kind::kNumber, std::string(digits)};
  if (digits.size() > kMostDigitsInDate) return word;
  for (const char c : digits) word.number = 10 * word.number + (c - '0');
  return word;
}

bool IsSilent(std::string_view word, const std::vector<DateWord>& before) {
  const bool after_number = !before.empty() && before.back().kind == DateWord::Kind::kNumber;
  if (after_number && IsAmong(kOrdinals, word)) return true;
  return IsAmong(kSilent, word) || FindName(kWeekdays, word) >= 0;
}

void AddWord(std::string_view letters, std::vector<DateWord>& words) {
  if (IsSilent(letters, words)) return;
  const int month = FindName(kMonthNames, letters);
  if (month >= 0) {
    words.push_back({DateWord::Kind::kMonth, std::string(letters), month + 1});
  } else {
    words.push_back({DateWord::Kind::kWord, std::string(letters)});
  }
}

}  // namespace

std::string PlainText(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    const auto fancy = std::find_if(kPlain.begin(), kPlain.end(),
                                    [&](const auto& pair) { return text.starts_with(pair.first); });
    if (fancy != kPlain.end()) {
      plain += fancy->second;
      text.remove_prefix(fancy->first.size());
      continue;
    }
    const char c = text.front();
    plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    text.remove_prefix(1);
  }
  return plain;
}

std::vector<DateWord> DateWords(std::string_view plain_text) {
  std::vector<DateWord> words;
  while (!plain_text.empty()) {
    const char c = plain_text.front();
    const auto same = IsDigit(c) ? IsDigit : IsLetter;
    std::size_t length = 0;
    while (length < plain_text.size() && same(plain_text[length])) ++length;
    if (length == 0) {
      length = 1;
      const bool nothing = c == ' ' || c == '\'';
      if (!nothing) words.push_back({DateWord::Kind::kMark, std::string(1, c)});
    } else if (IsDigit(c)) {
      words.push_back(NumberWord(plain_text.substr(0, length)));
    } else {
      AddWord(plain_text.substr(0, length), words);
    }
    plain_text.remove_prefix(length);
  }
  return words;
}

}  // namespace wsoa
