// Gathers the spans of a paragraph in the one form that prose.h promises.
#ifndef WSOA_RENDER_PROSE_SPANS_H_
#define WSOA_RENDER_PROSE_SPANS_H_

#include <string>
#include <string_view>
#include <vector>

#include "render/prose.h"

namespace wsoa {

class SpanGatherer {
 public:
  // Any text, of which every run of spaces is one space.
  void Add(std::string_view text, const ProseLook& look);
  // A text that keeps its spaces.
  void AddCode(std::string_view code, ProseLook look);
  void AddLineBreak() { gap_ = '\n'; }

  // What was added since the last call: web addresses are links, no blanks at either end.
  std::vector<ProseSpan> Take();

 private:
  void AddAgain(const ProseSpan& span);
  void AddWord(std::string_view word, const ProseLook& look);
  void Append(std::string_view text, const ProseLook& look);

  std::vector<ProseSpan> spans_;
  char gap_ = '\0';  // what stands before the next word: nothing, a space or a line end
};

// The address as a link may have it, anything unusual in it as %XX; nothing if it does not lead to
// the web or to a mailbox.
std::string LinkTo(std::string_view address);

}  // namespace wsoa

#endif  // WSOA_RENDER_PROSE_SPANS_H_
