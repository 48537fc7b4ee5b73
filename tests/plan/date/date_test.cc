#include "plan/date/date.h"

#include <doctest/doctest.h>

#include <string>

namespace wsoa {
namespace {

struct Good {
  std::string text;
  std::string first;
  std::string last;
  Precision precision;
  std::string shown;
};

TEST_CASE("every form of a date") {
  const Good kGood[] = {
      {"2021-11-30", "2021-11-30", "2021-11-30", Precision::kDay, "30 Nov 2021"},
      {"2020-02-29", "2020-02-29", "2020-02-29", Precision::kDay, "29 Feb 2020"},
      {"2000-02-29", "2000-02-29", "2000-02-29", Precision::kDay, "29 Feb 2000"},
      {"1900-01-01", "1900-01-01", "1900-01-01", Precision::kDay, "1 Jan 1900"},
      {"2199-12-31", "2199-12-31", "2199-12-31", Precision::kDay, "31 Dec 2199"},
      {"2021-11", "2021-11-01", "2021-11-30", Precision::kMonth, "Nov 2021"},
      {"2020-02", "2020-02-01", "2020-02-29", Precision::kMonth, "Feb 2020"},
      {"2021", "2021-01-01", "2021-12-31", Precision::kYear, "2021"},
      {"2022-01/2022-04", "2022-01-01", "2022-04-30", Precision::kInterval, "Jan 2022 to Apr 2022"},
      {"2022-01-10/2022-04", "2022-01-10", "2022-04-30", Precision::kInterval,
       "10 Jan 2022 to 30 Apr 2022"},
      {"2021/2022", "2021-01-01", "2022-12-31", Precision::kInterval, "Jan 2021 to Dec 2022"},
      {"2022-04/2022-01", "2022-04-01", "2022-01-31", Precision::kInterval, "Apr 2022 to Jan 2022"},
      {"FY2018-19", "2018-04-01", "2019-03-31", Precision::kYear, "financial year 2018-19"},
      {"FY1999-00", "1999-04-01", "2000-03-31", Precision::kYear, "financial year 1999-00"},
      {"FY2018-19-Q1", "2018-04-01", "2018-06-30", Precision::kInterval, "Apr 2018 to Jun 2018"},
      {"FY2018-19-Q2", "2018-07-01", "2018-09-30", Precision::kInterval, "Jul 2018 to Sep 2018"},
      {"FY2018-19-Q4", "2019-01-01", "2019-03-31", Precision::kInterval, "Jan 2019 to Mar 2019"},
      {"AY2018-19", "2018-09-01", "2019-08-31", Precision::kYear, "academic year 2018-19"},
  };
  for (const Good& good : kGood) {
    CAPTURE(good.text);
    const auto date = ParseDate(good.text);
    REQUIRE(date);
    CHECK(IsoDay(date->first) == good.first);
    CHECK(IsoDay(date->last) == good.last);
    CHECK(date->precision == good.precision);
    CHECK(ShowDate(*date) == good.shown);
  }
}

TEST_CASE("what is no date") {
  const char* const kBad[] = {
      "",
      " ",
      "2021-13",
      "2021-00",
      "2021-02-30",
      "2021-02-29",
      "1900-02-29",
      "2021-11-00",
      "2021-11-31",
      "1899-12-31",
      "2200-01-01",
      "2200",
      "2021-1",
      "2021-1-5",
      "2021-11-3",
      "21-11-30",
      "20211130",
      "2021/11/30",
      "2021.11.30",
      "2021-11-30 ",
      " 2021-11-30",
      "2021-11-30T00:00",
      "+021",
      "-021",
      "2021-+1",
      "2021-Q1",
      "Nov-21",
      "30/11/2021",
      "44530",
      "/",
      "2022-01/",
      "/2022-04",
      "2022-01/..",
      "2022-01/2022-02/2022-03",
      "2022-01/FY2018-19",
      "FY2018",
      "FY2018-20",
      "FY2018-18",
      "FY2018/19",
      "FY2018-19-Q0",
      "FY2018-19-Q5",
      "FY2018-19Q1",
      "FY2018-19-",
      "FY1899-00",
      "FY2199-00",
      "fy2018-19",
      "AY2018-19-Q1",
      "AY",
      "FY",
      "2021-11-30\n",
      "２０２１",
      "2021–11",
  };
  for (const char* text : kBad) {
    CAPTURE(text);
    CHECK_FALSE(ParseDate(text).has_value());
  }
  CHECK_FALSE(ParseDate(std::string("2021-11-3\0", 10)).has_value());
}

TEST_CASE("every day of the three centuries is read as it is written") {
  int wrong = 0;
  for (Day day = MakeDay(1900, 1, 1); day <= MakeDay(2199, 12, 31); day += std::chrono::days(1)) {
    if (ParseDate(IsoDay(day)) != OnDay(day)) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("an interval knows where its first part ends; a quarter has no parts") {
  CHECK(IsoDay(*ParseDate("2022-01/2022-04")->first_part_end) == "2022-01-31");
  CHECK(IsoDay(*ParseDate("2022-01-10/2022-04")->first_part_end) == "2022-01-10");
  CHECK(IsoDay(*ParseDate("2021/2022-04")->first_part_end) == "2021-12-31");
  CHECK_FALSE(ParseDate("FY2018-19-Q2")->first_part_end.has_value());
  CHECK_FALSE(ParseDate("2022-01")->first_part_end.has_value());
}

TEST_CASE("days are counted across leap years") {
  CHECK(DaysBetween(MakeDay(2020, 2, 28), MakeDay(2020, 3, 1)) == 2);
  CHECK(DaysBetween(MakeDay(2021, 2, 28), MakeDay(2021, 3, 1)) == 1);
  CHECK(DaysBetween(MakeDay(2021, 11, 30), MakeDay(2021, 9, 29)) == -62);
}

}  // namespace
}  // namespace wsoa
