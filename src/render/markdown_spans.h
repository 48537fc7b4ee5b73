// The spans of a paragraph written as Markdown.
#ifndef WSOA_RENDER_MARKDOWN_SPANS_H_
#define WSOA_RENDER_MARKDOWN_SPANS_H_

#include <string>
#include <vector>

#include "render/prose.h"

namespace wsoa {

enum class SpansStand { kInLines, kInACell };

// In a cell of a table the bars of code are escaped, too. Line breaks are a backslash and a line
// end; no line begins a block.
std::string MarkdownSpans(const std::vector<ProseSpan>& spans,
                          SpansStand stand = SpansStand::kInLines);

}  // namespace wsoa

#endif  // WSOA_RENDER_MARKDOWN_SPANS_H_
