// The columns of actions.
#ifndef WSOA_SNAPSHOT_ACTION_COLUMNS_H_
#define WSOA_SNAPSHOT_ACTION_COLUMNS_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "snapshot/column.h"
#include "snapshot/found.h"

namespace wsoa {

using ActionColumn = ColumnOf<FoundAction>;

// Every column, in the order of JSON.
const std::vector<ActionColumn>& ActionColumns();

// Every word of --columns but fields.NAME, in the order of --help.
std::vector<std::string> ActionColumnWords();

// The column that a user's word names ("due", "original-due", also "original_due" as in JSON,
// "fields.priority"), or std::nullopt.
std::optional<ActionColumn> ParseActionColumn(std::string_view word);

// The columns of these words; each is one of ActionColumnWords.
std::vector<ActionColumn> ActionColumnsNamed(const std::vector<std::string_view>& words);

// Of a column of one of the plan's own fields, `fields.NAME`: NAME.
std::optional<std::string> FieldNameOf(const ActionColumn& column);

// The deadline; without one, what is read in its place: "ongoing", "to be dated", "waiting", "not
// read" (the plan has one that could not be read), "none" ("–" of a heading).
Value DueOf(const ActionStatus& status);

// "30 Nov 2021"; "Nov 2021" where only the month is known, "by Jan 2022" where only when it was
// reported.
Value CompletedOf(const ActionStatus& status);

// How much is done, as last reported: "40".
Value PercentOf(const ActionStatus& status);

// The value of one of the plan's own fields: "PowerBI", "Apr 2022".
Value ValueOf(const FieldValue& field);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_ACTION_COLUMNS_H_
