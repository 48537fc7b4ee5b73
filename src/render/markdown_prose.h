// Prose written as Markdown again, so that whatever reads it sees the same tree.
#ifndef WSOA_RENDER_MARKDOWN_PROSE_H_
#define WSOA_RENDER_MARKDOWN_PROSE_H_

#include <string>

#include "render/prose.h"

namespace wsoa {

// The blocks, an empty line between them.
std::string MarkdownProse(const ProseBlocks& blocks);

// A point of a list that begins with `begin` ("**Note**:"): a paragraph goes on behind it, other
// blocks stand indented beneath it.
std::string MarkdownPoint(const std::string& begin, const ProseBlocks& blocks);

}  // namespace wsoa

#endif  // WSOA_RENDER_MARKDOWN_PROSE_H_
