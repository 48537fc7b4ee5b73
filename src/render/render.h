// A Document as text in one format.
// Which formats there are, and how one is added, is in render/formats.h. A format knows blocks and
// cells, never which report they are.
#ifndef WSOA_RENDER_RENDER_H_
#define WSOA_RENDER_RENDER_H_

#include <optional>
#include <string>

#include "report/document.h"

namespace wsoa {

// What the reader's screen can show. Everything off and no width: plain text for a pipe, nothing
// cut.
struct TerminalStyle {
  bool colour = false;
  bool box_drawing = false;
  std::optional<int> width;
};

// Plain text of a fixed-width screen. Control characters of plan texts are shown, never sent.
std::string RenderTerminal(const Document& document, const TerminalStyle& style);

// GitHub-flavoured Markdown, with markup in plan texts escaped.
std::string RenderMarkdown(const Document& document);

// A fragment of HTML 5 in UTF-8, to put into a page: one section, headings from h2 on, every plan
// text escaped. Without a style sheet it is readable; classes name what a page may want to style.
std::string RenderHtml(const Document& document);

// RFC 4180 in UTF-8, lines ended by CR LF, tables only: each begins with the keys of its columns,
// an empty line parts it from the one before. What a cell has for machines comes before what it
// says to people. A text that a spreadsheet would take for a formula is prefixed with ', a number
// never is.
std::string RenderCsv(const Document& document);

}  // namespace wsoa

#endif  // WSOA_RENDER_RENDER_H_
