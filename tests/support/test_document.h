// Makes blocks of a document in one line each, for tests of the formats.
#ifndef WSOA_TESTS_SUPPORT_TEST_DOCUMENT_H_
#define WSOA_TESTS_SUPPORT_TEST_DOCUMENT_H_

#include <string>
#include <utility>
#include <vector>

#include "report/document.h"

namespace wsoa {

inline Column MakeColumn(std::string title, Role role = Role::kWord) {
  Column column;
  column.key = title;
  column.title = std::move(title);
  column.role = role;
  return column;
}

inline Cell Words(std::string text, Tone tone = Tone::kPlain) {
  Cell cell;
  cell.text = std::move(text);
  cell.tone = tone;
  return cell;
}

inline Cell NumberOf(int number) {
  Cell cell = Words(std::to_string(number));
  cell.number = number;
  return cell;
}

inline Cell Bar(std::string text, std::vector<Segment> segments) {
  Cell cell = Words(std::move(text));
  cell.bar = std::move(segments);
  return cell;
}

inline Row Plain(std::vector<Cell> cells, int depth = 0) {
  return {.cells = std::move(cells), .depth = depth};
}

inline Row Strong(std::vector<Cell> cells) { return {.cells = std::move(cells), .strong = true}; }

inline Table MakeTable(std::vector<Column> columns, std::vector<Row> rows) {
  return {.name = "table", .columns = std::move(columns), .rows = std::move(rows)};
}

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_TEST_DOCUMENT_H_
