#include <fmt/format.h>

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "render/findings/finding_parts.h"
#include "render/findings/findings_formats.h"
#include "source/escape.h"

namespace wsoa {
namespace {

using Json = nlohmann::ordered_json;

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

// The same for a finding that only moved to another line, so that GitLab does not call it new.
std::string Fingerprint(const Diagnostic& diagnostic, FindingNumbers& occurrences) {
  const int occurrence = occurrences.Next(diagnostic);
  return fmt::format("{:016x}", Hash(fmt::format("{}#{}", FindingKey(diagnostic), occurrence)));
}

std::string Description(const Diagnostic& diagnostic) {
  const std::string message = OneLine(diagnostic.message);
  return diagnostic.help.empty() ? message : message + "; " + OneLine(diagnostic.help);
}

// A place is asked for; what has none is put down to the folder.
Json Location(const Diagnostic& diagnostic) {
  const std::optional<Region> region = RegionOf(diagnostic.span);
  return {{"path", region ? region->path : "."},
          {"lines",
           {{"begin", region ? region->begin.line : 1}, {"end", region ? region->end.line : 1}}}};
}

}  // namespace

std::string FindingsForGitlab(const FindingsReport& report) {
  FindingNumbers occurrences;
  Json issues = Json::array();
  for (const Diagnostic& diagnostic : report.diagnostics.all()) {
    const bool error = diagnostic.severity == Severity::kError;
    issues.push_back({{"type", "issue"},
                      {"check_name", diagnostic.rule},
                      {"description", Description(diagnostic)},
                      {"categories", Json::array({error ? "Bug Risk" : "Clarity"})},
                      {"severity", GitlabSeverity(diagnostic.severity)},
                      {"fingerprint", Fingerprint(diagnostic, occurrences)},
                      {"location", Location(diagnostic)}});
  }
  return issues.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace wsoa
