// The columns of each kind of thing: one row of a table says all that is known of a column.
//
// From these tables come the words of --columns and --sort, the tables of every format, the order
// of --sort, the rows of JSON and the JSON Schema of snapshots.
//
// To add a column: add one row to the table of its thing (snapshot/action_columns.cc,
// measure_columns.cc, risk_columns.cc, section_columns.cc, owner_columns.cc,
// changes/change_columns.cc, changes/trend/trend_columns.cc), and describe it in docs/json.md if
// JSON has it. If only tables have it, leave out `type`; if only JSON has it, leave out `heading`.
#ifndef WSOA_SNAPSHOT_COLUMN_H_
#define WSOA_SNAPSHOT_COLUMN_H_

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "snapshot/role.h"
#include "snapshot/sort_key.h"
#include "snapshot/value.h"

namespace wsoa {

// What is known of a column of this kind of thing.
template <typename Thing>
struct ColumnOf {
  std::string name;                // "days_late": in CSV and JSON
  std::string word = {};           // "late": of --columns; empty: the name with dashes
  std::string heading = {};        // "Days late"; empty: no column of tables
  std::string short_heading = {};  // where the width is limited; empty: the heading
  Role role = Role::kWord;
  std::optional<Colour> colour = {};  // whose things it counts: its heading shows that colour
  bool looked_up = false;  // looked up, not compared: below the row where the width is limited
  std::function<Value(const Thing&)> value = {};
  // What it sorts by (snapshot/sort_key.h) if that is not the value.
  std::function<Value(const Thing&)> order = {};
  Json (*type)() = nullptr;  // in the JSON Schema; null: JSON has no such key
  // What JSON has where that is not the value.
  std::function<Json(const Thing&)> json = {};
  // JSON has it among the others, but the schema lists it after them.
  bool last_in_schema = false;

  friend bool operator==(const ColumnOf& a, const ColumnOf& b) { return a.name == b.name; }
};

// "original_due" and "original-due" are the same word.
std::string WithDashes(std::string_view name);

// The user's word for a column: "late".
template <typename Thing>
std::string WordFor(const ColumnOf<Thing>& column) {
  return column.word.empty() ? WithDashes(column.name) : column.word;
}

// The column that a user's word names, also as in JSON ("original_due"); null if there is none.
template <typename Thing>
const ColumnOf<Thing>* FindColumn(const std::vector<ColumnOf<Thing>>& columns,
                                  std::string_view word) {
  const std::string dashed = WithDashes(word);
  const ColumnOf<Thing>* by_name = nullptr;
  for (const ColumnOf<Thing>& column : columns) {
    if (column.heading.empty()) continue;
    if (WordFor(column) == dashed) return &column;
    if (WithDashes(column.name) == dashed) by_name = &column;
  }
  return by_name;
}

// The column of this name, whether tables have it or not. Precondition: it is in the table.
template <typename Thing>
const ColumnOf<Thing>& ColumnNamed(const std::vector<ColumnOf<Thing>>& columns,
                                   std::string_view name) {
  return *std::find_if(columns.begin(), columns.end(),
                       [&](const ColumnOf<Thing>& column) { return column.name == name; });
}

// The columns that tables have.
template <typename Thing>
std::vector<ColumnOf<Thing>> TableColumns(std::vector<ColumnOf<Thing>> columns) {
  std::erase_if(columns, [](const ColumnOf<Thing>& column) { return column.heading.empty(); });
  return columns;
}

// The columns of these words, in their order. Each word is in the table.
template <typename Thing>
std::vector<ColumnOf<Thing>> ColumnsNamed(const std::vector<ColumnOf<Thing>>& columns,
                                          const std::vector<std::string_view>& words) {
  std::vector<ColumnOf<Thing>> named;
  for (const std::string_view word : words) named.push_back(*FindColumn(columns, word));
  return named;
}

// Every word that a table can be asked for: those of `first`, then the others as in the table.
template <typename Thing>
std::vector<std::string> ColumnWords(const std::vector<ColumnOf<Thing>>& columns,
                                     const std::vector<std::string_view>& first) {
  std::vector<std::string> words(first.begin(), first.end());
  for (const ColumnOf<Thing>& column : columns) {
    const std::string word = WordFor(column);
    const bool listed = std::find(words.begin(), words.end(), word) != words.end();
    if (!column.heading.empty() && !listed) words.push_back(word);
  }
  return words;
}

// Sorts by the first column that differs; what is equal in all of them keeps its order.
template <typename Thing>
void SortBy(const std::vector<ColumnOf<Thing>>& columns, std::vector<Thing>& things) {
  SortByKeys(
      [&](const Thing& thing) {
        std::vector<SortKey> keys;
        for (const ColumnOf<Thing>& column : columns) {
          const auto& value = column.order ? column.order : column.value;
          keys.emplace_back(value(thing), thing.plan->status.scheme);
        }
        return keys;
      },
      things);
}

// A thing as a row of JSON.
template <typename Thing>
Json JsonRow(const std::vector<ColumnOf<Thing>>& columns, const Thing& thing) {
  Json row = Json::Object();
  for (const ColumnOf<Thing>& column : columns) {
    if (!column.type) continue;
    row.Add(column.name, column.json ? column.json(thing) : JsonOf(column.value(thing)));
  }
  return row;
}

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_COLUMN_H_
