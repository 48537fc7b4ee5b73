// The life of one thing as a document: what each commit changed, and what days alone did, the
// oldest first.
#ifndef WSOA_REPORT_LOG_LOG_REPORT_H_
#define WSOA_REPORT_LOG_LOG_REPORT_H_

#include <optional>

#include "changes/life/life.h"
#include "report/document.h"

namespace wsoa {

struct LogReportOptions {
  std::optional<Day> since;  // if not from the start
  Day today{};
};

Document LogReport(const Life& life, const LogReportOptions& options);

// One table with a row for each change and always the same columns. An entry without a change (the
// state at the start, a text that cannot be read) is a row too.
Document LogForSpreadsheet(const Life& life, const LogReportOptions& options);

}  // namespace wsoa

#endif  // WSOA_REPORT_LOG_LOG_REPORT_H_
