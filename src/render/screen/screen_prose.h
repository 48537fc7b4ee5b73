// Running text and prose on a screen, folded to a width.
#ifndef WSOA_RENDER_SCREEN_SCREEN_PROSE_H_
#define WSOA_RENDER_SCREEN_SCREEN_PROSE_H_

#include <optional>
#include <string>
#include <vector>

#include "render/prose.h"
#include "render/screen/screen_line.h"

namespace wsoa {

// A text that has passed EscapeControls, and how it is emphasised.
struct InkedText {
  std::string text;
  Ink ink;
};

// One line of it.
using InkedLine = std::vector<InkedText>;

// The texts one after another, in lines of at most `width` columns; without a width in one. A blank
// text has no lines.
std::vector<InkedLine> FoldInked(const InkedLine& texts, std::optional<int> width);

// The blocks, an empty line between them: points behind a dash or a dot, a link's address behind
// its text.
std::vector<InkedLine> ScreenProse(const ProseBlocks& blocks, std::optional<int> width,
                                   bool box_drawing);

}  // namespace wsoa

#endif  // WSOA_RENDER_SCREEN_SCREEN_PROSE_H_
