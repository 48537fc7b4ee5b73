// The columns of a table of actions: the heading of each, and its cell for one action.
#ifndef WSOA_REPORT_ACTIONS_ACTION_CELLS_H_
#define WSOA_REPORT_ACTIONS_ACTION_CELLS_H_

#include "report/actions/action_query.h"
#include "report/document.h"

namespace wsoa {

Column HeadingOf(const ActionColumn& column);
Cell CellOf(const ActionColumn& column, const FoundAction& found);

// "30 Nov 2021"; without a deadline what stands in its place: "ongoing", "to be dated", "waiting",
// "not read" (the plan has one that could not be read), "none" ("–" of a heading).
Cell DueCell(const ActionStatus& status);

// The value of one of the plan's own fields: "PowerBI", "Apr 2022".
Cell FieldCell(const FieldValue& field);

// "30 Nov 2021"; "Nov 2021" where only the month is known, "by Jan 2022" where only when it was
// reported.
Cell CompletedCell(const ActionStatus& status);

}  // namespace wsoa

#endif  // WSOA_REPORT_ACTIONS_ACTION_CELLS_H_
