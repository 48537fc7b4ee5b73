#include "render/formats.h"

#include <algorithm>

#include "render/spreadsheet.h"

namespace wsoa {
namespace {

std::vector<Format> MakeFormats() {
  return {
      {.word = "table",
       .extensions = {".txt"},
       .kind = FormatKind::kScreen,
       .render = RenderTerminal},
      {.word = "markdown",
       .extensions = {".md", ".markdown"},
       .kind = FormatKind::kPage,
       .render = [](const Document& page, const TerminalStyle&) { return RenderMarkdown(page); }},
      {.word = "html",
       .extensions = {".html"},
       .kind = FormatKind::kPage,
       .for_every_report = false,
       .render = [](const Document& page, const TerminalStyle&) { return RenderHtml(page); }},
      {.word = "csv",
       .extensions = {".csv"},
       .kind = FormatKind::kSheets,
       .render = [](const Document& sheets,
                    const TerminalStyle&) { return RenderCsv(ForSpreadsheet(sheets)); }},
      {.word = "json", .extensions = {".json"}, .kind = FormatKind::kData}};
}

}  // namespace

const std::vector<Format>& Formats() {
  static const std::vector<Format> formats = MakeFormats();
  return formats;
}

const Format& FormatNamed(std::string_view word) {
  return *std::find_if(Formats().begin(), Formats().end(),
                       [&](const Format& format) { return format.word == word; });
}

std::vector<std::string_view> TableFormatWords() {
  std::vector<std::string_view> words;
  for (const Format& format : Formats()) {
    if (format.for_every_report) words.push_back(format.word);
  }
  return words;
}

std::vector<std::string_view> PageFormatWords() {
  std::vector<std::string_view> words;
  for (const Format& format : Formats()) words.push_back(format.word);
  return words;
}

}  // namespace wsoa
