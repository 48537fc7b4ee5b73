#include "render/findings/finding_parts.h"
#include "render/findings/findings_formats.h"

namespace wsoa {

std::string FindingsAsLines(const FindingsReport& report) {
  std::string lines;
  for (const Diagnostic& diagnostic : report.diagnostics.all()) {
    lines += PlacePrefix(diagnostic.span) + Sentence(diagnostic) + "\n";
  }
  return lines;
}

}  // namespace wsoa
