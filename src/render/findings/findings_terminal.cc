#include <fmt/format.h>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "render/findings/excerpt.h"
#include "render/findings/finding_parts.h"
#include "render/findings/findings_formats.h"
#include "render/screen/screen_line.h"
#include "render/text_width.h"
#include "source/escape.h"

namespace wsoa {
namespace {

constexpr int kGutter = 4;  // columns for the line number

Tone ToneOf(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return Tone::kRed;
    case Severity::kWarning:
      return Tone::kAmber;
    case Severity::kNote:
      return Tone::kBlue;
  }
  return Tone::kPlain;
}

// The line of the text with its number, and carets under the span.
std::string PrintExcerpt(const Span& span, Tone tone, const TerminalStyle& style) {
  constexpr int kBar = 3;  // " | "
  constexpr int kLeast = 20;
  std::optional<int> width;
  if (style.width) width = std::max(kLeast, *style.width - kGutter - kBar);
  const std::optional<Excerpt> excerpt = ExcerptOf(span, width);
  if (!excerpt) return "";

  const std::string number = fmt::format("{:>{}}", excerpt->line, kGutter);
  const std::string_view bar = style.box_drawing ? " │" : " |";
  const int left = TextWidth(number) + kBar;
  ScreenLine source(style.colour);
  source.Add(number, {Tone::kMuted}).Add(bar, {Tone::kMuted}).Put(left, excerpt->text);
  ScreenLine caret(style.colour);
  const auto tail = static_cast<std::size_t>(excerpt->length - 1);
  caret.Put(TextWidth(number), bar, {Tone::kMuted});
  caret.Put(left + excerpt->caret, "^" + std::string(tail, '~'), RatingInk(tone));
  return source.Text() + caret.Text();
}

std::string PrintRemark(const Remark& remark, const TerminalStyle& style) {
  ScreenLine line(style.colour);
  line.Add(PlacePrefix(remark.span), {.bold = true});
  line.Add("note: ", RatingInk(Tone::kBlue)).Add(OneLine(remark.text));
  return line.Text() + PrintExcerpt(remark.span, Tone::kBlue, style);
}

std::string PrintHelp(const std::string& help, const TerminalStyle& style) {
  constexpr std::string_view kLabel = "help: ";
  constexpr int kLeast = 20;
  const int left = static_cast<int>(kLabel.size());
  std::vector<std::string> parts = {OneLine(help)};
  if (style.width) parts = Fold(parts.front(), std::max(kLeast, *style.width - left));
  std::string text;
  for (const std::string& part : parts) {
    ScreenLine line(style.colour);
    if (text.empty()) line.Add(kLabel, RatingInk(Tone::kGreen));
    text += line.Put(left, part).Text();
  }
  return text;
}

Ink SummaryInk(const FindingsReport& report) {
  const FindingCounts counts = CountFindings(report.diagnostics);
  if (counts.errors > 0) return RatingInk(Tone::kRed);
  return RatingInk(counts.warnings > 0 ? Tone::kAmber : Tone::kGreen);
}

}  // namespace

std::string RenderDiagnostic(const Diagnostic& diagnostic, const TerminalStyle& style) {
  const Tone tone = ToneOf(diagnostic.severity);
  ScreenLine line(style.colour);
  line.Add(PlacePrefix(diagnostic.span), {.bold = true});
  line.Add(std::string(SeverityWord(diagnostic.severity)) + ": ", RatingInk(tone));
  line.Add(OneLine(diagnostic.message), {.bold = true});
  line.Add(" [" + diagnostic.rule + "]", {Tone::kMuted});
  std::string text = line.Text() + PrintExcerpt(diagnostic.span, tone, style);
  for (const Remark& remark : diagnostic.remarks) text += PrintRemark(remark, style);
  if (!diagnostic.help.empty()) text += PrintHelp(diagnostic.help, style);
  return text;
}

std::string FindingsForTerminal(const FindingsReport& report, const TerminalStyle& style) {
  std::string text;
  for (const Diagnostic& diagnostic : report.diagnostics.all()) {
    text += RenderDiagnostic(diagnostic, style) + "\n";
  }
  return text + ScreenLine(style.colour).Add(Summary(report), SummaryInk(report)).Text();
}

}  // namespace wsoa
