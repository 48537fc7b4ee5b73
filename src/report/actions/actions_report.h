// `wsoa actions`: the actions that a query finds, as tables.
//
// In the order of the text, several plans make a block each; sorted or grouped, they share a table
// with a column that names the plan.
#ifndef WSOA_REPORT_ACTIONS_ACTIONS_REPORT_H_
#define WSOA_REPORT_ACTIONS_ACTIONS_REPORT_H_

#include <vector>

#include "report/actions/action_query.h"
#include "report/document.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// `found` are the actions that the query finds. Ends with how many of how many actions these are,
// the filters in words and where the figures come from. Where nothing is found there is no table,
// and the closing line says so.
Document ActionsReport(const Snapshot& snapshot, const std::vector<FoundAction>& found,
                       ActionQuery query);

// The same for a spreadsheet, which wants one table with the same columns, no matter what was found
// and in how many plans: those of the query, or with `usual_columns` the default ones and both
// outcomes.
Document ActionsForSpreadsheet(const Snapshot& snapshot, const std::vector<FoundAction>& found,
                               ActionQuery query, bool usual_columns);

}  // namespace wsoa

#endif  // WSOA_REPORT_ACTIONS_ACTIONS_REPORT_H_
