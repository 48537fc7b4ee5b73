#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "yaml/text_lines.h"
#include "yaml/trouble.h"

namespace wsoa {
namespace {

constexpr const char* kIndentAsNeighbours =
    "give a key the indentation of the keys beside it; put a text that goes on in quotes";

// Whether the line of the trouble is indented deeper than the line above it.
bool IsDeeperThanAbove(const Trouble& trouble) {
  const auto above = VisibleLineAbove(trouble.text, trouble.line);
  return above && Indentation(trouble.text, trouble.line) > Indentation(trouble.text, *above);
}

bool TellTextAfterComment(const Trouble& trouble) {
  if (!trouble.LastTextIs(ScalarStyle::kPlain) || trouble.LineHasColon()) return false;
  const Span last = trouble.failure.last_text;
  if (trouble.Between(last.end, trouble.at).find('#') == std::string_view::npos) return false;
  trouble
      .Report(trouble.RestFromHere(), "a text cannot go on after a comment",
              "put the whole text in quotes if the # belongs to it, or move the comment")
      .remarks.push_back({last, "the text ended here"});
  return true;
}

// A line that stands under the dash of a list item, and begins with none.
bool TellBesideList(const Trouble& trouble) {
  const std::string_view text = trouble.text;
  const std::uint32_t column = Indentation(text, trouble.line);
  if (trouble.line + column != trouble.at || trouble.Byte() == '-') return false;
  auto above = VisibleLineAbove(text, trouble.line);
  while (above && Indentation(text, *above) > column) above = VisibleLineAbove(text, *above);
  const bool is_item =
      above && Indentation(text, *above) == column && trouble.Byte(*above + column) == '-';
  if (!is_item) return false;
  trouble.Report(trouble.RestFromHere(), "this line stands beside the items of a list and is none",
                 "begin an item with a dash and a space; indent what belongs to it as its first "
                 "word");
  return true;
}

bool TellWhatEndedTooSoon(const Trouble& trouble) {
  return TellTextAfterQuote(trouble) || TellTextAfterBracket(trouble) ||
         TellTextAfterComment(trouble) || TellBesideList(trouble);
}

}  // namespace

// A tab before the text of the line where reading stopped is why it stopped: the library counts it
// for nothing. The lines below that begin so will need the same cure.
bool TellTabs(const Trouble& trouble) {
  const bool says_so = trouble.failure.words.starts_with("illegal tab");
  const auto first = says_so ? trouble.at : TabInIndentation(trouble.text, trouble.line);
  if (!first || (trouble.failure.open_bracket && !says_so)) return false;
  std::vector<std::uint32_t> tabs = {*first};
  for (auto line = NextLineOutsideBlock(trouble.text, trouble.line); line < trouble.text.size();
       line = NextLineOutsideBlock(trouble.text, line)) {
    if (const auto tab = TabInIndentation(trouble.text, line)) tabs.push_back(*tab);
  }
  constexpr std::size_t kMostShown = 20;
  for (std::size_t i = 0; i < std::min(tabs.size(), kMostShown); ++i) {
    trouble.Report(trouble.At(tabs[i]), "a tab in the indentation", "indent with spaces");
  }
  if (tabs.size() > kMostShown) {
    trouble.Report(trouble.At(tabs[kMostShown]),
                   fmt::format("{} more lines are indented with tabs", tabs.size() - kMostShown),
                   "indent with spaces");
  }
  return true;
}

// What looks like a space and is none, pasted from a document or a chat: in the line where reading
// stopped, or in the one above, which the line then goes on with.
bool TellNoBreakSpace(const Trouble& trouble) {
  auto found = NoBreakSpaceForSpace(trouble.text, trouble.line);
  const auto above = VisibleLineAbove(trouble.text, trouble.line);
  if (!found && above) found = NoBreakSpaceForSpace(trouble.text, *above);
  if (!found) return false;
  trouble.Report(trouble.At(*found), "a no-break space stands here in place of a space",
                 "type an ordinary space over it");
  return true;
}

// A colon where no key can be: within a text, or on a line that joins the text above it.
void TellBadColon(const Trouble& trouble) {
  if (trouble.LastTextIsOnThisLine()) return TellColonInText(trouble);
  const std::uint32_t key = trouble.line + Indentation(trouble.text, trouble.line);
  const Span span = trouble.At(key, trouble.at);
  if (IsDeeperThanAbove(trouble)) {
    trouble.Report(span, "this line is indented as if it went on with the line above",
                   kIndentAsNeighbours);
    return;
  }
  Diagnostic& problem = trouble.Report(span, "this line and the line above read as one text",
                                       "write a colon and a space after each key");
  const auto above = VisibleLineAbove(trouble.text, trouble.line);
  if (!above) return;
  problem.remarks.push_back(
      {trouble.RestOfLine(*above + Indentation(trouble.text, *above)), "the line above"});
}

void TellColonInText(const Trouble& trouble) {
  const std::string_view whole = trouble.RestOfLine(trouble.failure.last_text.begin).text();
  constexpr std::size_t kShort = 60;
  const bool quotable = !trouble.failure.open_bracket && trouble.LastTextIs(ScalarStyle::kPlain) &&
                        whole.size() <= kShort &&
                        whole.find_first_of("\"\\#") == std::string_view::npos;
  trouble.Report(trouble.Here(), "a colon and a space inside plain text",
                 quotable ? fmt::format("{}: \"{}\"", kQuoteIt, whole) : kQuoteIt);
}

void TellEndOfKeys(const Trouble& trouble) {
  if (TellWhatEndedTooSoon(trouble)) return;
  if (trouble.Byte() == ',') return TellBadBeginning(trouble);
  const std::string_view next = trouble.Between(trouble.at, trouble.at + 2);
  if (next == "- " || next == "-\n" || next == "-\r") {
    trouble.Report(trouble.Here(), "a list item stands here, where a key belongs",
                   "indent a list beneath its key, and an item like the others of its list");
    return;
  }
  if (IsDeeperThanAbove(trouble)) {
    trouble.Report(trouble.RestFromHere(),
                   "nothing can be indented beneath the line above, which has its value",
                   kIndentAsNeighbours);
    return;
  }
  trouble.Report(trouble.RestFromHere(), "the indentation of this line fits no line above",
                 "give it the indentation of the lines that it belongs with");
}

void TellEndOfList(const Trouble& trouble) {
  if (TellWhatEndedTooSoon(trouble)) return;
  if (trouble.Byte() == ',') return TellBadBeginning(trouble);
  trouble.Report(trouble.RestFromHere(), "the indentation of this line fits no line above",
                 "begin a list item with a dash and a space; indent what belongs to it as its "
                 "first word");
}

}  // namespace wsoa
