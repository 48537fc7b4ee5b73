// A table with its cells made ready for a screen: harmless, indented and measured, but not yet cut,
// folded or put in place.
#ifndef WSOA_RENDER_SCREEN_SHOWN_TABLE_H_
#define WSOA_RENDER_SCREEN_SHOWN_TABLE_H_

#include <cstddef>
#include <string>
#include <vector>

#include "render/screen/screen_line.h"
#include "render/screen/table_layout.h"
#include "report/document.h"

namespace wsoa {

struct ShownColumn {
  Column::Fit fit = Column::Fit::kWhole;
  bool right = false;
  std::string title;
  std::string narrow_title;  // where the width is limited
  Ink ink;                   // of its heading
};

struct ShownCell {
  std::string text;
  int indent = 0;  // blanks before the text
  int width = 0;   // with the indent
  Ink ink;
  const std::vector<Segment>* bar = nullptr;  // set where there is one, with anything in it
  bool missing = false;                       // there is nothing to say, which the text says
};

struct ShownRow {
  std::vector<ShownCell> cells;  // one for each column
  int indent = 0;                // of its title, and of what stands beneath it
};

struct ShownTable {
  std::vector<ShownColumn> columns;
  std::vector<ShownRow> rows;
  std::size_t title_column = 0;  // the one that shows how deep a row stands
};

// `table` must outlive what is returned. Series are drawn where `draw_series`, else said.
ShownTable Show(const Table& table, bool draw_series);

// What the columns ask of the screen. `table` must outlive what is returned.
std::vector<ColumnNeeds> NeedsOf(const ShownTable& table);

}  // namespace wsoa

#endif  // WSOA_RENDER_SCREEN_SHOWN_TABLE_H_
