#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "render/column_roles.h"
#include "render/html_prose.h"
#include "render/html_text.h"
#include "render/prose.h"
#include "render/render.h"

namespace wsoa {
namespace {

// A class, for pages that have a style of their own, and a tint for those that have none. Black on
// any of these tints has a contrast above 7:1 (WCAG 2.1, level AAA).
struct ToneStyle {
  std::string_view name;
  std::string_view style;
};
ToneStyle StyleOf(Tone tone) {
  switch (tone) {
    case Tone::kBlue:
      return {"blue", "background:#cfe2ff"};
    case Tone::kGreen:
      return {"green", "background:#d1e7dd"};
    case Tone::kAmber:
      return {"amber", "background:#ffe0b2"};
    case Tone::kYellow:
      return {"yellow", "background:#fff3b0"};
    case Tone::kRed:
      return {"red", "background:#f8cfcf"};
    case Tone::kPurple:
      return {"purple", "background:#e2d4f0"};
    case Tone::kMuted:
      return {"muted", "color:#595959"};
    case Tone::kPlain:
      return {};
  }
  return {};
}

// The attributes of an element: what it is, and how it looks.
class Attributes {
 public:
  explicit Attributes(Tone tone) {
    const ToneStyle tint = StyleOf(tone);
    if (!tint.name.empty()) Add(tint.name, tint.style);
  }
  void Add(std::string_view name, std::string_view style) {
    classes_ += (classes_.empty() ? "" : " ") + std::string(name);
    styles_ += (styles_.empty() ? "" : ";") + std::string(style);
  }
  std::string Text() const {
    if (classes_.empty()) return "";
    return " class=\"" + classes_ + "\" style=\"" + styles_ + "\"";
  }

 private:
  std::string classes_;
  std::string styles_;
};

std::string TonedElement(const std::string& name, Tone tone, std::string_view text) {
  return Element(name, Attributes(tone).Text(), EscapedHtml(text));
}

// The page that the fragment goes into has its own first heading.
std::string HtmlOf(const Heading& heading) {
  return TonedElement("h" + std::to_string(std::clamp(heading.level + 1, 2, 6)), Tone::kPlain,
                      heading.text) +
         "\n";
}

std::string HtmlOf(const Paragraph& paragraph) {
  return paragraph.text.empty() ? "" : TonedElement("p", paragraph.tone, paragraph.text) + "\n";
}

std::string HtmlOf(const Prose& prose) { return HtmlProse(ParseProse(prose.markdown)); }

std::string HtmlOf(const Bullets& bullets) {
  if (bullets.items.empty()) return "";
  std::string text = "<ul>\n";
  for (const std::string& item : bullets.items) text += "<li>" + EscapedHtml(item) + "</li>\n";
  return text + "</ul>\n";
}

std::string HtmlOf(const Facts& facts) {
  if (facts.facts.empty()) return "";
  std::string text = "<dl>\n";
  for (const auto& [name, value] : facts.facts) {
    const std::string said =
        value.markdown ? HtmlProseInside(ParseProse(value.text)) : EscapedHtml(value.text);
    text += "<dt>" + EscapedHtml(name) + "</dt>" +
            Element("dd", Attributes(value.tone).Text(), said) + "\n";
  }
  return text + "</dl>\n";
}

std::string HtmlOf(const Legend& legend) {
  std::string text;
  for (const Legend::Entry& entry : legend.entries) {
    if (!text.empty()) text += " · ";
    text += TonedElement("b", entry.tone, entry.letter) + " " + EscapedHtml(entry.text);
  }
  return text.empty() ? "" : "<p>" + text + "</p>\n";
}

std::string PrintedCell(const Column& column, const Cell& cell, bool strong, int depth) {
  Attributes attributes(cell.tone);
  if (IsRightAligned(column)) attributes.Add("number", "text-align:right");
  if (depth > 0) attributes.Add("part", "padding-left:" + std::to_string(depth) + ".5em");
  const std::string text = EscapedHtml(cell.text);
  return Element("td", attributes.Text(), strong && !text.empty() ? "<b>" + text + "</b>" : text);
}

std::string HtmlOf(const Table& table) {
  if (table.rows.empty() || table.columns.empty()) return "";
  std::string text = "<table>\n<thead>\n<tr>";
  for (const Column& column : table.columns) {
    Attributes attributes(column.tone);
    if (IsRightAligned(column)) attributes.Add("number", "text-align:right");
    text += Element("th", " scope=\"col\"" + attributes.Text(), EscapedHtml(column.title));
  }
  text += "</tr>\n</thead>\n<tbody>\n";
  const std::size_t title = TitleColumn(table);
  for (const Row& row : table.rows) {
    text += "<tr>";
    for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
      text += PrintedCell(table.columns[i], row.cells[i], row.strong, i == title ? row.depth : 0);
    }
    text += "</tr>\n";
  }
  return text + "</tbody>\n</table>\n";
}

}  // namespace

std::string RenderHtml(const Document& document) {
  std::string text = "<section class=\"wsoa\">\n";
  for (const Block& block : document.blocks) {
    text += std::visit([](const auto& each) { return HtmlOf(each); }, block);
  }
  return text + "</section>\n";
}

}  // namespace wsoa
