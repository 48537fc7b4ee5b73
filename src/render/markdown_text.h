// Plan texts as Markdown that shows them letter by letter: no markup in them takes effect.
//
// What is left of it is on purpose: a web address (http or https) becomes a link to just what it
// shows.
#ifndef WSOA_RENDER_MARKDOWN_TEXT_H_
#define WSOA_RENDER_MARKDOWN_TEXT_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace wsoa {

// The text for the inside of a line or a table's cell: in one line, markup escaped.
std::string MarkdownSpan(std::string_view text);

// The text for a line of its own, or the beginning of one: what would begin a heading, a list or a
// rule there is escaped too.
std::string MarkdownLine(std::string_view text);

// The same of what is Markdown already but for the beginning of its line.
std::string AsMarkdownLine(std::string written);

// The character at `i` of a text in one line, as Markdown shows it.
std::string MarkdownCharacter(std::string_view text, std::size_t i);

// The length of the web address that begins at `i` of the text, where a word does; else 0.
std::size_t WebAddressAt(std::string_view text, std::size_t i);

// A web address for the inside of <…> or of (…).
std::string MarkdownAddress(std::string_view address);

}  // namespace wsoa

#endif  // WSOA_RENDER_MARKDOWN_TEXT_H_
