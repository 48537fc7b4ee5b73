#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "render/markdown_text.h"
#include "render/render.h"

namespace wsoa {
namespace {

std::string Strong(const std::string& text) { return text.empty() ? "" : "**" + text + "**"; }

std::string MarkdownOf(const Heading& heading) {
  const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 6));
  return std::string(level, '#') + " " + MarkdownSpan(heading.text) + "\n";
}

std::string MarkdownOf(const Paragraph& paragraph) {
  const std::string text = MarkdownLine(paragraph.text);
  return text.empty() ? "" : text + "\n";
}

std::string MarkdownOf(const Bullets& bullets) {
  std::string text;
  for (const std::string& item : bullets.items) text += "- " + MarkdownLine(item) + "\n";
  return text;
}

std::string MarkdownOf(const Facts& facts) {
  std::string text;
  for (const auto& [name, value] : facts.facts) {
    const std::string said = MarkdownSpan(value.text);
    text += "- " + Strong(MarkdownSpan(name)) + (said.empty() ? ":" : ": ") + said + "\n";
  }
  return text;
}

std::string MarkdownOf(const Legend& legend) {
  std::string text;
  for (const Legend::Entry& entry : legend.entries) {
    if (!text.empty()) text += " · ";
    text += Strong(MarkdownSpan(entry.letter)) + " " + MarkdownSpan(entry.text);
  }
  return text.empty() ? "" : text + "\n";
}

// The cells of a row; the first that may be cut on a screen, which is its title, shows its depth.
std::string RowLine(const Table& table, const Row& row) {
  std::string line = "|";
  std::string indent;
  for (int i = 0; i < row.depth; ++i) indent += "&emsp;";
  bool has_title = false;
  for (const Column& column : table.columns) has_title |= column.fit == Column::Fit::kCut;
  for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
    const std::string text = MarkdownSpan(row.cells[i].text);
    const bool title = has_title ? table.columns[i].fit == Column::Fit::kCut : i == 0;
    line += " ";
    if (title && !text.empty()) line += std::exchange(indent, "");
    const bool strong = row.strong && table.columns[i].fit != Column::Fit::kBelow;
    line += strong ? Strong(text) : text;
    line += text.empty() ? "|" : " |";
  }
  return line + "\n";
}

std::string MarkdownOf(const Table& table) {
  if (table.rows.empty() || table.columns.empty()) return "";
  std::string titles = "|";
  std::string rule = "|";
  for (const Column& column : table.columns) {
    titles += " " + MarkdownSpan(column.title) + " |";
    rule += column.right ? " ---: |" : " --- |";
  }
  std::string text = titles + "\n" + rule + "\n";
  for (const Row& row : table.rows) text += RowLine(table, row);
  return text;
}

}  // namespace

std::string RenderMarkdown(const Document& document) {
  std::string text;
  for (const Block& block : document.blocks) {
    const std::string printed = std::visit([](const auto& b) { return MarkdownOf(b); }, block);
    if (!text.empty() && !printed.empty()) text += "\n";
    text += printed;
  }
  return text;
}

}  // namespace wsoa
