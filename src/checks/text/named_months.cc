#include "checks/text/named_months.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "checks/words.h"

namespace wsoa {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr int kMonthsAhead = 6;
constexpr int kYearsAhead = 5;

// Words before "May" that make a month of it, and words before any month that make a past one.
constexpr std::array<std::string_view, 16> kBeforeMonth = {
    "after", "before", "by",  "during", "early", "end",  "for", "from",
    "in",    "late",   "mid", "next",   "of",    "this", "to",  "until"};
constexpr std::array<std::string_view, 3> kBeforePast = {"last", "previous", "since"};

template <typename List>
bool Holds(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// The number that a word stands for, where it is one of at most four digits: 22 of "22" and "22nd".
std::optional<int> NumberOf(std::string_view word, bool ordinal_too) {
  if (ordinal_too && word.size() > 2) {
    const std::string_view end = word.substr(word.size() - 2);
    if (end == "st" || end == "nd" || end == "rd" || end == "th") word.remove_suffix(2);
  }
  if (word.empty() || word.size() > 4) return std::nullopt;
  int number = 0;
  for (const char c : word) {
    if (c < '0' || c > '9') return std::nullopt;
    number = 10 * number + (c - '0');
  }
  return number;
}

// Whether only blanks and commas stand between two words of one text.
bool AreNeighbours(std::string_view word, std::string_view next) {
  const char* end = word.data() + word.size();
  return std::all_of(end, next.data(), [](char c) { return c == ' ' || c == '\n' || c == ','; });
}

int YearOf(Day day) { return int(std::chrono::year_month_day(day).year()); }

Date MonthOf(int year, unsigned month) {
  const auto first = std::chrono::year(year) / static_cast<int>(month);
  return {Day(first / 1), Day(first / std::chrono::last), Precision::kMonth};
}

// A word that may name a month, with the words on both sides of it.
struct Mention {
  std::string_view before;
  std::string_view word;
  std::string_view after;
  unsigned month = 0;
  bool abbreviated = false;
};

// The month that a word names: "March", "Mar", "Sept"; 0 for none.
unsigned MonthNumber(std::string_view word) {
  for (unsigned i = 0; i < kMonths.size(); ++i) {
    const bool full = word == kMonths[i];
    if (full || (word.size() == 3 && kMonths[i].starts_with(word))) return i + 1;
  }
  return word == "Sept" ? 9 : 0;
}

// The year that stands behind a month, written 2022 or 22; nothing for what may be a day.
std::optional<int> YearBehind(const Mention& mention, Day said_on) {
  const auto number = NumberOf(mention.after, false);
  if (!number) return std::nullopt;
  if (mention.after.size() == 4) return *number >= 1900 && *number <= 2199 ? number : std::nullopt;
  const int year = 2000 + *number;
  const bool likely = year >= YearOf(said_on) && year <= YearOf(said_on) + kYearsAhead;
  return mention.after.size() == 2 && likely ? std::optional(year) : std::nullopt;
}

bool HasDayBefore(const Mention& mention) {
  const auto number = NumberOf(mention.before, true);
  return number && *number >= 1 && *number <= 31;
}

// Whether it is a month at all, and one to come. "Jan" is a name and "May" a verb, too.
bool SpeaksOfMonth(const Mention& mention, bool has_year) {
  if (Holds(kBeforePast, mention.before)) return false;
  if (has_year || HasDayBefore(mention)) return true;
  if (mention.word == "May") return Holds(kBeforeMonth, mention.before);
  return !mention.abbreviated;
}

std::optional<Date> MonthMeant(const Mention& mention, const Date& said_on) {
  const auto year = YearBehind(mention, said_on.first);
  if (!SpeaksOfMonth(mention, year.has_value())) return std::nullopt;
  if (year) {
    const Date month = MonthOf(*year, mention.month);
    return month.last < said_on.first ? std::nullopt : std::optional(month);
  }
  const int this_year = YearOf(said_on.last);
  Date month = MonthOf(this_year, mention.month);
  if (month.first <= said_on.last) month = MonthOf(this_year + 1, mention.month);
  const Day horizon = AddDuration(said_on.last, {kMonthsAhead, Duration::Unit::kMonths});
  return month.first <= horizon ? std::optional(month) : std::nullopt;
}

// The month, and the year behind it where it was read.
std::string_view Written(const Mention& mention, Day said_on) {
  if (!YearBehind(mention, said_on)) return mention.word;
  const auto length = mention.after.data() + mention.after.size() - mention.word.data();
  return {mention.word.data(), static_cast<std::size_t>(length)};
}

}  // namespace

std::vector<NamedMonth> MonthsNamed(std::string_view text, const Date& said_on) {
  std::vector<NamedMonth> named;
  const auto words = SplitWords(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    Mention mention;
    mention.word = words[i];
    mention.month = MonthNumber(words[i]);
    if (mention.month == 0) continue;
    if (i > 0 && AreNeighbours(words[i - 1], words[i])) mention.before = words[i - 1];
    if (i + 1 < words.size() && AreNeighbours(words[i], words[i + 1])) mention.after = words[i + 1];
    mention.abbreviated = mention.word != kMonths[mention.month - 1];
    const auto month = MonthMeant(mention, said_on);
    if (month) named.push_back({*month, Written(mention, said_on.first)});
  }
  return named;
}

}  // namespace wsoa
