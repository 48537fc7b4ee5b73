#include "render/findings/findings.h"

#include "render/findings/findings_formats.h"

namespace wsoa {

std::string RenderFindings(const FindingsReport& report, FindingsFormat format,
                           const TerminalStyle& style) {
  switch (format) {
    case FindingsFormat::kTerminal:
      return FindingsForTerminal(report, style);
    case FindingsFormat::kOneline:
      return FindingsAsLines(report);
    case FindingsFormat::kJson:
      return FindingsAsJson(report);
    case FindingsFormat::kSarif:
      return FindingsAsSarif(report);
    case FindingsFormat::kGithub:
      return FindingsForGithub(report);
    case FindingsFormat::kGitlab:
      return FindingsForGitlab(report);
    case FindingsFormat::kJunit:
      return FindingsAsJunit(report);
  }
  return "";
}

}  // namespace wsoa
