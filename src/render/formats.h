// The formats that reports are written in: what --format calls each, the files that it is kept in,
// and how a report becomes text in it.
//
// To add a format: write src/render/<format>.cc with one function, declare it in render/render.h,
// and add a row to the table in formats.cc; then a golden case. Its kind says what of a report it
// is given, so no report and no command knows it.
#ifndef WSOA_RENDER_FORMATS_H_
#define WSOA_RENDER_FORMATS_H_

#include <string>
#include <string_view>
#include <vector>

#include "render/render.h"

namespace wsoa {

// What of a report a format is made of.
enum class FormatKind {
  kScreen,  // its page, fitted to a screen
  kPage,    // its page
  kSheets,  // its flat tables, which a spreadsheet or a database reads
  kData,    // its JSON
};

struct Format {
  std::string_view word;                     // "markdown"
  std::vector<std::string_view> extensions;  // ".md"; none: no file is known by it
  FormatKind kind = FormatKind::kPage;
  bool for_every_report = true;  // else only for those that go into other pages
  // Of a page or of sheets; null for data, which is text already.
  std::string (*render)(const Document& document, const TerminalStyle& style) = nullptr;

  // Whether people read it as it is.
  bool IsPage() const { return kind == FormatKind::kScreen || kind == FormatKind::kPage; }
};

// Every format, the one that is used unless another is named first.
const std::vector<Format>& Formats();

// The format of a word of --format. Precondition: it is one.
const Format& FormatNamed(std::string_view word);

// The words of those that every report can be written in, and of all of them.
std::vector<std::string_view> TableFormatWords();
std::vector<std::string_view> PageFormatWords();

}  // namespace wsoa

#endif  // WSOA_RENDER_FORMATS_H_
