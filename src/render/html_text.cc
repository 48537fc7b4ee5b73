#include "render/html_text.h"

#include "source/escape.h"

namespace wsoa {

std::string EscapedHtml(std::string_view text) { return EscapedHtmlAsItIs(OneLine(text)); }

std::string EscapedHtmlAsItIs(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    switch (c) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '\'':
        escaped += "&#39;";
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

std::string Element(const std::string& name, const std::string& attributes,
                    const std::string& inside) {
  return "<" + name + attributes + ">" + inside + "</" + name + ">";
}

}  // namespace wsoa
