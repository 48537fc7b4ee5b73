#include "render/screen/table_layout.h"

#include <algorithm>

namespace wsoa {
namespace {

using Place = TableLayout::Place;

constexpr int kNarrowBar = 10;
// One very long cell must not make every row as long.
constexpr int kWidestAligned = 200;

// The steps taken to make a table fit, and how far its cells are folded and cut.
struct Measures {
  bool narrow_bars = false;
  bool narrow_titles = false;
  bool move_below = false;
  bool gather = false;
  int fold_to = 16;
  int cut_to = 30;
};
constexpr Measures kMeasures[] = {
    {},
    {.narrow_bars = true},
    {.narrow_bars = true, .narrow_titles = true},
    {.move_below = true},
    {.narrow_bars = true, .move_below = true},
    {.narrow_bars = true, .narrow_titles = true, .move_below = true},
    {.narrow_bars = true, .narrow_titles = true, .move_below = true, .gather = true},
    {.narrow_bars = true,
     .narrow_titles = true,
     .move_below = true,
     .gather = true,
     .fold_to = 12,
     .cut_to = 20},
    {.narrow_bars = true,
     .narrow_titles = true,
     .move_below = true,
     .gather = true,
     .fold_to = 0,
     .cut_to = 12},
};

int TitleWidth(const ColumnNeeds& column, const Measures& measures) {
  return measures.narrow_titles ? column.narrow_title : column.title;
}

int FullWidth(const ColumnNeeds& column, const Measures& measures) {
  const int bar = measures.narrow_bars ? kNarrowBar : kBarWidth;
  return std::max({column.cells, TitleWidth(column, measures), column.has_bar ? bar : 0});
}

TableLayout FullLayout(const std::vector<ColumnNeeds>& columns, const Measures& measures,
                       int widest) {
  TableLayout layout;
  layout.bar_width = measures.narrow_bars ? kNarrowBar : kBarWidth;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].fit == Fit::kBelow && measures.move_below) {
      layout.below.push_back(i);
    } else if (columns[i].fit == Fit::kGathered && measures.gather) {
      layout.gathered.push_back(i);
    } else {
      layout.beside.push_back({i, 0, std::min(FullWidth(columns[i], measures), widest)});
    }
  }
  return layout;
}

int RowWidth(const TableLayout& layout) {
  int width = 0;
  for (const Place& place : layout.beside) width += place.width + (width > 0 ? kColumnGap : 0);
  return width;
}

// The places with this fit that may be narrowed: bars never are.
std::vector<Place*> PlacesOf(Fit fit, const std::vector<ColumnNeeds>& columns,
                             TableLayout& layout) {
  std::vector<Place*> places;
  for (Place& place : layout.beside) {
    const ColumnNeeds& column = columns[place.column];
    if (column.fit == fit && !column.has_bar) places.push_back(&place);
  }
  return places;
}

// Narrows the places, widest first and none below `least` or its heading, until the row fits.
void Narrow(const std::vector<Place*>& places, int least, const std::vector<ColumnNeeds>& columns,
            int width, const TableLayout& layout) {
  for (int excess = RowWidth(layout) - width; excess > 0; --excess) {
    Place* widest = nullptr;
    for (Place* place : places) {
      const bool may_be_narrowed =
          place->width > std::max(least, columns[place->column].narrow_title);
      if (may_be_narrowed && (!widest || place->width > widest->width)) widest = place;
    }
    if (!widest) return;
    --widest->width;
  }
}

// Folds before it cuts, because folded text can still be read; and gives the columns that no folded
// line reaches to the cells that are cut.
void FoldAndCut(TableLayout& layout, const std::vector<ColumnNeeds>& columns,
                const Measures& measures, int width) {
  const std::vector<Place*> folded = PlacesOf(Fit::kFold, columns, layout);
  Narrow(folded, measures.fold_to, columns, width, layout);
  for (Place* place : folded) {
    const ColumnNeeds& column = columns[place->column];
    place->width = std::max(column.folded(place->width), TitleWidth(column, measures));
  }
  Narrow(PlacesOf(Fit::kCut, columns, layout), measures.cut_to, columns, width, layout);
}

void SetLefts(TableLayout& layout) {
  int left = 0;
  for (Place& place : layout.beside) {
    place.left = left;
    left += place.width + kColumnGap;
  }
  layout.width = RowWidth(layout);
}

}  // namespace

TableLayout LayOut(const std::vector<ColumnNeeds>& columns, std::optional<int> width) {
  const int widest = std::max(kWidestAligned, width.value_or(0));
  TableLayout layout;
  for (const Measures& measures : kMeasures) {
    layout = FullLayout(columns, measures, widest);
    if (!width) break;
    FoldAndCut(layout, columns, measures, *width);
    if (RowWidth(layout) <= *width) break;
  }
  SetLefts(layout);
  return layout;
}

}  // namespace wsoa
