#include "yaml/explain.h"

#include <optional>

#include "yaml/syntax_error.h"
#include "yaml/text_lines.h"

namespace wsoa {
namespace {

// How one of the library's messages is told.
struct Story {
  std::string_view words;  // what the message begins with
  void (*tell)(const SyntaxError&);
};

constexpr Story kStories[] = {
    {"illegal map value", ExplainBadColon},
    {"end of map not found", ExplainEndOfKeys},
    {"end of sequence not found", ExplainEndOfList},
    {"end of map flow not found", ExplainOpenBracket},
    {"end of sequence flow not found", ExplainOpenBracket},
    {"unknown token", ExplainBadBeginning},
    {"illegal block entry", ExplainDash},
    {"illegal map key", ExplainQuestionMark},
    {"illegal flow end", ExplainStrayBracket},
    {"alias not found", ExplainName},
    {"anchor not found", ExplainName},
    {"illegal character found while scanning", ExplainName},
    {"the referenced anchor is not defined", ExplainName},
    {"cannot assign multiple", ExplainName},
    {"tag handle with no suffix", ExplainName},
    {"end of verbatim tag", ExplainName},
    {"bad character found while scanning hex", ExplainEscape},
    {"invalid unicode", ExplainEscape},
    {"unknown escape character", ExplainEscape},
    {"cannot set zero indentation", ExplainBlockHeader},
    {"unexpected character in block scalar", ExplainBlockHeader},
    {"illegal document indicator in scalar", ExplainOpenQuote},
};

}  // namespace

void Explain(const Source& source, const YamlFailure& failure, Diagnostics& out) {
  const SyntaxError error(source, failure, out);
  if (ExplainTabs(error) || ExplainNoBreakSpace(error)) return;
  for (const Story& story : kStories) {
    if (failure.words.starts_with(story.words)) return story.tell(error);
  }
  ExplainUnknown(error);
}

void ExplainContentAfterEnd(Node root, std::uint32_t offset, Diagnostics& out) {
  const YamlFailure failure{offset, {}, {}, ScalarStyle::kPlain, std::nullopt};
  const SyntaxError error(*root.span().source, failure, out);
  if (ExplainNoBreakSpace(error)) return;
  if (error.text.substr(offset).starts_with("---")) {
    error.Report(error.At(offset, offset + 3), "a second document begins here",
                 "keep one plan in one file, without a line --- between");
    return;
  }
  const std::uint32_t root_line = LineBegin(error.text, root.span().begin);
  const bool is_below = error.line > root_line;
  if (is_below && Indentation(error.text, error.line) < Indentation(error.text, root_line)) {
    error.Report(error.RestFromHere(), "this line is indented less than the first line",
                 "give all keys of the plan the same indentation");
    return;
  }
  if (is_below && root.IsSequence()) {
    ReportExpectedItem(
        error, "begin an item with a dash and a space, and a key further left than its list");
    return;
  }
  error.Report(error.RestFromHere(), "more text after the end",
               "put the whole text in quotes if it is one text");
}

}  // namespace wsoa
