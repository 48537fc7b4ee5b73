// What the formats of findings share: places, words and numbers; nothing about their looks.
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

// "3 errors, 1 warning in 2 files; 4 notes (--notes shows them)".
std::string Summary(const FindingsReport& report);

// A path as other programs expect it, relative to the working directory, without a leading "./".
std::string_view PlainPath(std::string_view path);

// The positions of a span's first character and of the one after its last.
struct Region {
  std::string path;  // plain
  Position begin;
  Position end;
};
// std::nullopt for a span without a source.
std::optional<Region> RegionOf(const Span& span);

// "plans/north.yaml:14:11: ", escaped for a screen; empty for a span without a source.
std::string PlacePrefix(const Span& span);

// "error: A1.a is used twice [duplicate-ref]", escaped for a screen.
std::string Sentence(const Diagnostic& diagnostic);

// The message, then each remark with its place, then the help, each on its own line.
std::string WholeMessage(const Diagnostic& diagnostic);

// Numbers findings of the same rule, message and file: 1 for the first of them, 2 for the next. The
// number does not change when edits move lines.
class FindingNumbers {
 public:
  int Next(const Diagnostic& diagnostic);

 private:
  std::map<std::string, int> seen_;
};

// Path, rule and message as one unambiguous text.
std::string FindingKey(const Diagnostic& diagnostic);

}  // namespace wsoa

#endif  // WSOA_RENDER_FINDINGS_FINDING_PARTS_H_
