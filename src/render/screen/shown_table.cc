#include "render/screen/shown_table.h"

#include <algorithm>
#include <utility>

#include "render/column_roles.h"
#include "render/screen/sparkline.h"
#include "render/text_width.h"
#include "source/escape.h"

namespace wsoa {
namespace {

constexpr int kIndent = 2;  // for each level of depth

ShownColumn Show(const Column& column) {
  const std::string& narrow = column.short_title.empty() ? column.title : column.short_title;
  return {.fit = FitOf(column),
          .right = IsRightAligned(column),
          .title = OneLine(column.title),
          .narrow_title = OneLine(narrow),
          .ink = column.tone == Tone::kPlain ? Ink{Tone::kMuted} : RatingInk(column.tone)};
}

ShownCell Show(const Cell& cell, bool strong, bool draw_series) {
  ShownCell shown;
  shown.missing = cell.data && cell.data->empty() && cell.tone == Tone::kMuted;
  shown.ink = RatingInk(cell.tone);
  shown.ink.bold |= strong;
  if (!cell.bar.empty()) {
    const bool anything = std::any_of(cell.bar.begin(), cell.bar.end(),
                                      [](const Segment& segment) { return segment.count > 0; });
    if (anything) shown.bar = &cell.bar;
  } else {
    const bool drawn = draw_series && !cell.series.empty();
    shown.text = drawn ? Sparkline(cell.series, cell.from_zero) : OneLine(cell.text);
    shown.width = TextWidth(shown.text);
  }
  return shown;
}

ShownRow Show(const Row& row, const Table& table, std::size_t title_column, bool draw_series) {
  ShownRow shown;
  shown.indent = kIndent * row.depth;
  for (std::size_t i = 0; i < table.columns.size() && i < row.cells.size(); ++i) {
    const bool strong = row.strong && !IsRemark(table.columns[i]);
    shown.cells.push_back(Show(row.cells[i], strong, draw_series));
  }
  shown.cells.resize(table.columns.size());
  ShownCell& title = shown.cells[title_column];
  if (!title.text.empty()) {
    title.indent = shown.indent;
    title.width += shown.indent;
  }
  return shown;
}

int WidestLine(const std::vector<std::string>& lines) {
  int widest = 0;
  for (const std::string& line : lines) widest = std::max(widest, TextWidth(line));
  return widest;
}

}  // namespace

ShownTable Show(const Table& table, bool draw_series) {
  ShownTable shown;
  shown.title_column = TitleColumn(table);
  for (const Column& column : table.columns) shown.columns.push_back(Show(column));
  for (const Row& row : table.rows) {
    shown.rows.push_back(Show(row, table, shown.title_column, draw_series));
  }
  return shown;
}

std::vector<ColumnNeeds> NeedsOf(const ShownTable& table) {
  std::vector<ColumnNeeds> needs;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const ShownColumn& column = table.columns[i];
    ColumnNeeds need{.fit = column.fit,
                     .title = TextWidth(column.title),
                     .narrow_title = WidestLine(Fold(column.narrow_title, 0))};
    for (const ShownRow& row : table.rows) {
      need.cells = std::max(need.cells, row.cells[i].width);
      need.has_bar |= row.cells[i].bar != nullptr;
    }
    need.folded = [&table, i](int width) {
      int widest = 0;
      for (const ShownRow& row : table.rows) {
        const ShownCell& cell = row.cells[i];
        const int line = cell.width <= width
                             ? cell.width
                             : cell.indent + WidestLine(Fold(cell.text, width - cell.indent));
        widest = std::max(widest, line);
      }
      return widest;
    };
    needs.push_back(std::move(need));
  }
  return needs;
}

}  // namespace wsoa
