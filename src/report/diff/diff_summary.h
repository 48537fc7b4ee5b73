// The summary of the changes between two snapshots: how the counts moved, what became overdue, what
// was completed, which dates moved, what was restated.
#ifndef WSOA_REPORT_DIFF_DIFF_SUMMARY_H_
#define WSOA_REPORT_DIFF_DIFF_SUMMARY_H_

#include <vector>

#include "report/diff/diff_query.h"
#include "report/document.h"

namespace wsoa {

// `leaves` and `changes` are what the query found.
void AddDiffSummary(const std::vector<const ActionBeforeAndAfter*>& leaves,
                    const std::vector<const Change*>& changes, Document& document);

}  // namespace wsoa

#endif  // WSOA_REPORT_DIFF_DIFF_SUMMARY_H_
