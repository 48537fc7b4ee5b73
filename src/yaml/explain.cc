#include "yaml/explain.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "yaml/text_lines.h"

namespace wsoa {
namespace {

constexpr const char* kQuoteIt = "put the text in quotes";

class Explainer {
 public:
  Explainer(const Source& source, const YamlFailure& failure, Diagnostics& out)
      : source_(source),
        text_(source.text()),
        failure_(failure),
        at_(failure.offset),
        line_(LineBegin(text_, at_)),
        out_(out) {}

  void Explain();

 private:
  // How one of the library's messages is told.
  struct Story {
    std::string_view words;  // what the message begins with
    void (Explainer::*tell)();
  };
  static const Story kStories[];

  bool TellTabs();
  void TellBadColon();
  void TellColonInText();
  void TellEndOfKeys();
  void TellEndOfList();
  void TellOpenBracket();
  void TellBadBeginning();
  void TellDash();
  void TellQuestionMark();
  void TellStrayBracket();
  void TellName();
  void TellEscape();
  void TellBlockHeader();
  void TellOpenQuote();
  void TellTooDeep();
  void TellUnknown();

  // These tell a story only where it is the right one.
  bool TellTextAfterQuote();
  bool TellTextAfterBracket();
  bool TellTextAfterComment();
  bool TellBesideList();

  char CharAt(std::uint32_t offset) const { return offset < text_.size() ? text_[offset] : '\n'; }
  std::string_view Between(std::uint32_t begin, std::uint32_t end) const {
    return begin < end ? text_.substr(begin, end - begin) : std::string_view();
  }
  bool OnThisLine(std::uint32_t offset) const {
    return line_ <= offset && offset <= LineEnd(text_, line_);
  }
  bool HasColon(std::uint32_t line) const {
    return Between(line, LineEnd(text_, line)).find(": ") != std::string_view::npos;
  }
  std::uint32_t RestOfLine(std::uint32_t offset) const { return LineEnd(text_, offset) - offset; }
  // The last place of any of `characters` before the failure; the failure's own for none.
  std::uint32_t LastOf(std::string_view characters) const {
    const std::size_t found = text_.substr(0, at_).find_last_of(characters);
    return found == std::string_view::npos ? at_ : static_cast<std::uint32_t>(found);
  }

  Span At(std::uint32_t offset, std::uint32_t length = 1) const {
    const auto size = static_cast<std::uint32_t>(text_.size());
    return {&source_, std::min(offset, size), std::min(offset + length, size)};
  }
  // From the failure to the end of its line; within brackets only the failure itself.
  Span RestFromHere() const { return At(at_, failure_.open_bracket ? 1 : RestOfLine(at_)); }
  Diagnostic& Report(Span span, std::string message, std::string help) {
    Diagnostic& diagnostic = out_.Error("yaml-syntax", span, std::move(message));
    diagnostic.help = std::move(help);
    return diagnostic;
  }

  const Source& source_;
  std::string_view text_;
  const YamlFailure& failure_;
  std::uint32_t at_;
  std::uint32_t line_;  // where the line of the failure begins
  Diagnostics& out_;
};

const Explainer::Story Explainer::kStories[] = {
    {"illegal map value", &Explainer::TellBadColon},
    {"end of map not found", &Explainer::TellEndOfKeys},
    {"end of sequence not found", &Explainer::TellEndOfList},
    {"end of map flow not found", &Explainer::TellOpenBracket},
    {"end of sequence flow not found", &Explainer::TellOpenBracket},
    {"unknown token", &Explainer::TellBadBeginning},
    {"illegal block entry", &Explainer::TellDash},
    {"illegal map key", &Explainer::TellQuestionMark},
    {"illegal flow end", &Explainer::TellStrayBracket},
    {"alias not found", &Explainer::TellName},
    {"anchor not found", &Explainer::TellName},
    {"illegal character found while scanning", &Explainer::TellName},
    {"the referenced anchor is not defined", &Explainer::TellName},
    {"cannot assign multiple", &Explainer::TellName},
    {"tag handle with no suffix", &Explainer::TellName},
    {"end of verbatim tag", &Explainer::TellName},
    {"bad character found while scanning hex", &Explainer::TellEscape},
    {"invalid unicode", &Explainer::TellEscape},
    {"unknown escape character", &Explainer::TellEscape},
    {"cannot set zero indentation", &Explainer::TellBlockHeader},
    {"unexpected character in block scalar", &Explainer::TellBlockHeader},
    {"illegal document indicator in scalar", &Explainer::TellOpenQuote},
    {"bad file", &Explainer::TellTooDeep},
};

void Explainer::Explain() {
  if (TellTabs()) return;
  for (const Story& story : kStories) {
    if (failure_.words.starts_with(story.words)) return (this->*story.tell)();
  }
  TellUnknown();
}

// A tab before the text of the line where reading stopped is why it stopped: the library counts it
// for nothing. The lines below that begin so will need the same cure.
bool Explainer::TellTabs() {
  const bool says_so = failure_.words.starts_with("illegal tab");
  const auto first = says_so ? at_ : TabInIndentation(text_, line_);
  if (!first || (failure_.open_bracket && !says_so)) return false;
  std::vector<std::uint32_t> tabs = {*first};
  for (std::uint32_t line = NextLineOutsideBlock(text_, line_); line < text_.size();
       line = NextLineOutsideBlock(text_, line)) {
    if (const auto tab = TabInIndentation(text_, line)) tabs.push_back(*tab);
  }
  constexpr std::size_t kMostShown = 20;
  for (std::size_t i = 0; i < std::min(tabs.size(), kMostShown); ++i) {
    Report(At(tabs[i]), "a tab in the indentation", "indent with spaces");
  }
  if (tabs.size() > kMostShown) {
    Report(At(tabs[kMostShown]),
           fmt::format("{} more lines are indented with tabs", tabs.size() - kMostShown),
           "indent with spaces");
  }
  return true;
}

// A colon where no key can be: within a text, or on a line that joins the text above it.
void Explainer::TellBadColon() {
  if (failure_.last_text.source && OnThisLine(failure_.last_text.begin)) return TellColonInText();
  const std::uint32_t key = line_ + Indentation(text_, line_);
  const auto above = VisibleLineAbove(text_, line_);
  if (above && Indentation(text_, line_) > Indentation(text_, *above)) {
    Report(At(key, at_ - key), "this line is indented as if it went on with the line above",
           "give a key the indentation of the keys beside it; put a text that goes on in quotes");
    return;
  }
  Diagnostic& problem = Report(At(key, at_ - key), "this line and the line above read as one text",
                               "write a colon and a space after each key");
  if (!above) return;
  const std::uint32_t begin = *above + Indentation(text_, *above);
  problem.remarks.push_back({At(begin, RestOfLine(begin)), "the line above"});
}

void Explainer::TellColonInText() {
  const std::uint32_t begin = failure_.last_text.begin;
  const std::string_view whole = Between(begin, LineEnd(text_, begin));
  constexpr std::size_t kShort = 60;
  const bool quotable = !failure_.open_bracket && failure_.last_style == ScalarStyle::kPlain &&
                        whole.size() <= kShort &&
                        whole.find_first_of("\"\\#") == std::string_view::npos;
  Report(At(at_), "a colon and a space inside plain text",
         quotable ? fmt::format("{}: \"{}\"", kQuoteIt, whole) : kQuoteIt);
}

void Explainer::TellEndOfKeys() {
  if (TellTextAfterQuote() || TellTextAfterBracket() || TellTextAfterComment()) return;
  if (CharAt(at_) == ',') return TellBadBeginning();
  if (TellBesideList()) return;
  const std::string_view next = Between(at_, at_ + 2);
  if (next == "- " || next == "-\n" || next == "-\r") {
    Report(At(at_), "a list item stands here, where a key belongs",
           "indent a list beneath its key, and an item like the others of its list");
    return;
  }
  const auto above = VisibleLineAbove(text_, line_);
  if (above && Indentation(text_, *above) < Indentation(text_, line_)) {
    Report(RestFromHere(), "nothing can be indented beneath the line above, which has its value",
           "give a key the indentation of the keys beside it; put a text that goes on in quotes");
    return;
  }
  Report(RestFromHere(), "the indentation of this line fits no line above",
         "give it the indentation of the lines that it belongs with");
}

void Explainer::TellEndOfList() {
  if (TellTextAfterQuote() || TellTextAfterBracket() || TellTextAfterComment()) return;
  if (CharAt(at_) == ',') return TellBadBeginning();
  if (TellBesideList()) return;
  Report(RestFromHere(), "the indentation of this line fits no line above",
         "begin a list item with a dash and a space; indent what belongs to it as its first word");
}

// Something after a text that had already ended with its closing quote.
bool Explainer::TellTextAfterQuote() {
  const Span& last = failure_.last_text;
  if (!last.source || failure_.last_style != ScalarStyle::kQuoted) return false;
  const std::string_view gap = Between(last.end, at_);
  if (gap.find_first_not_of(" \t\r\n") != std::string_view::npos) return false;
  if (gap.empty() && !OnThisLine(last.begin)) {
    Report(At(last.begin), "the closing quote of this text seems to be missing",
           "put the same quote at the end of the text")
        .remarks.push_back({At(at_), "the text runs on to here"});
    return true;
  }
  if (!OnThisLine(last.end) && HasColon(line_)) return false;
  Report(RestFromHere(), "more text after the closing quote",
         CharAt(last.begin) == '\''
             ? "put the whole text in quotes, and write \'\' for an apostrophe within it"
             : "put the whole text in quotes, and write \\\" for a quote within it");
  return true;
}

bool Explainer::TellTextAfterBracket() {
  const std::uint32_t bracket = LastOf("]}");
  if (bracket == at_ || !OnThisLine(bracket)) return false;
  if (Between(bracket + 1, at_).find_first_not_of(" \t") != std::string_view::npos) return false;
  Report(RestFromHere(), fmt::format("more text after the closing {}", CharAt(bracket)),
         "put the whole text in quotes if the brackets belong to it");
  return true;
}

bool Explainer::TellTextAfterComment() {
  const Span& last = failure_.last_text;
  if (!last.source || failure_.last_style != ScalarStyle::kPlain || HasColon(line_)) return false;
  if (Between(last.end, at_).find('#') == std::string_view::npos) return false;
  Report(RestFromHere(), "a text cannot go on after a comment",
         "put the whole text in quotes if the # belongs to it, or move the comment")
      .remarks.push_back({last, "the text ended here"});
  return true;
}

// A line that stands under the dash of a list item, and begins with none.
bool Explainer::TellBesideList() {
  const std::uint32_t column = at_ - line_;
  if (Indentation(text_, line_) != column || CharAt(at_) == '-') return false;
  auto above = VisibleLineAbove(text_, line_);
  while (above && Indentation(text_, *above) > column) above = VisibleLineAbove(text_, *above);
  if (!above || Indentation(text_, *above) != column || CharAt(*above + column) != '-') {
    return false;
  }
  Report(RestFromHere(), "this line stands beside the items of a list and is none",
         "begin an item with a dash and a space; indent what belongs to it as its first word");
  return true;
}

void Explainer::TellOpenBracket() {
  if (!failure_.open_bracket) return TellUnknown();
  if (CharAt(at_) == '?') return TellQuestionMark();
  const Span bracket = *failure_.open_bracket;
  const bool same_line = failure_.last_text.source && OnThisLine(failure_.last_text.begin);
  if (CharAt(at_) == ':' && same_line) return TellColonInText();
  if (at_ >= text_.size() || !OnThisLine(bracket.begin)) {
    Report(bracket, fmt::format("this {} is never closed", bracket.text()),
           fmt::format("write {} where it ends, and commas between what it holds",
                       bracket.text() == "[" ? "]" : "}"))
        .remarks.push_back({At(at_), "reading stopped here"});
    return;
  }
  if (TellTextAfterQuote() || TellTextAfterBracket()) return;
  Report(At(at_), "a comma is missing before this", "put commas between what the brackets hold");
}

void Explainer::TellBadBeginning() {
  if (CharAt(at_) == '?') return TellQuestionMark();
  Report(At(at_), fmt::format("a text cannot begin with {}", CharAt(at_)), kQuoteIt);
}

void Explainer::TellDash() {
  if (failure_.open_bracket) {
    Report(At(at_), "a list item with a dash cannot stand inside brackets",
           "put commas between the items, or put the text in quotes");
    return;
  }
  Report(At(at_), "a list item must begin on a line of its own",
         "put it on the next line, or put the text in quotes if it is no list");
}

void Explainer::TellQuestionMark() {
  Report(At(at_),
         failure_.open_bracket ? "a question mark in plain text inside brackets"
                               : "a text cannot begin with ?",
         kQuoteIt);
}

void Explainer::TellStrayBracket() {
  const char closing = CharAt(at_);
  if (!failure_.open_bracket) {
    Report(At(at_), fmt::format("this {} closes nothing", closing),
           "remove it, or put the text in quotes");
    return;
  }
  Report(At(at_), fmt::format("this {} does not fit the bracket that is open", closing),
         "close brackets in the order in which they were opened")
      .remarks.push_back({*failure_.open_bracket, "opened here"});
}

// `*`, `&` and `!` begin names in YAML; in plans they are emphasis, "and", or a warning.
void Explainer::TellName() {
  const std::size_t before = text_.substr(0, at_).find_last_of(" \t\n,[{");
  at_ = before == std::string_view::npos ? 0 : static_cast<std::uint32_t>(before + 1);
  TellBadBeginning();
}

void Explainer::TellEscape() {
  const std::uint32_t backslash = LastOf("\\");
  const Span escape = At(backslash, std::max(at_ - backslash, 1u));
  Report(escape, fmt::format("{} stands for no character", escape.text()),
         "write \\\\ for a backslash, or put the text in single quotes");
}

void Explainer::TellBlockHeader() {
  const std::uint32_t mark = LastOf("|>");
  Report(At(mark), fmt::format("after {} a text must begin on the next line", CharAt(mark)),
         fmt::format("put the text in quotes if the {} belongs to it", CharAt(mark)));
}

void Explainer::TellOpenQuote() {
  Report(At(at_, 3), "a text in quotes is still open at this line",
         "put the closing quote at the end of the text above");
}

void Explainer::TellTooDeep() {
  out_.Error("too-large", At(at_), "this lies more than 32 levels deep");
}

void Explainer::TellUnknown() {
  Report(At(at_), fmt::format("this cannot be read as YAML ({})", failure_.words),
         "look at the quotes, colons and indentation of this line and the one above");
}

}  // namespace

void Explain(const Source& source, const YamlFailure& failure, Diagnostics& out) {
  Explainer(source, failure, out).Explain();
}

void ExplainContentAfterEnd(Node root, std::uint32_t offset, Diagnostics& out) {
  const Source& source = *root.span().source;
  const std::string_view text = source.text();
  const auto report = [&](std::uint32_t end, std::string message, std::string help) {
    out.Error("yaml-syntax", {&source, offset, end}, std::move(message)).help = std::move(help);
  };
  if (text.substr(offset).starts_with("---")) {
    return report(offset + 3, "a second document begins here",
                  "keep one plan in one file, without a line --- between");
  }
  const std::uint32_t line = LineBegin(text, offset);
  const std::uint32_t end = std::max(LineEnd(text, offset), offset);
  const std::uint32_t root_line = LineBegin(text, root.span().begin);
  if (line > root_line && Indentation(text, line) < Indentation(text, root_line)) {
    return report(end, "this line is indented less than the first line",
                  "give all keys of the plan the same indentation");
  }
  if (root.IsSequence() && line > root_line) {
    return report(end, "this line stands beside the items of a list and is none",
                  "begin an item with a dash and a space, and a key further left than its list");
  }
  report(end, "more text after the end", "put the whole text in quotes if it is one text");
}

}  // namespace wsoa
