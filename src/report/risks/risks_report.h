// `wsoa risks`: the risks that a query finds, and the issues of actions.
//
// A risk is what may happen, an issue what has: boards ask for both in one breath.
#ifndef WSOA_REPORT_RISKS_RISKS_REPORT_H_
#define WSOA_REPORT_RISKS_RISKS_REPORT_H_

#include "report/document.h"
#include "report/risks/risk_query.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// A block a plan that has any: its open risks, its issues, its closed risks, its key. Ends with how
// many of how many these are, the filters in words and where the figures come from.
Document RisksReport(const Snapshot& snapshot, const RiskQuery& query);

// The same for a spreadsheet: one table, no matter what was found. Its first column says what is a
// risk and what an issue; numbers and days have columns of their own.
Document RisksForSpreadsheet(const Snapshot& snapshot, const RiskQuery& query);

}  // namespace wsoa

#endif  // WSOA_REPORT_RISKS_RISKS_REPORT_H_
