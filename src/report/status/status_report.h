// `wsoa status`: how every plan of a snapshot stands, section by section.
//
// Counts stand first; the single colour comes after them, with how many of how many are rated.
#ifndef WSOA_REPORT_STATUS_STATUS_REPORT_H_
#define WSOA_REPORT_STATUS_STATUS_REPORT_H_

#include "report/document.h"
#include "snapshot/snapshot.h"

namespace wsoa {

Document StatusReport(const Snapshot& snapshot);

// The counts alone: a spreadsheet wants one table.
Document StatusForSpreadsheet(const Snapshot& snapshot);

// The parts of a bar, and the bar in words: the colours of the plan's scheme best first, then what
// is not rated.
Cell BarCell(const PlanStatus& status, const Counts& counts);

}  // namespace wsoa

#endif  // WSOA_REPORT_STATUS_STATUS_REPORT_H_
