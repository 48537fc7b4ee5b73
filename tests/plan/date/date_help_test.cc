#include "plan/date/date_help.h"

#include <doctest/doctest.h>

namespace wsoa {
namespace {

struct Said {
  std::string text;
  std::string answer;
};

TEST_CASE("why a text is not a date") {
  const Said kSaid[] = {
      {"Nov-21", "Nov-21 is not a date"},
      {"TBC", "TBC is not a date"},
      {"2021-13", "2021-13 is not a date: there is no month 13"},
      {"2021-00-10", "2021-00-10 is not a date: there is no month 00"},
      {"2021-02-30", "2021-02-30 is not a date: February 2021 has 28 days"},
      {"2020-02-30", "2020-02-30 is not a date: February 2020 has 29 days"},
      {"2021-11-00", "2021-11-00 is not a date: November 2021 has 30 days"},
      {"1821-05", "1821-05 is not a date: years run from 1900 to 2199"},
      {"0202", "0202 is not a date: years run from 1900 to 2199"},
      {"2022-01/2022-13", "2022-01/2022-13 is not a date: there is no month 13"},
      {"2022-02-29/2022-03", "2022-02-29/2022-03 is not a date: February 2022 has 28 days"},
      {"2022-01/soon", "2022-01/soon is not a date"},
      {"FY2018-20", "FY2018-20 is not a date: its two years must follow each other"},
  };
  for (const Said& said : kSaid) CHECK(WhyNotADate(said.text) == said.answer);
}

TEST_CASE("what to write instead of it") {
  constexpr const char* kAnyDate = "write a day, such as 2021-11-30, or a month, such as 2021-11";
  const Said kSaid[] = {
      {"Nov-21", "write 2021-11"},
      {"Feb 22 and July 22", "write [2022-02, 2022-07]"},
      {"TBC", "leave the key out until the date is known"},
      {"2018/19", "write FY2018-19 for the financial year or AY2018-19 for the academic year"},
      {"2018-19", "write FY2018-19 for the financial year or AY2018-19 for the academic year"},
      {"2021-Q1",
       "write 2021-01/2021-03 for the quarter of the calendar year, or FY2021-22-Q1 for that of "
       "the financial year"},
      {"Q4 2021",
       "write 2021-10/2021-12 for the quarter of the calendar year, or FY2021-22-Q4 for that of "
       "the financial year"},
      {"2021-Q5", kAnyDate},
      {"Spring 2022", "write the months, such as 2022-03/2022-05"},
      {"Autumn term 2021", "write the months, such as 2021-09/2021-11"},
      {"Winter 2021", "write the months, such as 2021-12/2022-02"},
      {"2021-13", kAnyDate},
      {"soon", kAnyDate},
  };
  for (const Said& said : kSaid) {
    CAPTURE(said.text);
    CHECK(HelpWithDate(said.text) == said.answer);
  }
}

TEST_CASE("what to write for a due that is more than a date") {
  const Said kSaid[] = {
      {"TBC", "write `due: {tbd: true}`"},
      {"to be confirmed (TBC)", "write `due: {tbd: true}`"},
      {"ongoing", "write `due: {ongoing: true}`"},
      {"In place, ongoing monitoring", "write `due: {ongoing: true}`"},
      {"Dec 19 onwards", "write `due: {ongoing: true, from: 2019-12}`"},
      {"Apr 22 and ongoing", "write `due: {ongoing: true, from: 2022-04}`"},
      {"2022-04, ongoing", "write `due: {ongoing: true, from: 2022-04}`"},
      {"Jan-22 and Quarterly thereafter", "write `due: {every: 3 months, from: 2022-01}`"},
      {"6 times a year",
       "write `due: {ongoing: true, review: 2 months}`, or with the first date `due: {every: 2 "
       "months, from: …}`"},
      {"monthly",
       "write `due: {ongoing: true, review: 1 month}`, or with the first date `due: {every: 1 "
       "month, from: …}`"},
      {"Nov-21", "write 2021-11"},
      {"DfE contingent", "write a day, such as 2021-11-30, or a month, such as 2021-11"},
  };
  for (const Said& said : kSaid) {
    CAPTURE(said.text);
    CHECK(HelpWithDue(said.text) == said.answer);
  }
}

TEST_CASE("what to write for a duration") {
  constexpr const char* kAnyDuration =
      "write a number of days, weeks, months or years, such as 14 days";
  const Said kSaid[] = {
      {"quarterly", "write 3 months"},
      {"quarter", "write 3 months"},
      {"fortnightly", "write 2 weeks"},
      {"month", "write 1 month"},
      {"6w", "write 6 weeks"},
      {"6 wks", "write 6 weeks"},
      {"30d", "write 30 days"},
      {"14days", "write 14 days"},
      {"six weeks", "write 6 weeks"},
      {"1 Year", "write 1 year"},
      {"5 times a year", "write 10 weeks"},
      {"every 3 months", kAnyDuration},
      {"14", kAnyDuration},
      {"99999 days", kAnyDuration},
      {"1.5 years", kAnyDuration},
      {"a term", kAnyDuration},
  };
  for (const Said& said : kSaid) {
    CAPTURE(said.text);
    CHECK(HelpWithDuration(said.text) == said.answer);
  }
}

}  // namespace
}  // namespace wsoa
