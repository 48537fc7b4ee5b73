// Texts on a fixed-width screen: how wide they are, where they may be cut, and that they do no
// harm.
#ifndef WSOA_RENDER_TEXT_WIDTH_H_
#define WSOA_RENDER_TEXT_WIDTH_H_

#include <string>
#include <string_view>
#include <vector>

namespace wsoa {

// Columns that a text takes on a terminal, by grapheme. Bytes that are not UTF-8 count one each.
int TextWidth(std::string_view text);

// The text with control and bidirectional-override characters replaced by a visible form
// (\x1b becomes "\x1b" in letters); line ends and tabs become one space.
std::string Harmless(std::string_view text);

// The text, or its beginning with an ellipsis, in at most `width` columns.
std::string CutTo(std::string_view text, int width);

// The text in lines of at most `width` columns, folded at spaces (a longer word stands alone).
std::vector<std::string> Fold(std::string_view text, int width);

}  // namespace wsoa

#endif  // WSOA_RENDER_TEXT_WIDTH_H_
