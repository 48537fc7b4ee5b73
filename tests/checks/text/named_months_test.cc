// Which months a sentence names, for the rule forecast-in-prose.
#include "checks/text/named_months.h"

#include <doctest/doctest.h>

#include <string>

namespace wsoa {
namespace {

// "2022-03 March, 2022-04 April 22": each month and how it is written.
std::string Named(std::string_view text, const Date& said_on) {
  std::string named;
  for (const NamedMonth& each : MonthsNamed(text, said_on)) {
    if (!named.empty()) named += ", ";
    named += IsoDay(each.month.first).substr(0, 7) + " " + std::string(each.written);
  }
  return named;
}

const Date kSaidOn = OnDay(MakeDay(2021, 10, 14));

}  // namespace

TEST_CASE("a month is read with its year, or is the next such month") {
  const struct {
    std::string_view text;
    std::string_view named;
  } kCases[] = {
      {"sign-off in January 2022", "2022-01 January 2022"},
      {"sign-off in Jan 2022, at last", "2022-01 Jan 2022"},
      {"sign-off in Sept, 2022", "2022-09 Sept, 2022"},
      {"early March", "2022-03 March"},
      {"by April 22", "2022-04 April 22"},
      {"on 15 November", "2021-11 November"},
      {"on the 1st Dec", "2021-12 Dec"},
      {"between November and February", "2021-11 November, 2022-02 February"},
      {"March", "2022-03 March"},
      {"in May 2022", "2022-05 May 2022"},
      {"in October 2021", "2021-10 October 2021"},
      {"on March 5", "2022-03 March"},
      {"on March 30", "2022-03 March"},
      {"by April 26", "2026-04 April 26"},
      {"by April 27", "2022-04 April"},
  };
  for (const auto& each : kCases) {
    CAPTURE(each.text);
    CHECK(Named(each.text, kSaidOn) == each.named);
  }
}

TEST_CASE("what is no month to come is left out") {
  const std::string_view kTexts[] = {
      "it may be late",
      "May be late",
      "They say: May begin soon",
      "a march, an august body, JUNE",
      "Jan is in the chair",
      "agreed by Jan",
      "since March",
      "last March",
      "in September 2021",
      "in September",
      "in October",
      "in May",
      "Marching, Junes, Decade, Octobers",
      "from 2022 on",
      "",
  };
  for (const auto text : kTexts) {
    CAPTURE(text);
    CHECK(Named(text, kSaidOn) == "");
  }
}

TEST_CASE("a month without a year is at most half a year ahead of when it was said") {
  CHECK(Named("in April", kSaidOn) == "2022-04 April");
  CHECK(Named("in May", OnDay(MakeDay(2021, 11, 1))) == "2022-05 May");
  CHECK(Named("in May", OnDay(MakeDay(2021, 10, 31))) == "");
  const Date november = {MakeDay(2021, 11, 1), MakeDay(2021, 11, 30), Precision::kMonth};
  CHECK(Named("November, or December", november) == "2021-12 December");
  CHECK(Named("November 2021", november) == "2021-11 November 2021");
}

TEST_CASE("a year belongs to its month only in the same breath") {
  CHECK(Named("done in March. 22 came", kSaidOn) == "2022-03 March");
  CHECK(Named("done in March: 2023 is next", kSaidOn) == "2022-03 March");
}

}  // namespace wsoa
