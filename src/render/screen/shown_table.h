// A table with its cells prepared for a screen: escaped, indented and measured, but not yet cut,
// folded or placed.
#ifndef WSOA_RENDER_SCREEN_SHOWN_TABLE_H_
#define WSOA_RENDER_SCREEN_SHOWN_TABLE_H_

#include <cstddef>
#include <string>
#include <vector>

#include "render/screen/fit.h"
#include "render/screen/screen_line.h"
#include "render/screen/table_layout.h"
#include "report/document.h"

namespace wsoa {

struct ShownColumn {
  Fit fit = Fit::kWhole;
  bool right = false;
  std::string title;
  std::string narrow_title;  // if the width is limited
  Ink ink;                   // of its heading
};

struct ShownCell {
  std::string text;
  int indent = 0;  // blanks before the text
  int width = 0;   // with the indent
  Ink ink;
  const std::vector<Segment>* bar = nullptr;  // set if there is one that is not empty
  bool missing = false;                       // there is no value; the text says so
};

struct ShownRow {
  std::vector<ShownCell> cells;  // one for each column
  int indent = 0;                // of its title, and of the lines below it
};

struct ShownTable {
  std::vector<ShownColumn> columns;
  std::vector<ShownRow> rows;
  std::size_t title_column = 0;  // the one that shows the depth of a row
};

// `table` must outlive the result. Series are drawn if `draw_series`, or else written in words.
ShownTable Show(const Table& table, bool draw_series);

// What the columns need of the screen. `table` must outlive the result.
std::vector<ColumnNeeds> NeedsOf(const ShownTable& table);

}  // namespace wsoa

#endif  // WSOA_RENDER_SCREEN_SHOWN_TABLE_H_
