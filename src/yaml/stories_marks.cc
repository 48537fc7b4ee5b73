#include <fmt/format.h>

#include "yaml/trouble.h"

namespace wsoa {

// Something after a text that had already ended with its closing quote.
bool TellTextAfterQuote(const Trouble& trouble) {
  if (!trouble.LastTextIs(ScalarStyle::kQuoted)) return false;
  const Span last = trouble.failure.last_text;
  const std::string_view gap = trouble.Between(last.end, trouble.at);
  if (gap.find_first_not_of(" \t\r\n") != std::string_view::npos) return false;
  if (gap.empty() && !trouble.OnThisLine(last.begin)) {
    trouble
        .Report(trouble.At(last.begin), "the closing quote of this text seems to be missing",
                "put the same quote at the end of the text")
        .remarks.push_back({trouble.Here(), "the text runs on to here"});
    return true;
  }
  if (!trouble.OnThisLine(last.end) && trouble.LineHasColon()) return false;
  trouble.Report(trouble.RestFromHere(), "more text after the closing quote",
                 trouble.Byte(last.begin) == '\''
                     ? "put the whole text in quotes, and write '' for an apostrophe within it"
                     : "put the whole text in quotes, and write \\\" for a quote within it");
  return true;
}

bool TellTextAfterBracket(const Trouble& trouble) {
  const std::uint32_t bracket = trouble.LastOf("]}");
  if (bracket == trouble.at || !trouble.OnThisLine(bracket)) return false;
  const std::string_view gap = trouble.Between(bracket + 1, trouble.at);
  if (gap.find_first_not_of(" \t") != std::string_view::npos) return false;
  trouble.Report(trouble.RestFromHere(),
                 fmt::format("more text after the closing {}", trouble.Byte(bracket)),
                 "put the whole text in quotes if the brackets belong to it");
  return true;
}

void TellOpenQuote(const Trouble& trouble) {
  trouble.Report(trouble.RestOfLine(trouble.at), "a text in quotes is still open at this line",
                 "put the closing quote at the end of the text above");
}

void TellOpenBracket(const Trouble& trouble) {
  if (!trouble.failure.open_bracket) return TellUnknown(trouble);
  if (trouble.Byte() == '?') return TellQuestionMark(trouble);
  if (trouble.Byte() == ':' && trouble.LastTextIsOnThisLine()) return TellColonInText(trouble);
  const Span bracket = *trouble.failure.open_bracket;
  if (trouble.at >= trouble.text.size() || !trouble.OnThisLine(bracket.begin)) {
    trouble
        .Report(bracket, fmt::format("this {} is never closed", bracket.text()),
                fmt::format("write {} where it ends, and commas between what it holds",
                            bracket.text() == "[" ? "]" : "}"))
        .remarks.push_back({trouble.Here(), "reading stopped here"});
    return;
  }
  if (TellTextAfterQuote(trouble) || TellTextAfterBracket(trouble)) return;
  trouble.Report(trouble.Here(), "a comma is missing before this",
                 "put commas between what the brackets hold");
}

void TellStrayBracket(const Trouble& trouble) {
  const Span closing = trouble.Here();
  if (!trouble.failure.open_bracket) {
    trouble.Report(closing, fmt::format("this {} closes nothing", closing.text()),
                   "remove it, or put the text in quotes");
    return;
  }
  trouble
      .Report(closing, fmt::format("this {} does not fit the bracket that is open", closing.text()),
              "close brackets in the order in which they were opened")
      .remarks.push_back({*trouble.failure.open_bracket, "opened here"});
}

void TellBadBeginning(const Trouble& trouble) {
  if (trouble.Byte() == '?') return TellQuestionMark(trouble);
  trouble.Report(trouble.Here(), fmt::format("a text cannot begin with {}", trouble.Here().text()),
                 kQuoteIt);
}

// `*`, `&` and `!` begin names in YAML; in plans they are emphasis, "and", or a warning. The
// library stops anywhere within such a name.
void TellName(const Trouble& trouble) {
  const std::uint32_t before = trouble.LastOf(" \t\n,[{");
  const Span mark = trouble.At(before == trouble.at ? 0 : before + 1);
  trouble.Report(mark, fmt::format("a text cannot begin with {}", mark.text()), kQuoteIt);
}

void TellDash(const Trouble& trouble) {
  if (trouble.failure.open_bracket) {
    trouble.Report(trouble.Here(), "a list item with a dash cannot stand inside brackets",
                   "put commas between the items, or put the text in quotes");
    return;
  }
  trouble.Report(trouble.Here(), "a list item must begin on a line of its own",
                 "put it on the next line, or put the text in quotes if it is no list");
}

void TellQuestionMark(const Trouble& trouble) {
  const bool in_brackets = trouble.failure.open_bracket.has_value();
  trouble.Report(
      trouble.Here(),
      in_brackets ? "a question mark in plain text inside brackets" : "a text cannot begin with ?",
      kQuoteIt);
}

void TellEscape(const Trouble& trouble) {
  const Span escape = trouble.At(trouble.LastOf("\\"), trouble.at);
  trouble.Report(escape, fmt::format("{} stands for no character", escape.text()),
                 "write \\\\ for a backslash, or put the text in single quotes");
}

void TellBlockHeader(const Trouble& trouble) {
  const Span mark = trouble.At(trouble.LastOf("|>"));
  trouble.Report(mark, fmt::format("after {} a text must begin on the next line", mark.text()),
                 fmt::format("put the text in quotes if the {} belongs to it", mark.text()));
}

}  // namespace wsoa
