// One thing's life as a document: what each commit made of it, and what days alone did, the oldest
// first, so that it reads as a story.
#ifndef WSOA_REPORT_LOG_LOG_REPORT_H_
#define WSOA_REPORT_LOG_LOG_REPORT_H_

#include <optional>

#include "changes/life/life.h"
#include "report/document.h"

namespace wsoa {

// What is told, and from where.
struct LogReportOptions {
  std::optional<Day> since;  // where less than all was asked for
  Day today{};
};

Document LogReport(const Life& life, const LogReportOptions& options);

// One table, a change a row, the same columns whatever was found. An entry without a change (how it
// stood, a text that cannot be read) is a row too.
Document LogForSpreadsheet(const Life& life, const LogReportOptions& options);

}  // namespace wsoa

#endif  // WSOA_REPORT_LOG_LOG_REPORT_H_
