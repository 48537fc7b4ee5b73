// The problems of a run, for people and for other programs.
//
// To add a format: write src/render/findings_<format>.cc, declare it in findings_formats.h, name it
// in FindingsFormat and in RenderFindings, and have tests/schemas validate it against its published
// schema.
#ifndef WSOA_RENDER_FINDINGS_FINDINGS_H_
#define WSOA_RENDER_FINDINGS_FINDINGS_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/render.h"
#include "source/diagnostic.h"

namespace wsoa {

enum class FindingsFormat { kTerminal, kOneline, kJson, kSarif, kGithub, kGitlab, kJunit };

// A rule as reports describe it.
struct RuleInfo {
  std::string_view name;
  std::string_view summary;
  Severity severity = Severity::kError;
};

struct FindingsReport {
  const Diagnostics& diagnostics;  // sorted; those to show (notes only if requested)
  int hidden_notes = 0;            // notes that are only counted
  std::vector<std::string> files;  // every plan file that was checked, sorted
  std::vector<RuleInfo> rules;     // every rule that is not off
  std::string version;             // of the tool
};

std::string RenderFindings(const FindingsReport& report, FindingsFormat format,
                           const TerminalStyle& style);

// One problem for people: place, excerpt, caret, related places and help.
std::string RenderDiagnostic(const Diagnostic& diagnostic, const TerminalStyle& style);

}  // namespace wsoa

#endif  // WSOA_RENDER_FINDINGS_FINDINGS_H_
