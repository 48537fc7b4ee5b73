// Computes where the columns of a table go on a screen of a given width: arithmetic only, no text.
//
// Without a width every column is in the row at its full width. With one, the first of these that
// makes the table fit: cells folded or cut to what is still easily read, narrower bars, narrower
// headings, columns moved below the row, columns gathered there, cells folded and cut further. If
// not even that is enough, lines are longer than the screen, because a ref or a date is never
// cut.
#ifndef WSOA_RENDER_SCREEN_TABLE_LAYOUT_H_
#define WSOA_RENDER_SCREEN_TABLE_LAYOUT_H_

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "render/screen/fit.h"

namespace wsoa {

// What a column needs, in columns of the screen.
struct ColumnNeeds {
  Fit fit = Fit::kWhole;
  int cells = 0;         // its widest cell that is not a bar
  bool has_bar = false;  // whether any of its cells is a bar
  int title = 0;         // its heading in one line
  int narrow_title = 0;  // its heading if the width is limited: the longest word of it
  // Its widest line if its cells are folded to a width; only called for columns that may be folded.
  std::function<int(int width)> folded = {};
};

// Blanks between columns.
inline constexpr int kColumnGap = 2;

// The width of a bar that is not in a row.
inline constexpr int kBarWidth = 20;

struct TableLayout {
  struct Place {
    std::size_t column = 0;  // of the table
    int left = 0;            // where it begins, from 0
    int width = 0;           // may be less than its widest cell needs, if that is very wide
  };
  std::vector<Place> beside;          // the columns in the row
  std::vector<std::size_t> gathered;  // the columns that share lines below it
  std::vector<std::size_t> below;     // the columns with lines of their own below those
  int bar_width = 0;                  // of the bars in the row
  int width = 0;                      // of the whole row
};

TableLayout LayOut(const std::vector<ColumnNeeds>& columns, std::optional<int> width);

}  // namespace wsoa

#endif  // WSOA_RENDER_SCREEN_TABLE_LAYOUT_H_
