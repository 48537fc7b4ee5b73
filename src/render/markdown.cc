#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "render/column_roles.h"
#include "render/markdown_prose.h"
#include "render/markdown_text.h"
#include "render/prose.h"
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

std::string MarkdownOf(const Prose& prose) { return MarkdownProse(ParseProse(prose.markdown)); }

std::string MarkdownOf(const Bullets& bullets) {
  std::string text;
  for (const std::string& item : bullets.items) text += "- " + MarkdownLine(item) + "\n";
  return text;
}

std::string MarkdownOf(const Facts& facts) {
  std::string text;
  for (const auto& [name, value] : facts.facts) {
    if (value.markdown) {
      text += MarkdownPoint(Strong(MarkdownSpan(name)) + ":", ParseProse(value.text));
      continue;
    }
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

// The cells of a row. Its title shows how deep it is.
std::string RowLine(const Table& table, const Row& row) {
  std::string line = "|";
  const std::size_t title = TitleColumn(table);
  for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
    const std::string text = MarkdownSpan(row.cells[i].text);
    line += " ";
    for (int depth = 0; i == title && !text.empty() && depth < row.depth; ++depth) {
      line += "&emsp;";
    }
    line += row.strong && !IsRemark(table.columns[i]) ? Strong(text) : text;
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
    rule += IsRightAligned(column) ? " ---: |" : " --- |";
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
