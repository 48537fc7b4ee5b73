// The cells that lists of changes are made of: the values of a change for machines, and the tone of
// where it leads.
#ifndef WSOA_REPORT_DIFF_CHANGE_CELLS_H_
#define WSOA_REPORT_DIFF_CHANGE_CELLS_H_

#include <optional>
#include <string>

#include "changes/change.h"
#include "report/document.h"

namespace wsoa {

// A value of a change for a spreadsheet: a day, a number, the word of a state.
Cell ValueCell(const ChangeValue& value);
Cell OptionalCell(const std::optional<std::string>& text);

// The tone of a line that tells a change: that of the state or colour it leads to; of a restatement
// its own; of words none.
Tone ToneOfChange(const Change& change);

}  // namespace wsoa

#endif  // WSOA_REPORT_DIFF_CHANGE_CELLS_H_
