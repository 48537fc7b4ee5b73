#include "plan/date/date_help.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <utility>
#include <vector>

#include "plan/date/date.h"
#include "plan/date/date_words.h"
#include "plan/date/rhythm.h"
#include "source/shorten.h"

namespace wsoa {
namespace {

constexpr std::string_view kDayOrMonth =
    "write a day, such as 2021-11-30, or a month, such as 2021-11";
constexpr auto kMonthsInFull =
    std::to_array<std::string_view>({"January", "February", "March", "April", "May", "June", "July",
                                     "August", "September", "October", "November", "December"});
constexpr auto kSeasons = std::to_array<std::pair<std::string_view, int>>(
    {{"spring", 3}, {"summer", 6}, {"autumn", 9}, {"winter", 12}});
constexpr auto kToBeSet = std::to_array<std::string_view>({"tbc", "tbd", "tba"});
constexpr auto kForGood = std::to_array<std::string_view>(
    {"ongoing", "onward", "onwards", "thereafter", "continuous", "continuing"});

using Words = std::vector<DateWord>;

template <std::size_t size>
bool HasAny(const Words& words, const std::array<std::string_view, size>& known) {
  return std::any_of(words.begin(), words.end(), [&](const DateWord& word) {
    return std::find(known.begin(), known.end(), word.text) != known.end();
  });
}

bool HasShape(std::string_view text, std::string_view shape) {
  return std::equal(text.begin(), text.end(), shape.begin(), shape.end(),
                    [](char c, char s) { return s == '0' ? c >= '0' && c <= '9' : c == s; });
}

int NumberIn(std::string_view digits) {
  int number = 0;
  for (const char c : digits) number = 10 * number + (c - '0');
  return number;
}

// What is wrong with a text that has the form of a day, a month or a year; empty if it is none
// of these, or all right.
std::string WhyNotInCalendar(std::string_view text) {
  const bool has_day = HasShape(text, "0000-00-00");
  if (ParseDate(text)) return "";
  if (!has_day && !HasShape(text, "0000-00") && !HasShape(text, "0000")) return "";
  if (!ParseDate(text.substr(0, 4))) return "years run from 1900 to 2199";
  const std::string_view month_digits = text.substr(5, 2);
  const int month = NumberIn(month_digits);
  if (month < 1 || month > 12) return fmt::format("there is no month {}", month_digits);
  const int year = NumberIn(text.substr(0, 4));
  const auto last = (std::chrono::year(year) / month / std::chrono::last).day();
  return fmt::format("{} {} has {} days", kMonthsInFull[static_cast<std::size_t>(month - 1)], year,
                     unsigned(last));
}

std::string WhyNotAny(std::string_view text) {
  if (HasShape(text, "FY0000-00") || HasShape(text, "AY0000-00")) {
    return "its two years must follow each other";
  }
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return WhyNotInCalendar(text);
  const std::string first = WhyNotInCalendar(text.substr(0, slash));
  return first.empty() ? WhyNotInCalendar(text.substr(slash + 1)) : first;
}

// "2018/19": the two years that it may be.
std::optional<std::string> HelpWithSplitYear(std::string_view text) {
  if (!HasShape(text, "0000/00") && !HasShape(text, "0000-00")) return std::nullopt;
  const std::string year = fmt::format("Y{}-{}", text.substr(0, 4), text.substr(5));
  if (!ParseDate("F" + year)) return std::nullopt;
  return fmt::format("write F{0} for the financial year or A{0} for the academic year", year);
}

// "2021-Q1", "Q1 2021": a quarter of the calendar or of the financial year.
std::optional<std::string> HelpWithQuarter(const Words& words) {
  const auto q = std::find_if(words.begin(), words.end(),
                              [](const DateWord& word) { return word.IsWord("q"); });
  const auto year = std::find_if(words.begin(), words.end(), [](const DateWord& word) {
    return word.kind == DateWord::Kind::kNumber && word.text.size() == 4;
  });
  if (q == words.end() || q + 1 == words.end() || year == words.end()) return std::nullopt;
  const int quarter = (q + 1)->number;
  if (quarter < 1 || quarter > 4) return std::nullopt;
  return fmt::format(
      "write {0}-{1:02}/{0}-{2:02} for the quarter of the calendar year, or FY{0}-{3:02}-Q{4} for "
      "that of the financial year",
      year->number, 3 * quarter - 2, 3 * quarter, (year->number + 1) % 100, quarter);
}

// "Spring 2022": nobody knows which months the writer has in mind.
std::optional<std::string> HelpWithSeason(const Words& words) {
  const auto year = std::find_if(words.begin(), words.end(), [](const DateWord& word) {
    return word.kind == DateWord::Kind::kNumber && word.text.size() == 4;
  });
  if (year == words.end()) return std::nullopt;
  for (const auto& [season, month] : kSeasons) {
    if (!HasAny(words, std::array{season})) continue;
    const bool over_new_year = month == 12;
    return fmt::format("write the months, such as {}-{:02}/{}-{:02}", year->number, month,
                       year->number + (over_new_year ? 1 : 0), over_new_year ? 2 : month + 2);
  }
  return std::nullopt;
}

// The day or month that a due begins with: 2022-01 in "Jan-22 and quarterly thereafter".
std::optional<std::string> FirstDateIn(const std::string& plain_text) {
  constexpr auto kBehind =
      std::to_array<std::string_view>({" and", " onward", " ongoing", " then"});
  auto end = plain_text.size();
  for (const std::string_view word : kBehind) end = std::min(end, plain_text.find(word));
  std::string_view first = std::string_view(plain_text).substr(0, end);
  while (first.ends_with(',') || first.ends_with(' ')) first.remove_suffix(1);
  const auto written = ParseDate(first) ? std::optional(std::string(first)) : SuggestDate(first);
  if (!written) return std::nullopt;
  const auto date = ParseDate(*written);
  const bool one_date = date && date->precision != Precision::kInterval;
  return one_date ? written : std::nullopt;
}

}  // namespace

std::string WhyNotADate(std::string_view text) {
  const std::string why = WhyNotAny(text);
  return fmt::format("{} is not a date{}{}", Shorten(text), why.empty() ? "" : ": ", why);
}

std::string HelpWithDate(std::string_view text) {
  if (const auto date = SuggestDate(text)) return "write " + *date;
  const Words words = DateWords(PlainText(text));
  if (HasAny(words, kToBeSet)) return "leave the key out until the date is known";
  if (const auto help = HelpWithSplitYear(text)) return *help;
  if (const auto help = HelpWithQuarter(words)) return *help;
  if (const auto help = HelpWithSeason(words)) return *help;
  return std::string(kDayOrMonth);
}

std::optional<std::string> FactDateFor(std::string_view text) {
  auto written = SuggestDate(text);
  const auto date = written ? ParseDate(*written) : std::nullopt;
  const bool fits =
      date && (date->precision == Precision::kDay || date->precision == Precision::kMonth);
  return fits ? std::move(written) : std::nullopt;
}

std::string HelpWithFactDate(std::string_view text) {
  if (const auto date = FactDateFor(text)) return "write " + *date;
  if (HasAny(DateWords(PlainText(text)), kToBeSet)) return HelpWithDate(text);
  return std::string(kDayOrMonth);
}

std::optional<std::string> DueFor(std::string_view text) {
  const std::string plain = PlainText(text);
  const Words words = DateWords(plain);
  const auto first = FirstDateIn(plain);
  const auto rhythm = RhythmIn(plain);
  const bool for_good = HasAny(words, kForGood);
  if (first && rhythm) return fmt::format("{{every: {}, from: {}}}", *rhythm, *first);
  if (first && for_good) return fmt::format("{{ongoing: true, from: {}}}", *first);
  if (rhythm) return std::nullopt;
  if (for_good) return "{ongoing: true}";
  if (HasAny(words, kToBeSet)) return "{tbd: true}";
  return SuggestDate(text);
}

std::string HelpWithDue(std::string_view text) {
  const auto due = DueFor(text);
  if (due && due->starts_with('{')) return fmt::format("write `due: {}`", *due);
  const auto rhythm = due ? std::nullopt : RhythmIn(PlainText(text));
  if (rhythm) {
    return fmt::format(
        "write `due: {{ongoing: true, review: {0}}}`, or with the first date `due: {{every: {0}, "
        "from: …}}`",
        *rhythm);
  }
  return HelpWithDate(text);
}

std::string HelpWithDuration(std::string_view text) {
  const auto duration = SuggestDuration(text);
  if (duration) return "write " + *duration;
  return "write a number of days, weeks, months or years, such as 14 days";
}

}  // namespace wsoa
