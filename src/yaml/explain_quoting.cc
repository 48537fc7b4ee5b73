#include <fmt/format.h>

#include "yaml/syntax_error.h"

namespace wsoa {

// Something after a text that had already ended with its closing quote.
bool ExplainTextAfterQuote(const SyntaxError& error) {
  if (!error.LastTextIs(ScalarStyle::kQuoted)) return false;
  const Span last = error.failure.last_text;
  const std::string_view gap = error.Between(last.end, error.at);
  if (gap.find_first_not_of(" \t\r\n") != std::string_view::npos) return false;
  if (gap.empty() && !error.OnThisLine(last.begin)) {
    error
        .Report(error.At(last.begin), "the closing quote of this text seems to be missing",
                "put the same quote at the end of the text")
        .remarks.push_back({error.Here(), "the text runs on to here"});
    return true;
  }
  if (!error.OnThisLine(last.end) && error.LineHasColon()) return false;
  error.Report(error.RestFromHere(), "more text after the closing quote",
               error.Byte(last.begin) == '\''
                   ? "put the whole text in quotes, and write '' for an apostrophe within it"
                   : "put the whole text in quotes, and write \\\" for a quote within it");
  return true;
}

bool ExplainTextAfterBracket(const SyntaxError& error) {
  const std::uint32_t bracket = error.LastOf("]}");
  if (bracket == error.at || !error.OnThisLine(bracket)) return false;
  const std::string_view gap = error.Between(bracket + 1, error.at);
  if (gap.find_first_not_of(" \t") != std::string_view::npos) return false;
  error.Report(error.RestFromHere(),
               fmt::format("more text after the closing {}", error.Byte(bracket)),
               "put the whole text in quotes if the brackets belong to it");
  return true;
}

void ExplainOpenQuote(const SyntaxError& error) {
  error.Report(error.RestOfLine(error.at), "a text in quotes is still open at this line",
               "put the closing quote at the end of the text above");
}

void ExplainOpenBracket(const SyntaxError& error) {
  if (!error.failure.open_bracket) return ExplainUnknown(error);
  if (error.Byte() == '?') return ExplainQuestionMark(error);
  if (error.Byte() == ':' && error.LastTextIsOnThisLine()) return ExplainColonInText(error);
  const Span bracket = *error.failure.open_bracket;
  if (error.at >= error.text.size() || !error.OnThisLine(bracket.begin)) {
    error
        .Report(bracket, fmt::format("this {} is never closed", bracket.text()),
                fmt::format("write {} where it ends, and commas between what it holds",
                            bracket.text() == "[" ? "]" : "}"))
        .remarks.push_back({error.Here(), "reading stopped here"});
    return;
  }
  if (ExplainTextAfterQuote(error) || ExplainTextAfterBracket(error)) return;
  error.Report(error.Here(), "a comma is missing before this",
               "put commas between what the brackets hold");
}

void ExplainStrayBracket(const SyntaxError& error) {
  const Span closing = error.Here();
  if (!error.failure.open_bracket) {
    error.Report(closing, fmt::format("this {} closes nothing", closing.text()),
                 "remove it, or put the text in quotes");
    return;
  }
  error
      .Report(closing, fmt::format("this {} does not fit the bracket that is open", closing.text()),
              "close brackets in the order in which they were opened")
      .remarks.push_back({*error.failure.open_bracket, "opened here"});
}

void ExplainBadBeginning(const SyntaxError& error) {
  if (error.Byte() == '?') return ExplainQuestionMark(error);
  error.Report(error.Here(), fmt::format("a text cannot begin with {}", error.Here().text()),
               kQuoteIt);
}

// `*`, `&` and `!` begin names in YAML; in plans they are emphasis, "and", or a warning. The
// library stops anywhere within such a name.
void ExplainName(const SyntaxError& error) {
  const std::uint32_t before = error.LastOf(" \t\n,[{");
  const Span mark = error.At(before == error.at ? 0 : before + 1);
  error.Report(mark, fmt::format("a text cannot begin with {}", mark.text()), kQuoteIt);
}

void ExplainDash(const SyntaxError& error) {
  if (error.failure.open_bracket) {
    error.Report(error.Here(), "a list item with a dash cannot stand inside brackets",
                 "put commas between the items, or put the text in quotes");
    return;
  }
  error.Report(error.Here(), "a list item must begin on a line of its own",
               "put it on the next line, or put the text in quotes if it is no list");
}

void ExplainQuestionMark(const SyntaxError& error) {
  const bool in_brackets = error.failure.open_bracket.has_value();
  error.Report(
      error.Here(),
      in_brackets ? "a question mark in plain text inside brackets" : "a text cannot begin with ?",
      kQuoteIt);
}

void ExplainEscape(const SyntaxError& error) {
  const Span escape = error.At(error.LastOf("\\"), error.at);
  error.Report(escape, fmt::format("{} stands for no character", escape.text()),
               "write \\\\ for a backslash, or put the text in single quotes");
}

void ExplainBlockHeader(const SyntaxError& error) {
  const Span mark = error.At(error.LastOf("|>"));
  error.Report(mark, fmt::format("after {} a text must begin on the next line", mark.text()),
               fmt::format("put the text in quotes if the {} belongs to it", mark.text()));
}

}  // namespace wsoa
