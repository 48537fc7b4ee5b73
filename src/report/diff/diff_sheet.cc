// The changes of a diff for a spreadsheet: the second part of report/diff/diff_report.h.
#include <utility>
#include <vector>

#include "changes/change_columns.h"
#include "report/columns.h"
#include "report/diff/change_cells.h"
#include "report/diff/change_words.h"
#include "report/diff/diff_report.h"

namespace wsoa {
namespace {

std::vector<ChangeColumn> SheetColumns() {
  std::vector<ChangeColumn> columns =
      ColumnsNamed(ChangeColumns(), {"plan", "section", "kind", "ref", "title", "change", "by",
                                     "from", "to", "days", "approved"});
  columns.push_back({.name = "words",
                     .heading = "In words",
                     .value = [](const Change& change) -> Value { return ChangeInWords(change); }});
  return columns;
}

}  // namespace

Document DiffForSpreadsheet(const std::vector<const Change*>& changes) {
  Table table{"changes", {}, {}};
  const std::vector<ChangeColumn> columns = SheetColumns();
  for (const ChangeColumn& column : columns) table.columns.push_back(HeadingOf(column));
  for (const Change* change : changes) {
    Row row;
    row.cells = CellsOf(columns, *change);
    table.rows.push_back(std::move(row));
  }
  return {{std::move(table)}};
}

}  // namespace wsoa
