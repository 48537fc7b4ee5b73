// A document as a test compares it: as plain text of 80 columns.
#ifndef WSOA_TESTS_SUPPORT_DOCUMENT_TEXT_H_
#define WSOA_TESTS_SUPPORT_DOCUMENT_TEXT_H_

#include <string>

#include "render/render.h"
#include "report/document.h"

namespace wsoa {

inline std::string DocumentText(const Document& document) {
  return RenderTerminal(document, {.colour = false, .box_drawing = false, .width = 80});
}

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_DOCUMENT_TEXT_H_
