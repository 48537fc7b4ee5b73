// The columns of a change: `from`, `to`, `approved` and the others, for spreadsheets and JSON.
#ifndef WSOA_CHANGES_CHANGE_COLUMNS_H_
#define WSOA_CHANGES_CHANGE_COLUMNS_H_

#include <string>
#include <vector>

#include "changes/change.h"
#include "snapshot/column.h"

namespace wsoa {

using ChangeColumn = ColumnOf<Change>;

// In the order of JSON.
const std::vector<ChangeColumn>& ChangeColumns();

// The title of the thing that changed, with its kind where it is not an action, a section or a
// plan: "Measure: Waiting time".
std::string TitleWithKind(const Change& change);

}  // namespace wsoa

#endif  // WSOA_CHANGES_CHANGE_COLUMNS_H_
