#include "render/findings/excerpt.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "render/text_width.h"
#include "source/escape.h"

namespace wsoa {
namespace {

constexpr std::string_view kEllipsis = "…";

// The bytes of a line, and the part of it that the span covers.
struct MarkedLine {
  std::string_view text;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool more_before = false;
  bool more_after = false;
};

bool IsWithinCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

MarkedLine FindLine(const Span& span, int number) {
  MarkedLine line;
  line.text = span.source->Line(number);
  if (line.text.empty()) return line;
  const auto start = static_cast<std::size_t>(line.text.data() - span.source->text().data());
  line.begin = std::min(span.begin - start, line.text.size());
  line.end = std::clamp<std::size_t>(span.end - std::min<std::size_t>(span.end, start), line.begin,
                                     line.text.size());
  return line;
}

void DropByteOrderMark(MarkedLine& line) {
  if (!line.text.starts_with(kByteOrderMark)) return;
  line.text.remove_prefix(kByteOrderMark.size());
  line.begin -= std::min(line.begin, kByteOrderMark.size());
  line.end -= std::min(line.end, kByteOrderMark.size());
}

// Keeps only the text near the span: a line may be a megabyte long.
void KeepWhatIsNear(MarkedLine& line) {
  constexpr std::size_t kNear = 2000;
  if (line.text.size() > line.begin + kNear) {
    std::size_t size = line.begin + kNear;
    while (size > line.begin && IsWithinCharacter(line.text[size])) --size;
    line.text = line.text.substr(0, size);
    line.end = std::min(line.end, size);
    line.more_after = true;
  }
  if (line.begin > kNear) {
    std::size_t skipped = line.begin - kNear;
    while (skipped < line.begin && IsWithinCharacter(line.text[skipped])) ++skipped;
    line.text.remove_prefix(skipped);
    line.begin -= skipped;
    line.end -= skipped;
    line.more_before = true;
  }
}

// The text from the screen column `column` on, with blanks for tabs.
std::string Shown(std::string_view text, int column) {
  constexpr int kTabStop = 4;
  std::string shown;
  while (!text.empty()) {
    const std::size_t tab = std::min(text.find('\t'), text.size());
    shown += EscapeControls(text.substr(0, tab));
    if (tab == text.size()) break;
    const int at = column + TextWidth(shown);
    shown.append(static_cast<std::size_t>(kTabStop - at % kTabStop), ' ');
    text.remove_prefix(tab + 1);
  }
  return shown;
}

// Keeps `width` columns of the text, a third of them before the caret if the line is long enough.
void CutAround(Excerpt& excerpt, int width) {
  const int total = TextWidth(excerpt.text);
  const int needed = std::max(total, excerpt.caret + 1);  // it may be after the end of the line
  if (needed <= width) {
    excerpt.length = std::min(excerpt.length, width - excerpt.caret);
    return;
  }
  const int span_end = excerpt.caret + std::min(excerpt.length, width / 2);
  const int from = span_end < width ? 0 : std::min(excerpt.caret - width / 3, needed - width + 1);

  std::string kept;
  int column = 0;
  int used = 0;
  int shift = 0;
  for (const Grapheme& grapheme : Graphemes(excerpt.text)) {
    if (column < from) {
      column += grapheme.width;
      kept = kEllipsis;
      used = 1;
      shift = column - 1;
      continue;
    }
    const bool last = column + grapheme.width == total;
    if (used + grapheme.width > (last ? width : width - 1)) {
      kept += kEllipsis;
      break;
    }
    kept += grapheme.text;
    column += grapheme.width;
    used += grapheme.width;
  }
  excerpt.text = kept;
  excerpt.caret -= shift;
  excerpt.length = std::max(1, std::min(excerpt.length, width - excerpt.caret));
}

}  // namespace

std::optional<Excerpt> ExcerptOf(const Span& span, std::optional<int> width) {
  if (!span.source) return std::nullopt;
  Excerpt excerpt;
  excerpt.line = span.source->PositionAt(span.begin).line;
  MarkedLine line = FindLine(span, excerpt.line);
  if (line.text.find_first_not_of(" \t") == std::string_view::npos) return std::nullopt;
  DropByteOrderMark(line);
  KeepWhatIsNear(line);

  const std::string before = (line.more_before ? std::string(kEllipsis) : "") +
                             Shown(line.text.substr(0, line.begin), line.more_before ? 1 : 0);
  excerpt.caret = TextWidth(before);
  const std::string marked =
      Shown(line.text.substr(line.begin, line.end - line.begin), excerpt.caret);
  excerpt.length = std::max(1, TextWidth(marked));
  const std::string after = Shown(line.text.substr(line.end), excerpt.caret + TextWidth(marked));
  excerpt.text = before + marked + after;
  excerpt.text.erase(excerpt.text.find_last_not_of(' ') + 1);
  if (line.more_after) excerpt.text += kEllipsis;
  if (width) CutAround(excerpt, *width);
  return excerpt;
}

}  // namespace wsoa
