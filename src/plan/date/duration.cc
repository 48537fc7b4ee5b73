#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "plan/date/date.h"

namespace wsoa {
namespace {

using std::chrono::year_month_day;

constexpr std::array<std::string_view, 4> kUnitWords = {"day", "week", "month", "year"};
constexpr std::size_t kMostDigits = 4;
// Beyond it no date of a plan can lie, and the calendar's own numbers would overflow.
constexpr Day kEndOfTime = MakeDay(9999, 12, 31);

std::optional<Duration::Unit> ParseUnit(std::string_view word) {
  if (word.ends_with('s')) word.remove_suffix(1);
  const auto unit = std::find(kUnitWords.begin(), kUnitWords.end(), word);
  if (unit == kUnitWords.end()) return std::nullopt;
  return static_cast<Duration::Unit>(unit - kUnitWords.begin());
}

Day AddMonths(Day day, std::int64_t months) {
  const year_month_day date(day);
  const std::int64_t month =
      12 * std::int64_t(int(date.year())) + unsigned(date.month()) - 1 + months;
  if (month / 12 > 9999) return kEndOfTime;
  const auto year_month = std::chrono::year(static_cast<int>(month / 12)) /
                          std::chrono::month(static_cast<unsigned>(month % 12) + 1);
  const auto month_end = (year_month / std::chrono::last).day();
  return Day(year_month / std::min(date.day(), month_end));
}

}  // namespace

std::optional<Duration> ParseDuration(std::string_view text) {
  const auto space = text.find(' ');
  if (space == std::string_view::npos || space == 0 || space > kMostDigits) return std::nullopt;
  Duration duration;
  for (const char c : text.substr(0, space)) {
    if (c < '0' || c > '9') return std::nullopt;
    duration.count = 10 * duration.count + (c - '0');
  }
  const auto unit = ParseUnit(text.substr(space + 1));
  if (!unit) return std::nullopt;
  duration.unit = *unit;
  return duration;
}

std::string ShowDuration(const Duration& duration) {
  return fmt::format("{} {}{}", duration.count, kUnitWords[static_cast<std::size_t>(duration.unit)],
                     duration.count == 1 ? "" : "s");
}

Day AddDuration(Day day, const Duration& duration, int times) {
  const std::int64_t count = std::int64_t(duration.count) * times;
  switch (duration.unit) {
    case Duration::Unit::kMonths:
      return AddMonths(day, count);
    case Duration::Unit::kYears:
      return AddMonths(day, 12 * count);
    case Duration::Unit::kDays:
    case Duration::Unit::kWeeks:
      break;
  }
  const std::int64_t days = duration.unit == Duration::Unit::kWeeks ? 7 * count : count;
  if (days > DaysBetween(day, kEndOfTime)) return kEndOfTime;
  return day + std::chrono::days(static_cast<int>(days));
}

}  // namespace wsoa
