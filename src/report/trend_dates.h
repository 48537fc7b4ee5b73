// The dates of a trend as the headings of columns, and how many of them a screen has room for.
#ifndef WSOA_REPORT_TREND_DATES_H_
#define WSOA_REPORT_TREND_DATES_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "report/document.h"
#include "report/trend_query.h"
#include "snapshot/trend.h"

namespace wsoa {

// "Jul 2019" where the day is the last of its month, as most reporting dates are; else "15 Jul
// 2019"; before it the name of a revision that was asked for by it.
Column DateColumn(const TrendDate& date, TrendTexts texts);

// Which of the dates are shown: the newest, from `first` on.
struct ShownDates {
  std::size_t first = 0;
  std::size_t count = 0;

  std::size_t end() const { return first + count; }
};

// Those whose columns stand beside the titles of `things` in `width`, one at least; all of them
// without a width.
ShownDates DatesThatFit(const std::vector<TrendDate>& dates, TrendTexts texts,
                        const std::vector<const TrendThing*>& things, std::optional<int> width);

}  // namespace wsoa

#endif  // WSOA_REPORT_TREND_DATES_H_
