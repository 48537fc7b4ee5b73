#include "render/table_layout.h"

#include <algorithm>

namespace wsoa {
namespace {

using Fit = Column::Fit;
using Place = TableLayout::Place;

constexpr int kGap = 2;  // blanks between columns
constexpr int kBar = 20;
constexpr int kNarrowBar = 10;

// How far a cell may be narrowed: to what is easily read, and at a pinch.
enum class Ease { kEasy, kAtAPinch };
constexpr int kCutTo[] = {30, 12};
constexpr int kFoldTo[] = {16, 0};

// What is done to make a table fit, from next to nothing to everything.
struct Measures {
  bool narrow_bars = false;
  bool narrow_titles = false;
  bool move_below = false;
};
constexpr Measures kMeasures[] = {
    {},
    {.narrow_bars = true},
    {.narrow_bars = true, .narrow_titles = true},
    {.move_below = true},
    {.narrow_bars = true, .move_below = true},
    {.narrow_bars = true, .narrow_titles = true, .move_below = true},
};

int FullWidth(const ColumnNeeds& column, const Measures& measures) {
  const int title = measures.narrow_titles ? column.narrow_title : column.title;
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

// The least width of a column whose cells are cut or folded.
int LeastWidth(const ColumnNeeds& column, Ease ease) {
  const auto at = static_cast<std::size_t>(ease);
  const int cells = column.fit == Fit::kCut ? kCutTo[at] : std::max(kFoldTo[at], column.cell_word);
  return std::max(cells, column.narrow_title);
}

// Narrows the columns of one fit, the widest first, until the row fits.
void NarrowThose(TableLayout& layout, const std::vector<ColumnNeeds>& columns, Fit fit, int width,
                 Ease ease) {
  for (int excess = RowWidth(layout) - width; excess > 0; --excess) {
    Place* widest = nullptr;
    for (Place& place : layout.beside) {
      const ColumnNeeds& column = columns[place.column];
      const bool may_be_narrowed =
          column.fit == fit && !column.has_bar && place.width > LeastWidth(column, ease);
      if (may_be_narrowed && (!widest || place.width > widest->width)) widest = &place;
    }
    if (!widest) return;
    --widest->width;
  }
}

// Folds before it cuts: what is folded can still be read.
void Narrow(TableLayout& layout, const std::vector<ColumnNeeds>& columns, int width, Ease ease) {
  NarrowThose(layout, columns, Fit::kFold, width, ease);
  NarrowThose(layout, columns, Fit::kCut, width, ease);
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
    Narrow(layout, columns, *width, Ease::kEasy);
    if (RowWidth(layout) <= *width) break;
  }
  if (width) Narrow(layout, columns, *width, Ease::kAtAPinch);
  SetLefts(layout);
  return layout;
}

}  // namespace wsoa
