// `wsoa measures`: the measures that a query finds, as tables.
//
// In the order of the text, several plans make a block each; sorted or grouped, they share a table
// with a column that names the plan.
#ifndef WSOA_REPORT_MEASURES_MEASURES_REPORT_H_
#define WSOA_REPORT_MEASURES_MEASURES_REPORT_H_

#include <vector>

#include "report/document.h"
#include "report/measures/measure_query.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// `found` are the measures that the query finds. Ends with how many of how many measures these are,
// the filters in words, how they stand in numbers and where the figures come from. If nothing is
// found there is no table, and the closing lines say so.
Document MeasuresReport(const Snapshot& snapshot, const std::vector<FoundMeasure>& found,
                        MeasureQuery query);

// The same for a spreadsheet, which wants one table with the same columns, no matter what was found
// and in how many plans: those of the query, or all of them if it names none.
Document MeasuresForSpreadsheet(const Snapshot& snapshot, const std::vector<FoundMeasure>& found,
                                MeasureQuery query);

}  // namespace wsoa

#endif  // WSOA_REPORT_MEASURES_MEASURES_REPORT_H_
