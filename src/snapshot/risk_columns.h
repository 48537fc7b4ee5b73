// The columns of risks. Nobody chooses among them: each table of risks says which it has.
#ifndef WSOA_SNAPSHOT_RISK_COLUMNS_H_
#define WSOA_SNAPSHOT_RISK_COLUMNS_H_

#include <string_view>
#include <vector>

#include "snapshot/column.h"
#include "snapshot/found.h"

namespace wsoa {

using RiskColumn = ColumnOf<FoundRisk>;

// Every column, in the order of JSON.
const std::vector<RiskColumn>& RiskColumns();

// "4 × 3 = 12"; a number that is not given is shown as missing: "4 × –".
Value ScoreOf(const FoundRisk& found);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_RISK_COLUMNS_H_
