// The dates of a trend as the headings of columns, and how many of them a screen has room for.
#ifndef WSOA_REPORT_TREND_TREND_DATES_H_
#define WSOA_REPORT_TREND_TREND_DATES_H_

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "changes/trend/trend.h"
#include "report/document.h"

namespace wsoa {

// "Jul 2019" where the day is the last of its month, as most reporting dates are; else "15 Jul
// 2019"; before it the name of a revision that was asked for by it.
Column DateColumn(const TrendDate& date, TrendTexts texts);

// A row of a grid: a thing of a plan and what it is called there.
struct GridRow {
  const PlanTrend* plan = nullptr;
  const TrendThing* thing = nullptr;
  std::string ref;
  std::string title;
  bool is_total = false;  // of the rows above it
};

// The rating of a row on a date: "red 9/42" of a section or a plan of whose actions not all have
// the same colour, "–" where there is none.
Cell PointCell(const GridRow& row, std::size_t date);

// Which of the dates are shown: the newest, from `first` on.
struct ShownDates {
  std::size_t first = 0;
  std::size_t count = 0;

  std::size_t end() const { return first + count; }
};

// Those whose columns fit beside the titles of `rows` in `width`, one at least; all of them
// without a width. The rows have the dates of the first. Precondition: there is one.
ShownDates DatesThatFit(const std::vector<GridRow>& rows, TrendTexts texts,
                        std::optional<int> width);

}  // namespace wsoa

#endif  // WSOA_REPORT_TREND_TREND_DATES_H_
