// The columns of sections and of whole plans: how the actions of each are in all.
#ifndef WSOA_SNAPSHOT_SECTION_COLUMNS_H_
#define WSOA_SNAPSHOT_SECTION_COLUMNS_H_

#include <vector>

#include "snapshot/column.h"
#include "snapshot/found.h"

namespace wsoa {

using SectionColumn = ColumnOf<FoundSection>;

// Every column, in the order of JSON.
const std::vector<SectionColumn>& SectionColumns();

// How many are of each colour, in the order of the plan's scheme: a column for each.
std::vector<SectionColumn> ColourColumns(const PlanStatus& plan);

// How many are of each colour of the plan's scheme, and how many are not rated.
Value::Bar BarOf(const PlanStatus& plan, const Counts& counts);

int NotRated(const Counts& counts);

// {"assured": 0, "complete": 2, ...}, a key for each state.
Json CountsJson(const Counts& counts);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_SECTION_COLUMNS_H_
