#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "yaml/syntax_error.h"
#include "yaml/text_lines.h"

namespace wsoa {
namespace {

constexpr const char* kIndentAsNeighbours =
    "give a key the indentation of the keys beside it; put a text that goes on in quotes";

// Whether the line of the error is indented deeper than the line above it.
bool IsDeeperThanAbove(const SyntaxError& error) {
  const auto above = VisibleLineAbove(error.text, error.line);
  return above && Indentation(error.text, error.line) > Indentation(error.text, *above);
}

bool ExplainTextAfterComment(const SyntaxError& error) {
  if (!error.LastTextIs(ScalarStyle::kPlain) || error.LineHasColon()) return false;
  const Span last = error.failure.last_text;
  if (error.Between(last.end, error.at).find('#') == std::string_view::npos) return false;
  error
      .Report(error.RestFromHere(), "a text cannot go on after a comment",
              "put the whole text in quotes if the # belongs to it, or move the comment")
      .remarks.push_back({last, "the text ended here"});
  return true;
}

// A line that stands under the dash of a list item, and begins with none.
bool ExplainBesideList(const SyntaxError& error) {
  const std::string_view text = error.text;
  const std::uint32_t column = Indentation(text, error.line);
  if (error.line + column != error.at || error.Byte() == '-') return false;
  auto above = VisibleLineAbove(text, error.line);
  while (above && Indentation(text, *above) > column) above = VisibleLineAbove(text, *above);
  const bool is_item =
      above && Indentation(text, *above) == column && error.Byte(*above + column) == '-';
  if (!is_item) return false;
  ReportExpectedItem(
      error,
      "begin an item with a dash and a space; indent what belongs to it as its first "
      "word");
  return true;
}

bool ExplainWhatEndedTooSoon(const SyntaxError& error) {
  return ExplainTextAfterQuote(error) || ExplainTextAfterBracket(error) ||
         ExplainTextAfterComment(error) || ExplainBesideList(error);
}

}  // namespace

// A tab before the text of the line where reading stopped is why it stopped: the library counts it
// for nothing. The lines below that begin so will need the same cure.
bool ExplainTabs(const SyntaxError& error) {
  const bool says_so = error.failure.words.starts_with("illegal tab");
  const auto first = says_so ? error.at : TabInIndentation(error.text, error.line);
  if (!first || (error.failure.open_bracket && !says_so)) return false;
  std::vector<std::uint32_t> tabs = {*first};
  for (auto line = NextLineOutsideBlock(error.text, error.line); line < error.text.size();
       line = NextLineOutsideBlock(error.text, line)) {
    if (const auto tab = TabInIndentation(error.text, line)) tabs.push_back(*tab);
  }
  constexpr std::size_t kMostShown = 20;
  for (std::size_t i = 0; i < std::min(tabs.size(), kMostShown); ++i) {
    error.Report(error.At(tabs[i]), "a tab in the indentation", "indent with spaces");
  }
  if (tabs.size() > kMostShown) {
    error.Report(error.At(tabs[kMostShown]),
                 fmt::format("{} more lines are indented with tabs", tabs.size() - kMostShown),
                 "indent with spaces");
  }
  return true;
}

// What looks like a space and is none, pasted from a document or a chat: in the line where reading
// stopped, or in the one above, which the line then goes on with.
bool ExplainNoBreakSpace(const SyntaxError& error) {
  auto found = NoBreakSpaceForSpace(error.text, error.line);
  const auto above = VisibleLineAbove(error.text, error.line);
  if (!found && above) found = NoBreakSpaceForSpace(error.text, *above);
  if (!found) return false;
  error.Report(error.At(*found), "a no-break space stands here in place of a space",
               "type an ordinary space over it");
  return true;
}

// A colon where no key can be: within a text, or on a line that joins the text above it.
void ExplainBadColon(const SyntaxError& error) {
  if (error.LastTextIsOnThisLine()) return ExplainColonInText(error);
  const std::uint32_t key = error.line + Indentation(error.text, error.line);
  const Span span = error.At(key, error.at);
  if (IsDeeperThanAbove(error)) {
    error.Report(span, "this line is indented as if it went on with the line above",
                 kIndentAsNeighbours);
    return;
  }
  Diagnostic& problem = error.Report(span, "this line and the line above read as one text",
                                     "write a colon and a space after each key");
  const auto above = VisibleLineAbove(error.text, error.line);
  if (!above) return;
  problem.remarks.push_back(
      {error.RestOfLine(*above + Indentation(error.text, *above)), "the line above"});
}

void ExplainColonInText(const SyntaxError& error) {
  const std::string_view whole = error.RestOfLine(error.failure.last_text.begin).text();
  constexpr std::size_t kShort = 60;
  const bool quotable = !error.failure.open_bracket && error.LastTextIs(ScalarStyle::kPlain) &&
                        whole.size() <= kShort &&
                        whole.find_first_of("\"\\#") == std::string_view::npos;
  error.Report(error.Here(), "a colon and a space inside plain text",
               quotable ? fmt::format("{}: \"{}\"", kQuoteIt, whole) : kQuoteIt);
}

void ExplainEndOfKeys(const SyntaxError& error) {
  if (ExplainWhatEndedTooSoon(error)) return;
  if (error.Byte() == ',') return ExplainBadBeginning(error);
  const std::string_view next = error.Between(error.at, error.at + 2);
  if (next == "- " || next == "-\n" || next == "-\r") {
    error.Report(error.Here(), "a list item stands here, where a key belongs",
                 "indent a list beneath its key, and an item like the others of its list");
    return;
  }
  if (IsDeeperThanAbove(error)) {
    error.Report(error.RestFromHere(),
                 "nothing can be indented beneath the line above, which has its value",
                 kIndentAsNeighbours);
    return;
  }
  error.Report(error.RestFromHere(), "the indentation of this line fits no line above",
               "give it the indentation of the lines that it belongs with");
}

void ExplainEndOfList(const SyntaxError& error) {
  if (ExplainWhatEndedTooSoon(error)) return;
  if (error.Byte() == ',') return ExplainBadBeginning(error);
  error.Report(error.RestFromHere(), "the indentation of this line fits no line above",
               "begin a list item with a dash and a space; indent what belongs to it as its "
               "first word");
}

}  // namespace wsoa
