// Risks as a table of any report.
#ifndef WSOA_REPORT_RISKS_RISK_TABLE_H_
#define WSOA_REPORT_RISKS_RISK_TABLE_H_

#include <vector>

#include "report/document.h"
#include "report/risks/risk_query.h"

namespace wsoa {

// Which risks a table lists. Open ones need not say so in each row; closed ones say since when.
struct RiskTableShape {
  bool closed = false;
  bool with_section = true;  // where the report around the table does not say it
};

// One row a risk, as stated: nothing in it is computed but an age and the score, likelihood times
// severity. What few plans have (a kind, a residual score, an acceptance, actions) has a column
// where a row has it.
Table RiskTable(const std::vector<FoundRisk>& risks, RiskTableShape shape = {});

}  // namespace wsoa

#endif  // WSOA_REPORT_RISKS_RISK_TABLE_H_
