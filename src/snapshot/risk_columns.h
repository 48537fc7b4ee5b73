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

// "4 × 3 = 12", "High × Low = 5"; what is not given is shown as missing: "4 × –". Nothing without
// both.
Value ScoreOf(const FoundRisk& found);
// The same of the score that is to be left; nothing where the plan has none.
Value ResidualOf(const FoundRisk& found);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_RISK_COLUMNS_H_
