#include "plan/date/write_date.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>

#include "support/random_plan.h"

namespace wsoa {
namespace {

TEST_CASE("a date is written as the format has it") {
  for (const char* text :
       {"2021-11-30", "2021-11", "2021", "FY2021-22", "AY2099-00", "FY2021-22-Q1", "FY2021-22-Q3",
        "FY2021-22-Q4", "2022-01/2022-04", "2022-01-15/2022-04-01", "2021/2022", "2020-02/2020-02",
        "2022-04/2022-01", "2021/2022-06", "2022-01-31/2022-02-28"}) {
    CHECK(WriteDate(*ParseDate(text)) == text);
  }
}

TEST_CASE("an interval whose parts are not equally exact is the same interval when read again") {
  for (const char* text : {"2022-01/2022-04-30", "2022-01-01/2022", "2021/2022-12-31"}) {
    CHECK(ParseDate(WriteDate(*ParseDate(text))) == ParseDate(text));
  }
}

TEST_CASE("any date that is written is read as the same date") {
  const bool holds = rc::check([] {
    const auto point = [] {
      const Day day = MakeDay(1990, 1, 1) + std::chrono::days(Drawn(70000));
      const std::string iso = IsoDay(day);
      return iso.substr(0, static_cast<std::size_t>(4 + 3 * Drawn(3)));
    };
    const auto date = ParseDate(Drawn(2) ? point() : point() + "/" + point());
    RC_ASSERT(ParseDate(WriteDate(*date)) == date);
  });
  CHECK(holds);
}

}  // namespace
}  // namespace wsoa
