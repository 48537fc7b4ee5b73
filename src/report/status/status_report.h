// `wsoa status`: how every plan of a snapshot stands, section by section.
//
// Counts come first; the single colour comes after them, with how many of how many are rated.
#ifndef WSOA_REPORT_STATUS_STATUS_REPORT_H_
#define WSOA_REPORT_STATUS_STATUS_REPORT_H_

#include "report/document.h"
#include "snapshot/snapshot.h"

namespace wsoa {

Document StatusReport(const Snapshot& snapshot);

// The counts alone: a spreadsheet wants one table.
Document StatusForSpreadsheet(const Snapshot& snapshot);

}  // namespace wsoa

#endif  // WSOA_REPORT_STATUS_STATUS_REPORT_H_
