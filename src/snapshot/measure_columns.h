// The columns of measures.
#ifndef WSOA_SNAPSHOT_MEASURE_COLUMNS_H_
#define WSOA_SNAPSHOT_MEASURE_COLUMNS_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "snapshot/column.h"
#include "snapshot/found.h"

namespace wsoa {

using MeasureColumn = ColumnOf<FoundMeasure>;

// Every column, in the order of JSON. The plan of a measure found may be null where neither the
// column of the plan is asked for nor an order.
const std::vector<MeasureColumn>& MeasureColumns();

// Every word of --columns, in the order of --help.
std::vector<std::string> MeasureColumnWords();

// The column that a user's word names ("target-by", also "target_by" as in JSON), or std::nullopt.
std::optional<MeasureColumn> ParseMeasureColumn(std::string_view word);

// The columns of these words; each is one of MeasureColumnWords.
std::vector<MeasureColumn> MeasureColumnsNamed(const std::vector<std::string_view>& words);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_MEASURE_COLUMNS_H_
