#include "report/risks/exception_table.h"

#include <algorithm>
#include <utility>

#include "report/cells.h"
#include "report/columns.h"

namespace wsoa {
namespace {

// Only as precise as it was written.
Cell SaidOnCell(const Update* update) {
  if (!update) return MissingCell();
  Cell cell = TextCell(ShowDate(*update->date));
  cell.data = IsoDay(update->date->first);
  return cell;
}

Cell IssueCell(const Update* update, std::optional<Text> Update::*text) {
  return TextCell(update && update->*text ? (update->*text)->value : "");
}

}  // namespace

Table ExceptionTable(const std::vector<FoundAction>& actions, ExceptionReason reason) {
  const bool with_reason = reason == ExceptionReason::kShown;
  const bool with_issues = std::any_of(actions.begin(), actions.end(), [](const FoundAction& each) {
    return each.status->issue != nullptr;
  });
  const auto beside = ActionColumnsNamed({"ref", "title", "owners", "stated", "rating"});
  const ActionColumn why = *ParseActionColumn("reason");
  Table table{"exceptions", {}, {}};
  for (const ActionColumn& column : beside) table.columns.push_back(HeadingOf(column));
  if (with_issues) table.columns.push_back(TextColumn("issue_on", "Issue told"));
  if (with_reason) table.columns.push_back(HeadingOf(why));
  if (with_issues) {
    table.columns.push_back(TextColumn("issue", "Issue", Role::kProse));
    table.columns.push_back(TextColumn("mitigation", "Mitigation", Role::kProse));
  }
  for (const FoundAction& found : actions) {
    const Update* issue = found.status->issue;
    Row row;
    for (const ActionColumn& column : beside) row.cells.push_back(CellOf(column.value(found)));
    if (with_issues) row.cells.push_back(SaidOnCell(issue));
    if (with_reason) row.cells.push_back(CellOf(why.value(found)));
    if (with_issues) {
      row.cells.push_back(IssueCell(issue, &Update::issue));
      row.cells.push_back(IssueCell(issue, &Update::mitigation));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace wsoa
