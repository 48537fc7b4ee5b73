// A document as a spreadsheet wants it: tables that say in a column what a heading says elsewhere.
#ifndef WSOA_RENDER_SPREADSHEET_H_
#define WSOA_RENDER_SPREADSHEET_H_

#include "report/document.h"

namespace wsoa {

// The tables of a document, and its facts as tables of name and value. If headings tell tables
// apart, a column `heading` (of level 1) or `group` (below it) comes first; tables that then have
// the same columns are one. Everything else is left out.
Document ForSpreadsheet(const Document& document);

}  // namespace wsoa

#endif  // WSOA_RENDER_SPREADSHEET_H_
