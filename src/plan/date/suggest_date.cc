#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "plan/date/date.h"
#include "plan/date/date_words.h"

namespace wsoa {
namespace {

using Kind = DateWord::Kind;
using WordSpan = std::span<const DateWord>;

constexpr std::size_t kLongestText = 60;  // beyond it nobody meant a date

// A date as people say one; a part may be missing where a later date says it.
struct Spoken {
  std::optional<int> year;
  std::optional<int> month;
  std::optional<int> day;
};

// Every order in which people write the parts of a date: M is the name of a month, Y a number of
// four digits, n one of one or two. The numbers say where each part stands; kNowhere: not said.
constexpr int kNowhere = -1;
struct Order {
  std::string_view pattern;
  int year;
  int month;
  int day;
};
constexpr auto kOrders = std::to_array<Order>({
    {"MY", 1, 0, kNowhere},        // Sept 2021
    {"Mn", 1, 0, kNowhere},        // Nov-21: not 21 November
    {"YM", 0, 1, kNowhere},        // 2021 Nov
    {"nMY", 2, 1, 0},              // 30 September 2021
    {"nMn", 2, 1, 0},              // 30-Nov-21
    {"MnY", 2, 0, 1},              // November 30, 2021
    {"YMn", 0, 1, 2},              // 2021-Nov-30
    {"nnY", 2, 1, 0},              // 30/11/2021, the British way
    {"nnn", 2, 1, 0},              // 30/11/21
    {"Ynn", 0, 1, 2},              // 2021/11/30
    {"nY", 1, 0, kNowhere},        // 11/2021
    {"Yn", 0, 1, kNowhere},        // 2021-1
    {"M", kNowhere, 0, kNowhere},  // Feb (to July 22)
    {"nM", kNowhere, 1, 0},        // 1 Sept (to 5 October 2021)
    {"n", kNowhere, kNowhere, 0},  // 1 (to 5 September 2021)
});

char LetterOf(const DateWord& word) {
  if (word.kind == Kind::kMonth) return 'M';
  if (word.kind != Kind::kNumber) return '?';
  if (word.text.size() == 4) return 'Y';
  return word.text.size() <= 2 ? 'n' : '?';
}

int YearOf(const DateWord& word) {
  return word.text.size() == 2 ? 2000 + word.number : word.number;
}

// The marks that may stand between the parts of one date; between numbers they must not be commas.
bool MayJoin(const DateWord& mark, bool numbers_only) {
  return mark.IsMark("/") || mark.IsMark("-") || mark.IsMark(".") ||
         (mark.IsMark(",") && !numbers_only);
}

std::optional<Spoken> ReadSpoken(WordSpan words) {
  std::vector<const DateWord*> parts;
  std::string pattern;
  bool after_mark = true;  // no mark may stand first, last or twice
  const bool numbers_only = std::none_of(words.begin(), words.end(),
                                         [](const DateWord& w) { return w.kind == Kind::kMonth; });
  for (const DateWord& word : words) {
    const bool mark = word.kind == Kind::kMark;
    if (mark && (after_mark || !MayJoin(word, numbers_only))) return std::nullopt;
    // "11 30 2021" might be anything.
    if (!mark && !after_mark && numbers_only) return std::nullopt;
    after_mark = mark;
    if (mark) continue;
    parts.push_back(&word);
    pattern += LetterOf(word);
  }
  const auto order = std::find_if(kOrders.begin(), kOrders.end(),
                                  [&](const Order& each) { return each.pattern == pattern; });
  if (after_mark || order == kOrders.end()) return std::nullopt;
  const auto part = [&](int at) { return parts[static_cast<std::size_t>(at)]; };
  Spoken spoken;
  if (order->year != kNowhere) spoken.year = YearOf(*part(order->year));
  if (order->month != kNowhere) spoken.month = part(order->month)->number;
  if (order->day != kNowhere) spoken.day = part(order->day)->number;
  return spoken;
}

// The date in the form to write, where it says all that it must and is in the calendar.
std::optional<std::string> Written(const Spoken& spoken) {
  if (!spoken.year || !spoken.month) return std::nullopt;
  std::string text = fmt::format("{:04}-{:02}", *spoken.year, *spoken.month);
  if (spoken.day) text += fmt::format("-{:02}", *spoken.day);
  return ParseDate(text) ? std::optional(text) : std::nullopt;
}

// A year or a month that only the later date says holds for the earlier one too; a month that would
// then be later lies in the year before: "Nov to Feb 22".
Spoken Complete(Spoken earlier, const Spoken& later) {
  if (!earlier.month) earlier.month = later.month;
  if (!earlier.year && later.year && later.month && earlier.month) {
    earlier.year = *later.year - (*earlier.month > *later.month ? 1 : 0);
  }
  return earlier;
}

// "2011/12" is a December and a financial year.
bool MayBeSplitYear(WordSpan words) {
  return words.size() == 3 && words[0].text.size() == 4 && words[2].text.size() == 2 &&
         words[2].number == (words[0].number + 1) % 100;
}

std::optional<std::string> SuggestOne(WordSpan words) {
  const auto spoken = ReadSpoken(words);
  return spoken && !MayBeSplitYear(words) ? Written(*spoken) : std::nullopt;
}

// "Feb to July 22", "Jan 22 - Apr 22", "1-5 Sept 2021".
std::optional<std::string> SuggestInterval(WordSpan words) {
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    const DateWord& word = words[i];
    const bool splits = word.IsWord("to") || word.IsWord("until") || word.IsWord("till") ||
                        word.IsMark("-") || word.IsMark("/");
    if (!splits) continue;
    const auto from = ReadSpoken(words.first(i));
    const auto to = ReadSpoken(words.subspan(i + 1));
    if (!from || !to) continue;
    const auto first = Written(Complete(*from, *to));
    const auto last = Written(*to);
    if (first && last && *first <= *last) return *first + "/" + *last;
  }
  return std::nullopt;
}

// "Feb 22 and July 22", "Feb, May and July 22": the last first, as it says what the others leave
// out.
std::optional<std::string> SuggestSeveral(WordSpan words) {
  std::vector<std::string> dates;
  std::optional<Spoken> later;
  while (!words.empty()) {
    const auto behind = std::find_if(words.rbegin(), words.rend(), [](const DateWord& word) {
      return word.IsWord("and") || word.IsMark("&") || word.IsMark(",") || word.IsMark(";");
    });
    const auto begin = static_cast<std::size_t>(words.rend() - behind);
    auto spoken = ReadSpoken(words.subspan(begin));
    if (!spoken) return std::nullopt;
    if (later) spoken = Complete(*spoken, *later);
    const auto date = Written(*spoken);
    if (!date) return std::nullopt;
    dates.insert(dates.begin(), *date);
    later = spoken;
    if (begin == 1) return std::nullopt;  // nothing stands before the "and"
    words = words.first(begin == 0 ? 0 : begin - 1);
  }
  return dates.size() < 2 ? std::nullopt
                          : std::optional(fmt::format("[{}]", fmt::join(dates, ", ")));
}

// "FY18/19", "fy 2018-19", "AY2018/19", "Q2 2018/19": the years of England.
std::optional<std::string> SuggestSplitYear(WordSpan words) {
  std::string name = "FY";
  std::string quarter;
  std::vector<const DateWord*> years;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const DateWord& word = words[i];
    if (i == 0 && (word.IsWord("fy") || word.IsWord("ay"))) {
      name = word.text == "ay" ? "AY" : "FY";
    } else if (word.IsWord("q") && i + 1 < words.size() && words[i + 1].text.size() == 1) {
      quarter = "-Q" + words[++i].text;
    } else if (word.kind == Kind::kNumber) {
      years.push_back(&word);
    } else if (!word.IsMark("/") && !word.IsMark("-")) {
      return std::nullopt;
    }
  }
  const bool named = !words.empty() && words[0].kind == Kind::kWord;
  if (years.size() != 2 || !(named || !quarter.empty())) return std::nullopt;
  const std::string text =
      fmt::format("{}{:04}-{:02}{}", name, YearOf(*years[0]), years[1]->number % 100, quarter);
  return ParseDate(text) ? std::optional(text) : std::nullopt;
}

// "20211130", and the number by which Excel knows a day (44530 is 30 November 2021).
std::optional<std::string> SuggestNumber(WordSpan words) {
  if (words.size() != 1 || words[0].kind != Kind::kNumber) return std::nullopt;
  const std::string& digits = words[0].text;
  std::string day;
  if (digits.size() == 5) day = IsoDay(MakeDay(1899, 12, 30) + std::chrono::days(words[0].number));
  if (digits.size() == 8)
    day = digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6);
  return ParseDate(day) ? std::optional(day) : std::nullopt;
}

// "30/11/2021 00:00:00", "2021-11-30t09:00z" without the time of day.
std::string_view WithoutTime(std::string_view plain_text) {
  const auto colon = plain_text.find(':');
  if (colon == std::string_view::npos) return plain_text;
  const auto blank = plain_text.substr(0, colon).find_last_of(" t");
  const bool is_time =
      blank != std::string_view::npos &&
      plain_text.find_first_not_of("0123456789:.z+-", blank + 1) == std::string_view::npos;
  return is_time ? plain_text.substr(0, blank) : plain_text;
}

}  // namespace

std::optional<std::string> SuggestDate(std::string_view text) {
  if (text.size() > kLongestText) return std::nullopt;
  const std::string plain = PlainText(text);
  const std::vector<DateWord> words = DateWords(WithoutTime(plain));
  for (const auto suggest :
       {SuggestNumber, SuggestSplitYear, SuggestOne, SuggestInterval, SuggestSeveral}) {
    if (auto date = suggest(words)) return date;
  }
  return std::nullopt;
}

}  // namespace wsoa
