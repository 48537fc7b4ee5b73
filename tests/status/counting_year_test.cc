#include "status/counting_year.h"

#include <doctest/doctest.h>

namespace wsoa {
namespace {

TEST_CASE("the year that a day lies in") {
  const auto year_with = [](Day day, YearKind kind) { return ShowDate(YearWith(day, kind)); };
  CHECK(year_with(MakeDay(2024, 1, 1), YearKind::kYear) == "2024");
  CHECK(year_with(MakeDay(2024, 12, 31), YearKind::kYear) == "2024");
  CHECK(year_with(MakeDay(2024, 3, 31), YearKind::kFinancialYear) == "financial year 2023-24");
  CHECK(year_with(MakeDay(2024, 4, 1), YearKind::kFinancialYear) == "financial year 2024-25");
  CHECK(year_with(MakeDay(2024, 8, 31), YearKind::kAcademicYear) == "academic year 2023-24");
  CHECK(year_with(MakeDay(2024, 9, 1), YearKind::kAcademicYear) == "academic year 2024-25");
  CHECK(YearWith(MakeDay(2023, 9, 1), YearKind::kAcademicYear).last == MakeDay(2024, 8, 31));
}

TEST_CASE("the share of a year that has passed counts both ends") {
  const Date year = YearWith(MakeDay(2023, 6, 1), YearKind::kYear);
  CHECK(ShareOf(year, MakeDay(2023, 1, 1)) == doctest::Approx(1.0 / 365));
  CHECK(ShareOf(year, MakeDay(2023, 12, 31)) == 1);
  CHECK(ShareOf(year, MakeDay(2025, 1, 1)) == 1);
  const Date leap = YearWith(MakeDay(2024, 6, 1), YearKind::kYear);
  CHECK(ShareOf(leap, MakeDay(2024, 2, 29)) == doctest::Approx(60.0 / 366));
}

}  // namespace
}  // namespace wsoa
