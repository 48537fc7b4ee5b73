// The columns of a trend: what is known of a thing on a date.
//
// JSON has a row for each thing, a list of the dates, and for each thing a point for each date; a
// spreadsheet has all of it in one row for each thing and date.
#ifndef WSOA_CHANGES_TREND_TREND_COLUMNS_H_
#define WSOA_CHANGES_TREND_TREND_COLUMNS_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "changes/trend/trend.h"
#include "snapshot/column.h"

namespace wsoa {

// A thing on one of the dates of its plan's trend.
struct DatedThing {
  const PlanTrend* plan = nullptr;
  const TrendThing* thing = nullptr;
  std::size_t date = 0;  // its place among the dates

  const TrendDate& when() const { return plan->dates[date]; }
  // std::nullopt if the thing was not there.
  const std::optional<TrendPoint>& point() const { return thing->points[date]; }
};

using TrendColumn = ColumnOf<DatedThing>;

// Of the thing, on any date.
const std::vector<TrendColumn>& TrendThingColumns();
// Of the date, for any thing.
const std::vector<TrendColumn>& TrendDateColumns();
// How the thing stood on the date.
const std::vector<TrendColumn>& TrendPointColumns();

// All that a spreadsheet has.
std::vector<TrendColumn> TrendSheetColumns();

}  // namespace wsoa

#endif  // WSOA_CHANGES_TREND_TREND_COLUMNS_H_
