// Dates as plans write them: a day, a month, a year, an English financial or academic year, an
// interval.
//
// Every date is known by its first and last day. Days are plain calendar days; there is no time of
// day and no time zone. The grammar is ISO 8601 / EDTF level 0 (docs/format.md, "Dates").
#ifndef WSOA_PLAN_DATE_DATE_H_
#define WSOA_PLAN_DATE_DATE_H_

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace wsoa {

using Day = std::chrono::sys_days;

// A day that exists, from numbers; tests and tables use it. Precondition: it is in the calendar.
constexpr Day MakeDay(int year, unsigned month, unsigned day) {
  return std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(day);
}

// Whole days from one day to another, negative where `to` is earlier.
int DaysBetween(Day from, Day to);

enum class Precision {
  kDay,
  kMonth,
  kYear,
  kInterval
};  // financial and academic: kYear, kInterval

struct Date {
  Day first{};
  Day last{};
  Precision precision = Precision::kDay;
  // Of an interval of two parts, "2022-01/2022-04": the last day of the first, 31 Jan 2022.
  std::optional<Day> first_part_end{};
  friend bool operator==(const Date&, const Date&) = default;
};

// A date of one day.
Date OnDay(Day day);

// Reads a date of any form; nothing for anything else, also for a day that is not in the calendar,
// a year outside 1900 to 2199 or surrounding blanks. An interval whose end is before its beginning
// is read (the check reversed-interval speaks of it).
std::optional<Date> ParseDate(std::string_view text);

// What the writer of something that is not a date may have meant, in the form to write: "2021-11"
// for "Nov-21", "2021-11-30" for "30/11/2021" or the Excel serial "44530", "2022-02/2022-07" for
// "Feb to July 22". Nothing where there is no one answer.
std::optional<std::string> SuggestDate(std::string_view text);

// "2021-11-30".
std::string IsoDay(Day day);
// "30 Nov 2021".
std::string ShowDay(Day day);
// "30 Nov 2021", "Nov 2021", "2021", "Jan 2022 to Apr 2022": only as precise as what was written.
std::string ShowDate(const Date& date);

struct Duration {
  enum class Unit { kDays, kWeeks, kMonths, kYears };
  int count = 0;
  Unit unit = Unit::kDays;
  friend bool operator==(const Duration&, const Duration&) = default;
};

// Reads "14 days", "6 weeks", "3 months", "1 year" (singular or plural, 0 to 9999).
std::optional<Duration> ParseDuration(std::string_view text);

// "6 weeks", "1 month".
std::string ShowDuration(const Duration& duration);

// The day so much later, `times` over, counted from `day` in one step; months and years are clamped
// to the month's end: 31 Jan + 1 month is 28 or 29 Feb, and 31 Jan + 1 month, twice, is 31 Mar.
Day AddDuration(Day day, const Duration& duration, int times = 1);

}  // namespace wsoa

#endif  // WSOA_PLAN_DATE_DATE_H_
