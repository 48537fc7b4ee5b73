#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "render/prose.h"
#include "render/render.h"
#include "render/screen/bar.h"
#include "render/screen/screen_line.h"
#include "render/screen/screen_prose.h"
#include "render/screen/screen_table.h"
#include "render/screen/sparkline.h"
#include "render/screen/table_layout.h"
#include "render/text_width.h"
#include "source/escape.h"

namespace wsoa {
namespace {

constexpr int kWidestText = 100;  // longer lines of running text tire the eye
constexpr int kNarrowestText = 20;

class Screen {
 public:
  explicit Screen(const TerminalStyle& style) : style_(style) {}

  std::string Print(const Document& document) {
    for (const Block& block : document.blocks) {
      const std::string printed = std::visit([this](const auto& b) { return Printed(b); }, block);
      if (printed.empty()) continue;
      const bool heading = std::holds_alternative<Heading>(block);
      if (!text_.empty() && (heading || !after_heading_)) text_ += "\n";
      text_ += printed;
      after_heading_ = heading;
    }
    return text_;
  }

 private:
  // The first heading is underlined; without colour, those of the second level are underlined
  // too.
  std::string Printed(const Heading& heading) const {
    const std::string title = OneLine(heading.text);
    if (title.empty()) return "";
    std::string printed = ScreenLine(style_.colour).Add(title, {.bold = true}).Text();
    const bool underlined = heading.level == 1 || (heading.level == 2 && !style_.colour);
    if (!underlined) return printed;
    const std::string_view stroke = style_.box_drawing ? "─" : heading.level == 1 ? "=" : "-";
    std::string line;
    for (int i = 0; i < TextWidth(title); ++i) line += stroke;
    return printed + ScreenLine(style_.colour).Add(line, {Tone::kMuted}).Text();
  }

  std::string Printed(const Paragraph& paragraph) const {
    return Folded(paragraph.text, 0, RatingInk(paragraph.tone), ScreenLine(style_.colour));
  }

  std::string Printed(const Prose& prose) const {
    return Continued(ScreenProse(ParseProse(prose.markdown), WidthFrom(0), style_.box_drawing), 0,
                     ScreenLine(style_.colour));
  }

  std::string Printed(const Bullets& bullets) const {
    std::string printed;
    for (const std::string& item : bullets.items) {
      ScreenLine line(style_.colour);
      line.Add(style_.box_drawing ? "•" : "-");
      printed += Folded(item, 2, {}, line);
    }
    return printed;
  }

  std::string Printed(const Table& table) const { return RenderScreenTable(table, style_); }

  std::string Printed(const Facts& facts) const {
    int left = 0;
    for (const auto& [name, value] : facts.facts) {
      left = std::max(left, TextWidth(OneLine(name)) + 2);
    }
    std::string printed;
    for (const auto& [name, value] : facts.facts) {
      ScreenLine line(style_.colour);
      line.Add(OneLine(name), {Tone::kMuted});
      if (value.markdown) {
        printed += Continued(
            ScreenProse(ParseProse(value.text), WidthFrom(left), style_.box_drawing), left, line);
      } else if (value.bar.empty()) {
        const bool drawn = style_.box_drawing && !value.series.empty();
        printed += Folded(drawn ? Sparkline(value.series, value.from_zero) : value.text, left,
                          RatingInk(value.tone), line);
      } else {
        PutBar(value.bar, kBarWidth, left, line);
        printed += line.Text();
      }
    }
    return printed;
  }

  // The entries one after another; no line breaks within an entry.
  std::string Printed(const Legend& legend) const {
    constexpr int kGap = 2;
    std::string printed;
    ScreenLine line(style_.colour);
    for (const Legend::Entry& entry : legend.entries) {
      const std::string text = OneLine(entry.text);
      const int entry_width = TextWidth(entry.letter) + 1 + TextWidth(text);
      const bool full = style_.width && line.width() + kGap + entry_width > *style_.width;
      if (full && line.width() > 0) {
        printed += line.Text();
        line = ScreenLine(style_.colour);
      }
      const int left = line.width() > 0 ? line.width() + kGap : 0;
      line.Put(left, entry.letter, RatingInk(entry.tone));
      line.Put(left + TextWidth(entry.letter) + 1, text);
    }
    return line.width() > 0 ? printed + line.Text() : printed;
  }

  // Running text from the column `left` on; its first line continues after the text of `line`.
  std::string Folded(const std::string& text, int left, Ink ink, const ScreenLine& line) const {
    return Continued(FoldInked({{OneLine(text), ink}}, WidthFrom(left)), left, line);
  }

  // How wide text from this column on may be.
  std::optional<int> WidthFrom(int left) const {
    if (!style_.width) return std::nullopt;
    return std::max(std::min(*style_.width, kWidestText) - left, kNarrowestText);
  }

  std::string Continued(const std::vector<InkedLine>& lines, int left, ScreenLine line) const {
    std::string printed;
    for (const InkedLine& texts : lines) {
      int column = left;
      for (const auto& [text, ink] : texts) {
        line.Put(column, text, ink);
        column = line.width();
      }
      printed += line.Text();
      line = ScreenLine(style_.colour);
    }
    if (lines.empty() && line.width() > 0) printed = line.Text();
    return printed;
  }

  const TerminalStyle& style_;
  std::string text_;
  bool after_heading_ = false;
};

}  // namespace

std::string RenderTerminal(const Document& document, const TerminalStyle& style) {
  return Screen(style).Print(document);
}

}  // namespace wsoa
