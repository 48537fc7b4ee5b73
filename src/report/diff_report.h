// What changed between two snapshots: first a summary, then the changes by section, worst first.
#ifndef WSOA_REPORT_DIFF_REPORT_H_
#define WSOA_REPORT_DIFF_REPORT_H_

#include <string>
#include <vector>

#include "report/diff_query.h"
#include "report/document.h"
#include "snapshot/diff_json.h"

namespace wsoa {

struct DiffReportOptions {
  SnapshotLabels labels;           // what the user called the snapshots
  std::vector<std::string> notes;  // what has to be said of them beside: a kept figure that differs
};

Document DiffReport(const SnapshotDiff& diff, const DiffQuery& query,
                    const DiffReportOptions& options);

// One table, a change a row, the same columns whatever was found.
Document DiffForSpreadsheet(const SnapshotDiff& diff, const DiffQuery& query);

}  // namespace wsoa

#endif  // WSOA_REPORT_DIFF_REPORT_H_
