#include "render/screen/screen_table.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "render/screen/bar.h"
#include "render/screen/fit.h"
#include "render/screen/screen_line.h"
#include "render/screen/shown_table.h"
#include "render/screen/table_layout.h"
#include "render/text_width.h"

namespace wsoa {
namespace {

constexpr int kLeastBelow = 20;    // columns for text below a row, even on a narrow screen
constexpr int kBelowTheFirst = 2;  // its indentation below a title in the first column

using Lines = std::vector<std::string>;

// The text folded into at most `height` lines (1 or more), and cut if they are not
// enough.
Lines InLines(const std::string& text, int width, std::size_t height) {
  if (height == 1 || TextWidth(text) <= width) return {CutTo(text, width)};
  Lines lines = Fold(text, width);
  for (std::size_t i = height; i < lines.size(); ++i) lines[height - 1] += " " + lines[i];
  if (lines.size() > height) lines.resize(height);
  for (std::string& line : lines) line = CutTo(line, width);
  return lines;
}

std::int64_t CountIn(const std::vector<Segment>& bar) {
  std::int64_t count = 0;
  for (const Segment& segment : bar) count += std::max(0, segment.count);
  return count;
}

class TablePrinter {
 public:
  TablePrinter(const Table& table, const TerminalStyle& style)
      : table_(Show(table, style.box_drawing)),
        style_(style),
        layout_(LayOut(NeedsOf(table_), style.width)) {}

  std::string Print() const {
    std::string text = Headings() + Rule();
    for (const ShownRow& row : table_.rows) text += Beside(row) + Gathered(row) + Below(row);
    return text;
  }

 private:
  using Place = TableLayout::Place;

  // A text that is wider than its column pushes the next one to the right.
  void Put(const std::string& text, Ink ink, const Place& place, ScreenLine& line) const {
    const bool right = table_.columns[place.column].right;
    const int blanks = right ? std::max(0, place.width - TextWidth(text)) : 0;
    const int least = line.width() > 0 ? line.width() + kColumnGap : 0;
    line.Put(std::max(least, place.left + blanks), text, ink);
  }

  Lines TitleLines(const Place& place) const {
    const ShownColumn& column = table_.columns[place.column];
    const bool fits = TextWidth(column.title) <= place.width;
    return Fold(fits ? column.title : column.narrow_title, place.width);
  }

  // The headings, bottom-aligned in as many lines as the tallest of them takes.
  std::string Headings() const {
    std::vector<Lines> titles;
    std::size_t height = 0;
    for (const Place& place : layout_.beside) {
      titles.push_back(TitleLines(place));
      height = std::max(height, titles.back().size());
    }
    std::string text;
    for (std::size_t above = height; above > 0; --above) {
      ScreenLine line(style_.colour);
      for (std::size_t i = 0; i < titles.size(); ++i) {
        if (titles[i].size() < above) continue;
        const Place& place = layout_.beside[i];
        const Ink ink = table_.columns[place.column].ink;
        Put(titles[i][titles[i].size() - above], ink, place, line);
      }
      text += line.Text();
    }
    return text;
  }

  std::string Rule() const {
    if (!style_.box_drawing) return "";
    std::string rule;
    for (int i = 0; i < layout_.width; ++i) rule += "─";
    return ScreenLine(style_.colour).Add(rule, {Tone::kMuted}).Text();
  }

  // Where a cell begins in its column.
  static Place Indented(Place place, const ShownCell& cell) {
    place.left += cell.indent;
    place.width -= cell.indent;
    return place;
  }

  // The lines that the row takes: those of its tallest cell.
  std::size_t HeightOf(const ShownRow& row) const {
    std::size_t height = 1;
    for (const Place& place : layout_.beside) {
      if (!style_.width || table_.columns[place.column].fit != Fit::kFold) continue;
      const ShownCell& cell = row.cells[place.column];
      if (cell.width <= place.width) continue;
      height = std::max(height, Fold(cell.text, Indented(place, cell).width).size());
    }
    return height;
  }

  // Cells are folded or cut only if their column allows it, and only for a screen.
  Lines LinesOf(const ShownCell& cell, const Place& place, std::size_t height) const {
    const Fit fit = table_.columns[place.column].fit;
    const bool may_be = fit == Fit::kFold || fit == Fit::kCut;
    if (!style_.width || !may_be) return {cell.text};
    return InLines(cell.text, place.width, height);
  }

  std::string Beside(const ShownRow& row) const {
    std::vector<ScreenLine> lines(HeightOf(row), ScreenLine(style_.colour));
    for (const Place& column : layout_.beside) {
      const ShownCell& cell = row.cells[column.column];
      const Place place = Indented(column, cell);
      if (cell.bar) {
        PutBar(*cell.bar, layout_.bar_width, place.left, lines[0]);
        continue;
      }
      const Lines parts = LinesOf(cell, place, lines.size());
      for (std::size_t i = 0; i < parts.size(); ++i) Put(parts[i], cell.ink, place, lines[i]);
    }
    std::string text;
    for (const ScreenLine& line : lines) text += line.Text();
    return text;
  }

  // The facts that share lines below the row, each with its name. Lines break between two of them.
  std::string Gathered(const ShownRow& row) const {
    const int left = BelowLeft() + row.indent;
    const int end = left + RoomBelow(left);
    std::string text;
    ScreenLine line(style_.colour);
    for (const std::size_t column : layout_.gathered) {
      const ShownCell& cell = row.cells[column];
      if (cell.text.empty() || cell.missing) continue;
      const std::string& name = table_.columns[column].narrow_title;
      const int width = TextWidth(name) + 1 + cell.width;
      if (left + width > end) {
        if (line.width() > 0) text += std::exchange(line, ScreenLine(style_.colour)).Text();
        for (const std::string& part : Fold(name + " " + cell.text, end - left)) {
          text += ScreenLine(style_.colour).Put(left, part, cell.ink).Text();
        }
        continue;
      }
      if (line.width() > 0 && line.width() + kColumnGap + width > end) {
        text += std::exchange(line, ScreenLine(style_.colour)).Text();
      }
      const int begin = line.width() > 0 ? line.width() + kColumnGap : left;
      line.Put(begin, name, {Tone::kMuted}).Add(" " + cell.text, cell.ink);
    }
    return line.width() > 0 ? text + line.Text() : text;
  }

  int RoomBelow(int left) const { return std::max(kLeastBelow, style_.width.value_or(0) - left); }

  // The columns below the row, under its title, with their names if there are several.
  std::string Below(const ShownRow& row) const {
    const int left = BelowLeft() + row.indent;
    std::string text;
    for (const std::size_t column : layout_.below) {
      const bool named = layout_.below.size() > 1;
      const std::string name = named ? table_.columns[column].title + ": " : "";
      text += row.cells[column].bar ? BarBelow(row.cells[column], column, name, left)
                                    : Below(row.cells[column], name, left);
    }
    return text;
  }

  std::string Below(const ShownCell& cell, const std::string& name, int left) const {
    if (cell.text.empty()) return "";
    const Ink ink = cell.ink.tone == Tone::kPlain ? Ink{Tone::kMuted} : cell.ink;
    std::string text;
    for (const std::string& part : Fold(name + cell.text, RoomBelow(left))) {
      text += ScreenLine(style_.colour).Put(left, part, ink).Text();
    }
    return text;
  }

  std::string BarBelow(const ShownCell& cell, std::size_t column, const std::string& name,
                       int left) const {
    const int bar_left = left + TextWidth(name);
    ScreenLine line(style_.colour);
    line.Put(left, name, {Tone::kMuted});
    PutBar(*cell.bar, LengthBelow(*cell.bar, column, bar_left), bar_left, line);
    return line.Text();
  }

  // A bar below its row has a letter for each thing, so that rows compare; if the longest of them
  // is too long for the screen, all are shortened in proportion.
  int LengthBelow(const std::vector<Segment>& bar, std::size_t column, int left) const {
    std::int64_t longest = 0;
    for (const ShownRow& row : table_.rows) {
      if (row.cells[column].bar) longest = std::max(longest, CountIn(*row.cells[column].bar));
    }
    const std::int64_t room = RoomBelow(left);
    const std::int64_t count = CountIn(bar);
    return static_cast<int>(longest <= room ? count
                                            : std::max(std::int64_t{1}, count * room / longest));
  }

  int BelowLeft() const {
    for (const Place& place : layout_.beside) {
      if (place.column == table_.title_column && place.left > 0) return place.left;
    }
    return kBelowTheFirst;
  }

  const ShownTable table_;
  const TerminalStyle& style_;
  const TableLayout layout_;
};

}  // namespace

std::string RenderScreenTable(const Table& table, const TerminalStyle& style) {
  if (table.rows.empty() || table.columns.empty()) return "";
  return TablePrinter(table, style).Print();
}

}  // namespace wsoa
