#include "render/html_prose.h"

#include <algorithm>
#include <cstddef>

#include "render/html_text.h"

namespace wsoa {
namespace {

using Kind = ProseBlock::Kind;

std::string HtmlOf(const ProseSpan& span) {
  std::string html;
  for (const char c : EscapedHtmlAsItIs(span.text))
    html += c == '\n' ? "<br>\n" : std::string(1, c);
  if (span.look.code) html = Element("code", "", html);
  if (span.look.emphasis) html = Element("em", "", html);
  if (span.look.strong) html = Element("strong", "", html);
  return html;
}

std::string HtmlOf(const std::vector<ProseSpan>& spans) {
  std::string html;
  for (std::size_t begin = 0; begin < spans.size();) {
    const std::size_t end = EndOfLink(spans, begin);
    const std::string& link = spans[begin].look.link;
    std::string inside;
    while (begin < end) inside += HtmlOf(spans[begin++]);
    const std::string attributes =
        " href=\"" + EscapedHtmlAsItIs(link) + "\" rel=\"noopener noreferrer\"";
    html += link.empty() ? inside : Element("a", attributes, inside);
  }
  return html;
}

// A line of its own for the block's inside, which ends its lines itself.
std::string Wrapped(const std::string& name, const std::string& attributes,
                    const std::string& inside) {
  return Element(name, attributes, "\n" + inside) + "\n";
}

std::string HtmlOf(const ProseBlock& table_row, const char* cell) {
  std::string cells;
  for (const ProseBlock& each : table_row.blocks) cells += Element(cell, "", HtmlOf(each.spans));
  return Element("tr", "", cells) + "\n";
}

std::string HtmlTable(const ProseBlock& table) {
  std::string rows;
  for (const ProseBlock& row : table.blocks) {
    rows += HtmlOf(row, &row == &table.blocks.front() ? "th" : "td");
  }
  return Wrapped("table", "", rows);
}

std::string HtmlOf(const ProseBlock& block) {
  switch (block.kind) {
    case Kind::kParagraph:
      return Element("p", "", HtmlOf(block.spans)) + "\n";
    case Kind::kCode:
      return Element("pre", "", Element("code", "", EscapedHtmlAsItIs(block.code))) + "\n";
    case Kind::kRule:
      return "<hr>\n";
    case Kind::kQuote:
      return Wrapped("blockquote", "", HtmlProse(block.blocks));
    case Kind::kPoints:
      return Wrapped("ul", "", HtmlProse(block.blocks));
    case Kind::kNumbers:
      return Wrapped("ol", block.first == 1 ? "" : " start=\"" + std::to_string(block.first) + "\"",
                     HtmlProse(block.blocks));
    case Kind::kItem:
      return Element("li", "", HtmlProseInside(block.blocks)) + "\n";
    case Kind::kTable:
      return HtmlTable(block);
    case Kind::kRow:
    case Kind::kCell:
      break;
  }
  return "";
}

}  // namespace

std::string HtmlProse(const ProseBlocks& blocks) {
  std::string html;
  for (const ProseBlock& block : blocks) html += HtmlOf(block);
  return html;
}

std::string HtmlProseInside(const ProseBlocks& blocks) {
  const auto is_paragraph = [](const ProseBlock& block) { return block.kind == Kind::kParagraph; };
  const auto paragraphs = std::count_if(blocks.begin(), blocks.end(), is_paragraph);
  if (paragraphs != 1 || !is_paragraph(blocks.front())) return HtmlProse(blocks);
  std::string html = HtmlOf(blocks.front().spans);
  if (blocks.size() > 1) html += "\n";
  for (std::size_t i = 1; i < blocks.size(); ++i) html += HtmlOf(blocks[i]);
  return html;
}

}  // namespace wsoa
