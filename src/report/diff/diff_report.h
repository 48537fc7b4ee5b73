// What changed between two snapshots: first a summary, then the changes by section, worst first.
#ifndef WSOA_REPORT_DIFF_DIFF_REPORT_H_
#define WSOA_REPORT_DIFF_DIFF_REPORT_H_

#include <string>
#include <vector>

#include "changes/diff_json.h"
#include "report/diff/diff_query.h"
#include "report/document.h"

namespace wsoa {

// `changes` are those that the query finds.
Document DiffReport(const SnapshotDiff& diff, const std::vector<const Change*>& changes,
                    const DiffQuery& query, const ComparedSnapshots& compared);

// "january.json has 1 state of 31 Jan 2022 that this wsoa rates otherwise from the same text: A3
// off track, reported at risk.": one for each saved snapshot where that is so.
std::vector<std::string> RatedOtherwiseInWords(const ComparedSnapshots& compared);

// One table with a row for each change and always the same columns.
Document DiffForSpreadsheet(const std::vector<const Change*>& changes);

}  // namespace wsoa

#endif  // WSOA_REPORT_DIFF_DIFF_REPORT_H_
