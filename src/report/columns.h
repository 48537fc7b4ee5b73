// The columns that reports are made of.
#ifndef WSOA_REPORT_COLUMNS_H_
#define WSOA_REPORT_COLUMNS_H_

#include <string>
#include <utility>
#include <vector>

#include "report/cells.h"
#include "report/document.h"
#include "snapshot/column.h"

namespace wsoa {

// `short_title`: the heading on a narrow screen; empty: the title.
Column TextColumn(std::string key, std::string title, Role role = Role::kWord,
                  std::string short_title = "");
Column NumberColumn(std::string key, std::string title, std::string short_title = "");

// The heading of a column of the tables of things.
template <typename Thing>
Column HeadingOf(const ColumnOf<Thing>& of) {
  Column column = TextColumn(of.name, of.heading, of.role, of.short_heading);
  column.looked_up = of.looked_up;
  if (of.colour) {
    column.short_title = LetterOf(*of.colour);
    column.tone = ToneOf(*of.colour);
  }
  return column;
}

// A row a thing, in these columns.
template <typename Thing>
Table TableOf(std::string name, const std::vector<ColumnOf<Thing>>& columns,
              const std::vector<Thing>& things) {
  Table table{std::move(name), {}, {}};
  for (const ColumnOf<Thing>& column : columns) table.columns.push_back(HeadingOf(column));
  for (const Thing& thing : things) {
    Row row;
    for (const ColumnOf<Thing>& column : columns) row.cells.push_back(CellOf(column.value(thing)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace wsoa

#endif  // WSOA_REPORT_COLUMNS_H_
