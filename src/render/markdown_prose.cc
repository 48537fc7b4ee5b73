#include "render/markdown_prose.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "render/markdown_spans.h"
#include "render/markdown_text.h"

namespace wsoa {
namespace {

using Kind = ProseBlock::Kind;

// The lines with `first` before the first of them and `rest` before the others; an empty line has
// no blanks at its end.
std::string Indented(std::string_view lines, std::string_view first, std::string_view rest) {
  std::string indented;
  for (std::string_view prefix = first; !lines.empty(); prefix = rest) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    std::string line = std::string(prefix).append(lines.substr(0, end));
    while (end == 0 && line.ends_with(' ')) line.pop_back();
    indented += line + "\n";
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return indented;
}

std::string ParagraphLines(const ProseBlock& paragraph) {
  const std::string text = MarkdownSpans(paragraph.spans);
  std::string lines;
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    lines += AsMarkdownLine(std::string(rest.substr(0, end))) + "\n";
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return lines;
}

std::string CodeBlock(const ProseBlock& block) {
  std::string fence = "```";
  while (block.code.find(fence) != std::string::npos) fence += '`';
  return fence + "\n" + block.code + "\n" + fence + "\n";
}

std::string TableLines(const ProseBlock& table) {
  std::string lines;
  for (const ProseBlock& row : table.blocks) {
    std::string rule = "|";
    lines += "|";
    for (const ProseBlock& cell : row.blocks) {
      const std::string text = MarkdownSpans(cell.spans, SpansStand::kInACell);
      lines += text.empty() ? " |" : " " + text + " |";
      rule += " --- |";
    }
    lines += "\n";
    if (&row == &table.blocks.front()) lines += rule + "\n";
  }
  return lines;
}

std::string Lines(const ProseBlocks& blocks, bool within_a_point);

// A list that stands right behind another of its kind has another sign, or they would be one.
std::string ListLines(const ProseBlock& list, bool is_second) {
  std::string lines;
  for (std::size_t i = 0; i < list.blocks.size(); ++i) {
    std::string sign = is_second ? "*" : "-";
    if (list.kind == Kind::kNumbers) {
      sign = std::to_string(NumberOfItem(list, i)) + (is_second ? ")" : ".");
    }
    const std::string inside = Lines(list.blocks[i].blocks, true);
    const std::string indent(sign.size() + 1, ' ');
    lines += inside.empty() ? sign + "\n" : Indented(inside, sign + " ", indent);
  }
  return lines;
}

std::string BlockLines(const ProseBlock& block, bool is_second) {
  switch (block.kind) {
    case Kind::kParagraph:
      return ParagraphLines(block);
    case Kind::kCode:
      return CodeBlock(block);
    case Kind::kRule:
      return "___\n";  // of no sign that begins a list
    case Kind::kQuote:
      return Indented(Lines(block.blocks, false), "> ", "> ");
    case Kind::kPoints:
    case Kind::kNumbers:
      return ListLines(block, is_second);
    case Kind::kTable:
      return TableLines(block);
    case Kind::kItem:
    case Kind::kRow:
    case Kind::kCell:
      break;
  }
  return "";
}

// An empty line parts blocks; but within a point, points may stand right beneath a paragraph.
std::string Lines(const ProseBlocks& blocks, bool within_a_point) {
  std::string lines;
  bool is_second = false;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const Kind before = i > 0 ? blocks[i - 1].kind : Kind::kItem;
    is_second = before == blocks[i].kind && !is_second;
    const bool close =
        within_a_point && before == Kind::kParagraph && blocks[i].kind == Kind::kPoints;
    if (i > 0 && !close) lines += "\n";
    lines += BlockLines(blocks[i], is_second);
  }
  return lines;
}

}  // namespace

std::string MarkdownProse(const ProseBlocks& blocks) { return Lines(blocks, false); }

std::string MarkdownPoint(const std::string& begin, const ProseBlocks& blocks) {
  const bool goes_on = !blocks.empty() && blocks.front().kind == Kind::kParagraph;
  const std::string first = goes_on ? " " + MarkdownSpans(blocks.front().spans) : "";
  std::string lines = begin + first + "\n";
  const ProseBlocks rest(blocks.begin() + (goes_on ? 1 : 0), blocks.end());
  const bool close = !rest.empty() && rest.front().kind == Kind::kPoints;
  if (!rest.empty() && !close) lines += "\n";
  return Indented(lines + Lines(rest, true), "- ", "  ");
}

}  // namespace wsoa
