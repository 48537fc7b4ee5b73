// Changes as a table: what happened to each thing under its ref and title, the worst first.
#ifndef WSOA_REPORT_DIFF_CHANGE_TABLE_H_
#define WSOA_REPORT_DIFF_CHANGE_TABLE_H_

#include <string>
#include <vector>

#include "changes/change.h"
#include "report/document.h"

namespace wsoa {

// `changes` in the order of a diff, so that those of one thing are together.
Table ChangeTable(const std::vector<const Change*>& changes);

// The words of a change, without the thing: "off track (was on track): overdue 20 days", in its
// tone.
Cell ChangeCell(const Change& change);

// "time", "edit" or "restated".
std::string ByInWords(ChangeBy by);

// The title of the thing that changed: "Measure: Waiting time", "The plan as a whole".
std::string TitleOfChanged(const Change& change);

}  // namespace wsoa

#endif  // WSOA_REPORT_DIFF_CHANGE_TABLE_H_
