// What the formats of findings have in common: places, words and numbers, not looks.
#ifndef WSOA_RENDER_FINDINGS_FINDING_PARTS_H_
#define WSOA_RENDER_FINDINGS_FINDING_PARTS_H_

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "render/findings/findings.h"
#include "source/diagnostic.h"
#include "source/source.h"

namespace wsoa {

// "error", "warning", "note".
std::string_view SeverityWord(Severity severity);

struct FindingCounts {
  int errors = 0;
  int warnings = 0;
  int notes = 0;
};
FindingCounts CountFindings(const Diagnostics& diagnostics);

// A path as other programs want it, relative to where the program runs: without "./" before it.
std::string_view PlainPath(std::string_view path);

// The places of a span's first character and of the one after its last.
struct Region {
  std::string path;  // plain
  Position begin;
  Position end;
};
// Nothing for a span without a source.
std::optional<Region> RegionOf(const Span& span);

// "plans/north.yaml:14:11: ", fit for a screen; nothing for a span without a source.
std::string PlacePrefix(const Span& span);

// "error: A1.a is used twice [duplicate-ref]", fit for a screen.
std::string Sentence(const Diagnostic& diagnostic);

// The message, then each remark with its place and the help in lines of their own.
std::string WholeMessage(const Diagnostic& diagnostic);

// Tells apart findings of one rule with one message in one file: 1 for the first of them, 2 for the
// next. Such a number outlives edits that move lines.
class FindingNumbers {
 public:
  int Next(const Diagnostic& diagnostic);

 private:
  std::map<std::string, int> seen_;
};

// The path, rule and message as one text that no other three give.
std::string FindingKey(const Diagnostic& diagnostic);

}  // namespace wsoa

#endif  // WSOA_RENDER_FINDINGS_FINDING_PARTS_H_
