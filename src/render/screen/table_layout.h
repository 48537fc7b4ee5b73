// Where the columns of a table stand on a screen of a certain width: arithmetic only, no text.
//
// Without a width every column stands in the row at its full width. With one, the first of these
// that makes the table fit is done: cells folded or cut to what is still easily read, narrower
// bars, narrower headings, columns moved beneath the row, columns gathered there, cells folded and
// cut further. Where not even that is enough the lines are longer than the screen, for a ref or a
// date is never cut.
#ifndef WSOA_RENDER_SCREEN_TABLE_LAYOUT_H_
#define WSOA_RENDER_SCREEN_TABLE_LAYOUT_H_

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "report/document.h"

namespace wsoa {

// What a column asks for, in columns of the screen.
struct ColumnNeeds {
  Column::Fit fit = Column::Fit::kWhole;
  int cells = 0;         // its widest cell that is not a bar
  bool has_bar = false;  // whether any of its cells is a bar
  int title = 0;         // its heading in one line
  int narrow_title = 0;  // its heading where the width is limited: the longest word of that
  // Its widest line where its cells are folded to a width; only asked of columns that may be.
  std::function<int(int width)> folded = {};
};

// Blanks between columns.
inline constexpr int kColumnGap = 2;

// The columns of a bar that stands in no row.
inline constexpr int kBarWidth = 20;

struct TableLayout {
  struct Place {
    std::size_t column = 0;  // of the table
    int left = 0;            // where it begins, from 0
    int width = 0;           // less than a cell asks for where one is beyond all measure
  };
  std::vector<Place> beside;          // the columns that stand in the row
  std::vector<std::size_t> gathered;  // the columns that share lines beneath it
  std::vector<std::size_t> below;     // the columns that have lines of their own beneath those
  int bar_width = 0;                  // of the bars in the row
  int width = 0;                      // of the whole row
};

TableLayout LayOut(const std::vector<ColumnNeeds>& columns, std::optional<int> width);

}  // namespace wsoa

#endif  // WSOA_RENDER_SCREEN_TABLE_LAYOUT_H_
