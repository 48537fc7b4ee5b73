// The cells that lists of changes are made of: those of the columns of a change, and the tone of
// where it leads.
#ifndef WSOA_REPORT_DIFF_CHANGE_CELLS_H_
#define WSOA_REPORT_DIFF_CHANGE_CELLS_H_

#include <vector>

#include "changes/change.h"
#include "changes/change_columns.h"
#include "report/document.h"

namespace wsoa {

// A change in these columns, for a spreadsheet.
std::vector<Cell> CellsOf(const std::vector<ChangeColumn>& columns, const Change& change);

// The tone of a change: that of the state or colour it leads to; a restatement has its own; of
// words none.
Tone ToneOfChange(const Change& change);

}  // namespace wsoa

#endif  // WSOA_REPORT_DIFF_CHANGE_CELLS_H_
