// Prose as elements of HTML.
#ifndef WSOA_RENDER_HTML_PROSE_H_
#define WSOA_RENDER_HTML_PROSE_H_

#include <string>

#include "render/prose.h"

namespace wsoa {

std::string HtmlProse(const ProseBlocks& blocks);

// The same for the inside of an element that is a block itself: of a single paragraph its spans.
std::string HtmlProseInside(const ProseBlocks& blocks);

}  // namespace wsoa

#endif  // WSOA_RENDER_HTML_PROSE_H_
