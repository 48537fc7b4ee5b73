// Plan texts and elements in HTML.
#ifndef WSOA_RENDER_HTML_TEXT_H_
#define WSOA_RENDER_HTML_TEXT_H_

#include <string>
#include <string_view>

namespace wsoa {

// A plan text in one line for the inside of an element or of an attribute: nothing in it is markup.
std::string EscapedHtml(std::string_view text);

// The same of a text that can steer no terminal and keeps its blanks and line ends.
std::string EscapedHtmlAsItIs(std::string_view text);

// `attributes` and `inside` are HTML already.
std::string Element(const std::string& name, const std::string& attributes,
                    const std::string& inside);

}  // namespace wsoa

#endif  // WSOA_RENDER_HTML_TEXT_H_
