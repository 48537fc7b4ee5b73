#include <doctest/doctest.h>

#include "plan/date/date.h"

namespace wsoa {
namespace {

using Unit = Duration::Unit;

TEST_CASE("every form of a duration") {
  struct GoodDuration {
    std::string text;
    Duration duration;
    std::string shown;
  };
  const GoodDuration kGood[] = {
      {"14 days", {14, Unit::kDays}, "14 days"},
      {"1 day", {1, Unit::kDays}, "1 day"},
      {"0 days", {0, Unit::kDays}, "0 days"},
      {"6 weeks", {6, Unit::kWeeks}, "6 weeks"},
      {"1 week", {1, Unit::kWeeks}, "1 week"},
      {"3 months", {3, Unit::kMonths}, "3 months"},
      {"1 months", {1, Unit::kMonths}, "1 month"},
      {"3 month", {3, Unit::kMonths}, "3 months"},
      {"1 year", {1, Unit::kYears}, "1 year"},
      {"9999 years", {9999, Unit::kYears}, "9999 years"},
  };
  for (const GoodDuration& good : kGood) {
    CAPTURE(good.text);
    CHECK(ParseDuration(good.text) == good.duration);
    CHECK(ShowDuration(good.duration) == good.shown);
  }
}

TEST_CASE("what is no duration") {
  const char* const kBad[] = {"",          "14",         "days",      "14days",   "14  days",
                              " 14 days",  "14 days ",   "-1 days",   "-0 days",  "+1 days",
                              "1.5 days",  "10000 days", "14 Days",   "14 dayss", "2 term",
                              "14 days 2", "6w",         "two weeks", " days",    "1 s"};
  for (const char* text : kBad) {
    CAPTURE(text);
    CHECK_FALSE(ParseDuration(text).has_value());
  }
}

TEST_CASE("months and years are clamped to the month's end, counted from the start in one step") {
  struct Step {
    Day from;
    Duration duration;
    int times;
    std::string to;
  };
  const Duration kMonth{1, Unit::kMonths};
  const Step kSteps[] = {
      {MakeDay(2021, 1, 31), kMonth, 0, "2021-01-31"},
      {MakeDay(2021, 1, 31), kMonth, 1, "2021-02-28"},
      {MakeDay(2020, 1, 31), kMonth, 1, "2020-02-29"},
      {MakeDay(2021, 1, 31), kMonth, 2, "2021-03-31"},
      {MakeDay(2021, 11, 30), {3, Unit::kMonths}, 1, "2022-02-28"},
      {MakeDay(2021, 12, 1), kMonth, 1, "2022-01-01"},
      {MakeDay(2020, 2, 29), {1, Unit::kYears}, 1, "2021-02-28"},
      {MakeDay(2020, 2, 29), {1, Unit::kYears}, 4, "2024-02-29"},
      {MakeDay(2021, 11, 30), {14, Unit::kDays}, 1, "2021-12-14"},
      {MakeDay(2021, 11, 30), {6, Unit::kWeeks}, 2, "2022-02-22"},
      {MakeDay(2021, 11, 30), {0, Unit::kDays}, 5, "2021-11-30"},
      {MakeDay(2199, 12, 31), {9999, Unit::kYears}, 9999, "9999-12-31"},
      {MakeDay(2199, 12, 31), {9999, Unit::kWeeks}, 999999, "9999-12-31"},
  };
  for (const Step& step : kSteps) {
    CAPTURE(step.to);
    CHECK(IsoDay(AddDuration(step.from, step.duration, step.times)) == step.to);
  }
}

}  // namespace
}  // namespace wsoa
