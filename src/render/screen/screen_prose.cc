#include "render/screen/screen_prose.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>

#include "render/text_width.h"

namespace wsoa {
namespace {

using Kind = ProseBlock::Kind;

constexpr int kNarrowestProse = 20;

bool SameInk(Ink a, Ink b) { return a.tone == b.tone && a.bold == b.bold; }

// The inks of the bytes that are no spaces, in which the folded lines are then written.
class InkOfWords {
 public:
  explicit InkOfWords(const InkedLine& texts) {
    for (const InkedText& each : texts) {
      for (const char c : each.text) {
        if (c != ' ') inks_.push_back(each.ink);
      }
    }
  }

  // The next line. A space between words of the same ink has it, too.
  InkedLine Next(std::string_view line) {
    InkedLine inked;
    for (const char c : line) {
      const Ink ink = c == ' ' ? SpaceInk() : inks_[next_++];
      if (inked.empty() || !SameInk(inked.back().ink, ink)) inked.push_back({"", ink});
      inked.back().text += c;
    }
    return inked;
  }

 private:
  Ink SpaceInk() const {
    const bool within = next_ > 0 && next_ < inks_.size();
    return within && SameInk(inks_[next_ - 1], inks_[next_]) ? inks_[next_] : Ink{};
  }

  std::vector<Ink> inks_;
  std::size_t next_ = 0;
};

// Behind the last span of a link stands its address, where the text does not say it.
InkedLine TextsOf(const std::vector<ProseSpan>& spans) {
  InkedLine texts;
  for (std::size_t begin = 0; begin < spans.size();) {
    const std::size_t end = EndOfLink(spans, begin);
    const std::string& link = spans[begin].look.link;
    std::string said;
    for (; begin < end; ++begin) {
      said += spans[begin].text;
      texts.push_back({spans[begin].text, {.bold = spans[begin].look.strong}});
    }
    if (!link.empty() && said != link) texts.push_back({" (" + link + ")", {}});
  }
  return texts;
}

class ProseLayout {
 public:
  explicit ProseLayout(bool box_drawing) : box_drawing_(box_drawing) {}

  std::vector<InkedLine> Lines(const ProseBlocks& blocks, std::optional<int> width,
                               bool within_a_point) const {
    std::vector<InkedLine> lines;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      const bool is_list = blocks[i].kind == Kind::kPoints || blocks[i].kind == Kind::kNumbers;
      if (i > 0 && !(within_a_point && is_list)) lines.emplace_back();
      Move(LinesOf(blocks[i], width), lines);
    }
    return lines;
  }

 private:
  static void Move(std::vector<InkedLine> from, std::vector<InkedLine>& to) {
    std::move(from.begin(), from.end(), std::back_inserter(to));
  }

  static std::optional<int> Narrower(std::optional<int> width, int by) {
    if (!width) return width;
    return std::max(*width - by, kNarrowestProse);
  }

  static void Indent(const std::string& first, const std::string& rest,
                     std::vector<InkedLine>& lines) {
    for (InkedLine& line : lines) {
      const std::string& prefix = &line == &lines.front() ? first : rest;
      const bool is_blank = prefix.find_first_not_of(' ') == std::string::npos;
      if (line.empty() && is_blank) continue;
      line.insert(line.begin(), {prefix, {}});
    }
  }

  std::vector<InkedLine> LinesOf(const ProseBlock& block, std::optional<int> width) const {
    switch (block.kind) {
      case Kind::kParagraph:
        return Paragraphs(TextsOf(block.spans), width);
      case Kind::kCode:
        return CodeLines(block.code);
      case Kind::kRule:
        return {{{box_drawing_ ? "───" : "---", {}}}};
      case Kind::kQuote:
        return QuoteLines(block, width);
      case Kind::kPoints:
      case Kind::kNumbers:
        return ListLines(block, width);
      case Kind::kTable:
        return TableLines(block, width);
      case Kind::kItem:
      case Kind::kRow:
      case Kind::kCell:
        break;
    }
    return {};
  }

  // A paragraph, of which each line break that was asked for begins another.
  static std::vector<InkedLine> Paragraphs(const InkedLine& texts, std::optional<int> width) {
    std::vector<InkedLine> lines;
    InkedLine line;
    for (const InkedText& each : texts) {
      std::string_view rest = each.text;
      for (std::size_t end = rest.find('\n'); end != std::string_view::npos;
           end = rest.find('\n')) {
        line.push_back({std::string(rest.substr(0, end)), each.ink});
        Move(FoldInked(std::exchange(line, {}), width), lines);
        rest.remove_prefix(end + 1);
      }
      line.push_back({std::string(rest), each.ink});
    }
    Move(FoldInked(line, width), lines);
    return lines;
  }

  static std::vector<InkedLine> CodeLines(std::string_view code) {
    std::vector<InkedLine> lines;
    while (!code.empty()) {
      const std::size_t end = std::min(code.find('\n'), code.size());
      lines.emplace_back();
      if (end > 0) lines.back().push_back({std::string(code.substr(0, end)), {}});
      code.remove_prefix(std::min(end + 1, code.size()));
    }
    Indent("    ", "    ", lines);
    return lines;
  }

  std::vector<InkedLine> QuoteLines(const ProseBlock& quote, std::optional<int> width) const {
    std::vector<InkedLine> lines = Lines(quote.blocks, Narrower(width, 2), false);
    const std::string bar = box_drawing_ ? "│" : ">";
    for (InkedLine& line : lines) line.insert(line.begin(), {line.empty() ? bar : bar + " ", {}});
    return lines;
  }

  std::vector<InkedLine> ListLines(const ProseBlock& list, std::optional<int> width) const {
    const bool numbered = list.kind == Kind::kNumbers;
    const std::size_t last = list.blocks.size() - 1;
    const std::string widest = numbered ? std::to_string(NumberOfItem(list, last)) + ". " : "- ";
    const std::string rest(widest.size(), ' ');
    std::vector<InkedLine> lines;
    for (std::size_t i = 0; i <= last; ++i) {
      std::string sign = box_drawing_ ? "• " : "- ";
      if (numbered) sign = std::to_string(NumberOfItem(list, i)) + ". ";
      sign.append(widest.size() > sign.size() ? widest.size() - sign.size() : 0, ' ');
      auto item =
          Lines(list.blocks[i].blocks, Narrower(width, static_cast<int>(rest.size())), true);
      Indent(sign, rest, item);
      if (item.empty()) item = {{{sign.substr(0, sign.find(' ')), {}}}};
      Move(std::move(item), lines);
    }
    return lines;
  }

  // A line for each row, its cells one after another; those of the heading in bold.
  static std::vector<InkedLine> TableLines(const ProseBlock& table, std::optional<int> width) {
    std::vector<InkedLine> lines;
    for (const ProseBlock& row : table.blocks) {
      InkedLine texts;
      for (const ProseBlock& cell : row.blocks) {
        if (&cell != &row.blocks.front()) texts.push_back({" | ", {}});
        for (InkedText& text : TextsOf(cell.spans)) {
          text.ink.bold = text.ink.bold || &row == &table.blocks.front();
          texts.push_back(std::move(text));
        }
      }
      Move(FoldInked(texts, width), lines);
    }
    return lines;
  }

  bool box_drawing_;
};

}  // namespace

std::vector<InkedLine> FoldInked(const InkedLine& texts, std::optional<int> width) {
  std::string whole;
  for (const InkedText& each : texts) whole += each.text;
  InkOfWords inks(texts);
  std::vector<InkedLine> lines;
  if (!width) {
    if (whole.find_first_not_of(' ') != std::string::npos) lines.push_back(inks.Next(whole));
    return lines;
  }
  for (const std::string& line : Fold(whole, *width)) lines.push_back(inks.Next(line));
  return lines;
}

std::vector<InkedLine> ScreenProse(const ProseBlocks& blocks, std::optional<int> width,
                                   bool box_drawing) {
  return ProseLayout(box_drawing).Lines(blocks, width, false);
}

}  // namespace wsoa
