#include "yaml/explain.h"

#include <optional>

#include "yaml/text_lines.h"
#include "yaml/trouble.h"

namespace wsoa {
namespace {

// How one of the library's messages is told.
struct Story {
  std::string_view words;  // what the message begins with
  void (*tell)(const Trouble&);
};

constexpr Story kStories[] = {
    {"illegal map value", TellBadColon},
    {"end of map not found", TellEndOfKeys},
    {"end of sequence not found", TellEndOfList},
    {"end of map flow not found", TellOpenBracket},
    {"end of sequence flow not found", TellOpenBracket},
    {"unknown token", TellBadBeginning},
    {"illegal block entry", TellDash},
    {"illegal map key", TellQuestionMark},
    {"illegal flow end", TellStrayBracket},
    {"alias not found", TellName},
    {"anchor not found", TellName},
    {"illegal character found while scanning", TellName},
    {"the referenced anchor is not defined", TellName},
    {"cannot assign multiple", TellName},
    {"tag handle with no suffix", TellName},
    {"end of verbatim tag", TellName},
    {"bad character found while scanning hex", TellEscape},
    {"invalid unicode", TellEscape},
    {"unknown escape character", TellEscape},
    {"cannot set zero indentation", TellBlockHeader},
    {"unexpected character in block scalar", TellBlockHeader},
    {"illegal document indicator in scalar", TellOpenQuote},
};

}  // namespace

void Explain(const Source& source, const YamlFailure& failure, Diagnostics& out) {
  const Trouble trouble(source, failure, out);
  if (TellTabs(trouble) || TellNoBreakSpace(trouble)) return;
  for (const Story& story : kStories) {
    if (failure.words.starts_with(story.words)) return story.tell(trouble);
  }
  TellUnknown(trouble);
}

void ExplainContentAfterEnd(Node root, std::uint32_t offset, Diagnostics& out) {
  const YamlFailure failure{offset, {}, {}, ScalarStyle::kPlain, std::nullopt};
  const Trouble trouble(*root.span().source, failure, out);
  if (TellNoBreakSpace(trouble)) return;
  if (trouble.text.substr(offset).starts_with("---")) {
    trouble.Report(trouble.At(offset, offset + 3), "a second document begins here",
                   "keep one plan in one file, without a line --- between");
    return;
  }
  const std::uint32_t root_line = LineBegin(trouble.text, root.span().begin);
  const bool is_below = trouble.line > root_line;
  if (is_below && Indentation(trouble.text, trouble.line) < Indentation(trouble.text, root_line)) {
    trouble.Report(trouble.RestFromHere(), "this line is indented less than the first line",
                   "give all keys of the plan the same indentation");
    return;
  }
  if (is_below && root.IsSequence()) {
    trouble.Report(trouble.RestFromHere(),
                   "this line stands beside the items of a list and is none",
                   "begin an item with a dash and a space, and a key further left than its list");
    return;
  }
  trouble.Report(trouble.RestFromHere(), "more text after the end",
                 "put the whole text in quotes if it is one text");
}

}  // namespace wsoa
