#include "report/trend/trend_dates.h"

#include <doctest/doctest.h>

#include <string>

#include "report/trend/trend_grid.h"
#include "support/test_snapshot.h"

namespace wsoa {
namespace {

constexpr char kPlan[] = R"(wsoa: 1
title: Test
area: Testshire
sections:
  - ref: S
    title: A section with a title that is rather long
    actions:
      - {ref: A, title: Act, due: 2022-01}
)";

TEST_CASE("a date that ends its month is headed by the month") {
  struct Row {
    TrendDate date;
    TrendTexts texts;
    std::string title;
    std::string short_title;
  };
  const SnapshotRevision revision{"board-1", "1a2b3c4", MakeDay(2022, 2, 28)};
  const Row rows[] = {
      {{MakeDay(2022, 2, 28)}, TrendTexts::kNow, "Feb 2022", "Feb 2022"},
      {{MakeDay(2020, 2, 28)}, TrendTexts::kNow, "28 Feb 2020", "28\u00a0Feb 2020"},
      {{MakeDay(2022, 2, 28), revision}, TrendTexts::kReported, "Feb 2022", "Feb 2022"},
      {{MakeDay(2022, 2, 28), revision},
       TrendTexts::kRevisions,
       "board-1 Feb 2022",
       "board-1 Feb 2022"},
      {{MakeDay(2022, 1, 5), revision},
       TrendTexts::kRevisions,
       "board-1 5 Jan 2022",
       "board-1 5\u00a0Jan 2022"},
  };
  for (const Row& row : rows) {
    const Column column = DateColumn(row.date, row.texts);
    CHECK(column.title == row.title);
    CHECK(column.short_title == row.short_title);
    CHECK(column.key == IsoDay(row.date.day));
  }
}

TEST_CASE("on a narrow screen the newest dates are shown, one at least") {
  const auto text = ReadTestPlan("plan.yaml", kPlan);
  std::vector<TrendDate> dates;
  for (unsigned month = 1; month <= 12; ++month) {
    const Day day = MakeDay(2022, month, 27);
    dates.push_back({day, {}, RatedPlan{text, Rate(text->index, day)}});
  }
  const PlanTrend trend = TrendOf("plan.yaml", dates, {});
  const auto rows = GridRows(trend, {});
  REQUIRE(rows.size() == 2);
  struct Row {
    std::optional<int> width;
    std::size_t count;
  };
  // A ref, a title of 16 and the travel take 30; "27 Feb" and its gap take 8.
  const Row cases[] = {
      {std::nullopt, 12}, {200, 12}, {126, 12}, {125, 11}, {80, 6}, {40, 1}, {20, 1}};
  for (const auto& [width, count] : cases) {
    CAPTURE(width.value_or(0));
    const ShownDates shown = DatesThatFit(rows, TrendTexts::kNow, width);
    CHECK(shown.count == count);
    CHECK(shown.end() == 12);
  }
}

}  // namespace
}  // namespace wsoa
