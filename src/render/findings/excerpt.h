// The line of a user's text that a problem is in, and where to put the caret below it.
#ifndef WSOA_RENDER_FINDINGS_EXCERPT_H_
#define WSOA_RENDER_FINDINGS_EXCERPT_H_

#include <optional>
#include <string>

#include "source/source.h"

namespace wsoa {

struct Excerpt {
  int line = 1;      // its number
  std::string text;  // EscapeControls, tabs as blanks up to the next fourth column
  int caret = 0;     // the screen column of the span's first character in `text`, from 0
  int length = 1;    // columns that the span covers on this line, at least 1
};

// The line that the span begins on. If it is wider than `width` (or thousands of bytes long)
// only the text around the span is kept, with an ellipsis for the rest. std::nullopt for a span
// without a source or on a blank line.
std::optional<Excerpt> ExcerptOf(const Span& span, std::optional<int> width);

}  // namespace wsoa

#endif  // WSOA_RENDER_FINDINGS_EXCERPT_H_
