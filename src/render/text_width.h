// Texts on a fixed-width screen: how wide they are and where they may be cut.
//
// All that the room asks of Unicode is asked here; nothing here knows of colours, tables or plans.
#ifndef WSOA_RENDER_TEXT_WIDTH_H_
#define WSOA_RENDER_TEXT_WIDTH_H_

#include <string>
#include <string_view>
#include <vector>

namespace wsoa {

// What a reader takes for one character, and the columns it takes on a terminal.
struct Grapheme {
  std::string_view text;
  int width = 0;
};

// The text in graphemes, in order and without a gap. A byte that is not UTF-8 is one of its own,
// one column wide.
std::vector<Grapheme> Graphemes(std::string_view text);

// Columns that a text takes on a terminal, by grapheme. Meant for texts that are EscapeControls:
// control characters count nothing.
int TextWidth(std::string_view text);

// The text, or as much of its beginning as leaves room for an ellipsis, in at most `width` columns.
std::string CutTo(std::string_view text, int width);

// The text in lines of at most `width` columns, folded at spaces (a longer word is a line of its
// own). Spaces at either end and repeated ones are dropped; a blank text has no lines.
std::vector<std::string> Fold(std::string_view text, int width);

}  // namespace wsoa

#endif  // WSOA_RENDER_TEXT_WIDTH_H_
