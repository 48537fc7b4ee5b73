#include <fmt/format.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "render/findings/finding_parts.h"
#include "render/findings/findings_formats.h"
#include "source/escape.h"
#include "source/json_writer.h"

namespace wsoa {
namespace {

std::string_view GitlabSeverity(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "major";
    case Severity::kWarning:
      return "minor";
    case Severity::kNote:
      return "info";
  }
  return "";
}

// FNV-1a, 64 bits.
std::uint64_t Hash(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001b3;
  }
  return hash;
}

// The same for a finding that only moved to another line, so that GitLab does not report it as new.
std::string Fingerprint(const Diagnostic& diagnostic, FindingNumbers& occurrences) {
  const int occurrence = occurrences.Next(diagnostic);
  return fmt::format("{:016x}", Hash(fmt::format("{}#{}", FindingKey(diagnostic), occurrence)));
}

std::string Description(const Diagnostic& diagnostic) {
  const std::string message = OneLine(diagnostic.message);
  return diagnostic.help.empty() ? message : message + "; " + OneLine(diagnostic.help);
}

// GitLab requires a place; a finding without one is reported for the folder.
Json Location(const Diagnostic& diagnostic) {
  const std::optional<Region> region = RegionOf(diagnostic.span);
  const Json lines = Json::Object(
      {{"begin", region ? region->begin.line : 1}, {"end", region ? region->end.line : 1}});
  return Json::Object({{"path", region ? region->path : "."}, {"lines", lines}});
}

}  // namespace

std::string FindingsForGitlab(const FindingsReport& report) {
  FindingNumbers occurrences;
  Json issues = Json::Array();
  for (const Diagnostic& diagnostic : report.diagnostics.all()) {
    const bool error = diagnostic.severity == Severity::kError;
    issues.Append(Json::Object({{"type", "issue"},
                                {"check_name", diagnostic.rule},
                                {"description", Description(diagnostic)},
                                {"categories", Json::Array({error ? "Bug Risk" : "Clarity"})},
                                {"severity", GitlabSeverity(diagnostic.severity)},
                                {"fingerprint", Fingerprint(diagnostic, occurrences)},
                                {"location", Location(diagnostic)}}));
  }
  return issues.Lines();
}

}  // namespace wsoa
