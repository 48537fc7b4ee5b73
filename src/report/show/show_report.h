// `wsoa show REF`: everything about one thing, on a page that a person takes to a meeting.
#ifndef WSOA_REPORT_SHOW_SHOW_REPORT_H_
#define WSOA_REPORT_SHOW_SHOW_REPORT_H_

#include "report/document.h"
#include "report/show/find_ref.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// `thing` is of this snapshot. Facts dated after its day are not shown, only counted.
Document ShowReport(const Snapshot& snapshot, const FoundThing& thing);

}  // namespace wsoa

#endif  // WSOA_REPORT_SHOW_SHOW_REPORT_H_
