// The Markdown of plan texts as a small tree, which each format prints in its own way.
//
// A tree is as plain as it can be. Words that look alike are one span, headings are strong
// paragraphs (a note must not break the outline of the page it stands on), markup of HTML is the
// text that it is written as, and a link leads to the web or to a mailbox. What does not is text.
#ifndef WSOA_RENDER_PROSE_H_
#define WSOA_RENDER_PROSE_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wsoa {

struct ProseLook {
  bool strong = false;
  bool emphasis = false;
  bool code = false;
  std::string link;  // http:, https: or mailto:, in printable ASCII without quotes and brackets
  bool operator==(const ProseLook&) const = default;
};

// Its text can steer no terminal. A line end in it is a line break that was asked for; spaces
// stand alone between words, but in code.
struct ProseSpan {
  std::string text;
  ProseLook look;
  bool operator==(const ProseSpan&) const = default;
};

struct ProseBlock {
  enum class Kind {
    kParagraph,  // spans
    kCode,       // code
    kRule,       // nothing
    kQuote,      // blocks
    kPoints,     // blocks: items, none of them empty
    kNumbers,    // blocks: items, the first of which has the number `first`
    kItem,       // blocks
    kTable,      // blocks: rows, the first of which is the heading
    kRow,        // blocks: cells
    kCell,       // spans
  };
  Kind kind = Kind::kParagraph;
  int first = 1;
  std::string code = {};  // its lines, the last without a line end
  std::vector<ProseSpan> spans = {};
  std::vector<ProseBlock> blocks = {};
  bool operator==(const ProseBlock&) const = default;
};

using ProseBlocks = std::vector<ProseBlock>;

// The blocks of a text in GitHub-flavoured Markdown. Lists and quotes within one another are taken
// apart up to kDeepestProse; what is deeper stands there. A text longer than kLongestProse bytes is
// not taken for Markdown: it is a paragraph, line by line.
inline constexpr int kDeepestProse = 10;
inline constexpr std::size_t kLongestProse = std::size_t{256} * 1024;
ProseBlocks ParseProse(std::string_view markdown);

// The number of the item at `place` (from 0) of a list with numbers.
int NumberOfItem(const ProseBlock& list, std::size_t place);

// Where the spans of the link that `spans[at]` begins end; `at` + 1 for a span without a link.
std::size_t EndOfLink(const std::vector<ProseSpan>& spans, std::size_t at);

}  // namespace wsoa

#endif  // WSOA_RENDER_PROSE_H_
