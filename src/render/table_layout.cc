#include "render/table_layout.h"

#include <algorithm>

namespace wsoa {
namespace {

using Fit = Column::Fit;
using Place = TableLayout::Place;

constexpr int kGap = 2;  // blanks between columns
constexpr int kBar = 20;
constexpr int kNarrowBar = 10;
constexpr int kEasilyRead = 30;  // a cell cut to this still says what it is about
constexpr int kLeast = 12;       // and to this, at a pinch

// What is done to make a table fit, from nothing to everything short of cutting to the least.
struct Measures {
  bool narrow_bars = false;
  bool fold_titles = false;
  bool move_below = false;
};
constexpr Measures kMeasures[] = {
    {},
    {.narrow_bars = true},
    {.narrow_bars = true, .fold_titles = true},
    {.move_below = true},
    {.narrow_bars = true, .move_below = true},
    {.narrow_bars = true, .fold_titles = true, .move_below = true},
};

int FullWidth(const ColumnNeeds& column, const Measures& measures) {
  const int title = measures.fold_titles ? column.title_word : column.title;
  const int bar = measures.narrow_bars ? kNarrowBar : kBar;
  return std::max({column.cells, title, column.has_bar ? bar : 0});
}

TableLayout FullLayout(const std::vector<ColumnNeeds>& columns, const Measures& measures) {
  TableLayout layout;
  layout.bar_width = measures.narrow_bars ? kNarrowBar : kBar;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].fit == Fit::kBelow && measures.move_below) {
      layout.below.push_back(i);
    } else {
      layout.beside.push_back({i, 0, FullWidth(columns[i], measures)});
    }
  }
  return layout;
}

int RowWidth(const TableLayout& layout) {
  int width = 0;
  for (const Place& place : layout.beside) width += place.width + (width > 0 ? kGap : 0);
  return width;
}

// Narrows the cells that may be cut, the widest first and none below `least`, until the row fits.
void CutCells(TableLayout& layout, const std::vector<ColumnNeeds>& columns, int width, int least) {
  for (int excess = RowWidth(layout) - width; excess > 0; --excess) {
    Place* widest = nullptr;
    for (Place& place : layout.beside) {
      const ColumnNeeds& column = columns[place.column];
      const bool may_be_cut = column.fit == Fit::kCut && !column.has_bar &&
                              place.width > std::max(least, column.title_word);
      if (may_be_cut && (!widest || place.width > widest->width)) widest = &place;
    }
    if (!widest) return;
    --widest->width;
  }
}

void SetLefts(TableLayout& layout) {
  int left = 0;
  for (Place& place : layout.beside) {
    place.left = left;
    left += place.width + kGap;
  }
  layout.width = RowWidth(layout);
}

}  // namespace

TableLayout LayOut(const std::vector<ColumnNeeds>& columns, std::optional<int> width) {
  TableLayout layout;
  for (const Measures& measures : kMeasures) {
    layout = FullLayout(columns, measures);
    if (!width) break;
    CutCells(layout, columns, *width, kEasilyRead);
    if (RowWidth(layout) <= *width) break;
  }
  if (width) CutCells(layout, columns, *width, kLeast);
  SetLefts(layout);
  return layout;
}

}  // namespace wsoa
