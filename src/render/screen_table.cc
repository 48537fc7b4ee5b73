#include "render/screen_table.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "render/bar.h"
#include "render/screen_line.h"
#include "render/table_layout.h"
#include "render/text_width.h"

namespace wsoa {
namespace {

constexpr int kIndent = 2;  // of each step of depth

// A cell as it is to be shown, before it is cut.
struct ShownCell {
  std::string text;
  int width = 0;
  Ink ink;
  const std::vector<Segment>* bar = nullptr;
};

struct ShownRow {
  std::vector<ShownCell> cells;
  int indent = 0;
};

// The column that shows how deep a row stands: the first that may be cut, which is its title.
std::size_t TitleColumn(const Table& table) {
  const auto title =
      std::find_if(table.columns.begin(), table.columns.end(),
                   [](const Column& column) { return column.fit == Column::Fit::kCut; });
  return title == table.columns.end() ? 0 : static_cast<std::size_t>(title - table.columns.begin());
}

ShownCell Show(const Cell& cell, bool strong) {
  ShownCell shown;
  shown.ink = RatingInk(cell.tone);
  shown.ink.bold |= strong;
  if (!cell.bar.empty()) {
    const bool anything = std::any_of(cell.bar.begin(), cell.bar.end(),
                                      [](const Segment& segment) { return segment.count > 0; });
    if (anything) shown.bar = &cell.bar;
  } else {
    shown.text = OneLine(cell.text);
    shown.width = TextWidth(shown.text);
  }
  return shown;
}

ShownRow Show(const Row& row, const std::vector<Column>& columns, std::size_t title_column) {
  ShownRow shown;
  shown.indent = kIndent * row.depth;
  for (std::size_t i = 0; i < columns.size() && i < row.cells.size(); ++i) {
    const bool strong = row.strong && columns[i].fit != Column::Fit::kBelow;
    shown.cells.push_back(Show(row.cells[i], strong));
  }
  shown.cells.resize(columns.size());
  ShownCell& title = shown.cells[title_column];
  if (!title.text.empty()) {
    title.text.insert(0, static_cast<std::size_t>(shown.indent), ' ');
    title.width += shown.indent;
  }
  return shown;
}

std::string NarrowTitle(const Column& column) {
  return OneLine(column.short_title.empty() ? column.title : column.short_title);
}

Ink TitleInk(const Column& column) {
  return column.tone == Tone::kPlain ? Ink{Tone::kMuted} : RatingInk(column.tone);
}

int LongestWord(const std::string& text) {
  int longest = 0;
  for (const std::string& word : Fold(text, 0)) longest = std::max(longest, TextWidth(word));
  return longest;
}

class TablePrinter {
 public:
  TablePrinter(const Table& table, const Look& look)
      : table_(table), look_(look), title_column_(TitleColumn(table)) {
    for (const Row& row : table.rows) {
      rows_.push_back(Show(row, table.columns, title_column_));
    }
    layout_ = LayOut(Needs(), look.width);
  }

  std::string Print() const {
    std::string text = Headings();
    for (const ShownRow& row : rows_) text += Beside(row) + Below(row);
    return text;
  }

 private:
  using Place = TableLayout::Place;

  std::vector<ColumnNeeds> Needs() const {
    std::vector<ColumnNeeds> needs;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const Column& heading = table_.columns[i];
      ColumnNeeds column{.fit = heading.fit,
                         .title = TextWidth(OneLine(heading.title)),
                         .narrow_title = LongestWord(NarrowTitle(heading))};
      for (const ShownRow& row : rows_) {
        const ShownCell& cell = row.cells[i];
        column.cells = std::max(column.cells, cell.width);
        column.has_bar |= cell.bar != nullptr;
        if (heading.fit == Column::Fit::kFold) {
          column.cell_word = std::max(column.cell_word, LongestWord(cell.text));
        }
      }
      needs.push_back(column);
    }
    return needs;
  }

  int TextLeft(const Place& place, int text_width) const {
    const bool right = table_.columns[place.column].right;
    return right ? place.left + std::max(0, place.width - text_width) : place.left;
  }

  std::vector<std::string> TitleLines(const Place& place) const {
    const Column& column = table_.columns[place.column];
    const std::string title = OneLine(column.title);
    return Fold(TextWidth(title) <= place.width ? title : NarrowTitle(column), place.width);
  }

  // The headings, in as many lines as the longest of them takes and set at the foot of these.
  std::string Headings() const {
    std::vector<std::vector<std::string>> titles;
    std::size_t height = 0;
    for (const Place& place : layout_.beside) {
      titles.push_back(TitleLines(place));
      height = std::max(height, titles.back().size());
    }
    std::string text;
    for (std::size_t above = height; above > 0; --above) {
      ScreenLine line(look_.colour);
      for (std::size_t i = 0; i < titles.size(); ++i) {
        if (titles[i].size() < above) continue;
        const std::string& title = titles[i][titles[i].size() - above];
        const Place& place = layout_.beside[i];
        line.Put(TextLeft(place, TextWidth(title)), title, TitleInk(table_.columns[place.column]));
      }
      text += line.Text();
    }
    return text + Rule();
  }

  std::string Rule() const {
    if (!look_.box_drawing) return "";
    std::string rule;
    for (int i = 0; i < layout_.width; ++i) rule += "─";
    return ScreenLine(look_.colour).Add(rule, {Tone::kMuted}).Text();
  }

  // What a cell says in its place, in lines.
  std::vector<std::string> CellLines(const ShownCell& cell, const Place& place) const {
    if (cell.width <= place.width) return {cell.text};
    if (table_.columns[place.column].fit == Column::Fit::kFold) return Fold(cell.text, place.width);
    return {CutTo(cell.text, place.width)};
  }

  // The row in as many lines as its longest cell takes.
  std::string Beside(const ShownRow& row) const {
    std::vector<ScreenLine> lines(1, ScreenLine(look_.colour));
    for (const Place& place : layout_.beside) {
      const ShownCell& cell = row.cells[place.column];
      if (cell.bar) {
        PutBar(*cell.bar, layout_.bar_width, place.left, lines[0]);
        continue;
      }
      const std::vector<std::string> parts = CellLines(cell, place);
      lines.resize(std::max(lines.size(), parts.size()), ScreenLine(look_.colour));
      for (std::size_t i = 0; i < parts.size(); ++i) {
        lines[i].Put(TextLeft(place, TextWidth(parts[i])), parts[i], cell.ink);
      }
    }
    std::string text;
    for (const ScreenLine& line : lines) text += line.Text();
    return text;
  }

  // The columns beneath the row, each folded under the title, and named where there are several.
  std::string Below(const ShownRow& row) const {
    constexpr int kLeastWidth = 20;
    const int left = TitleLeft() + row.indent;
    const int width = std::max(kLeastWidth, look_.width.value_or(0) - left);
    std::string text;
    for (const std::size_t column : layout_.below) {
      const ShownCell& cell = row.cells[column];
      const bool named = layout_.below.size() > 1;
      const std::string name = named ? OneLine(table_.columns[column].title) + ": " : "";
      if (cell.bar) {
        ScreenLine line(look_.colour);
        line.Put(left, name, {Tone::kMuted});
        PutBar(*cell.bar, layout_.bar_width, left + TextWidth(name), line);
        text += line.Text();
      } else if (!cell.text.empty()) {
        const Ink ink = cell.ink.tone == Tone::kPlain ? Ink{Tone::kMuted} : cell.ink;
        for (const std::string& part : Fold(name + cell.text, width)) {
          text += ScreenLine(look_.colour).Put(left, part, ink).Text();
        }
      }
    }
    return text;
  }

  int TitleLeft() const {
    for (const Place& place : layout_.beside) {
      if (place.column == title_column_ && place.left > 0) return place.left;
    }
    return kIndent;
  }

  const Table& table_;
  const Look& look_;
  std::size_t title_column_;
  std::vector<ShownRow> rows_;
  TableLayout layout_;
};

}  // namespace

std::string RenderScreenTable(const Table& table, const Look& look) {
  if (table.rows.empty() || table.columns.empty()) return "";
  return TablePrinter(table, look).Print();
}

}  // namespace wsoa
