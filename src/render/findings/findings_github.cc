#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/findings/finding_parts.h"
#include "render/findings/findings_formats.h"
#include "source/escape.h"

namespace wsoa {
namespace {

std::string Escaped(std::string_view text, std::string_view escaped) {
  std::string out;
  for (const char c : text) {
    if (escaped.find(c) == std::string_view::npos) {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

std::string Data(std::string_view text) { return Escaped(text, "%\r\n"); }

std::string Property(std::string_view text) { return Escaped(text, "%\r\n:,"); }

std::string_view CommandFor(Severity severity) {
  return severity == Severity::kNote ? "notice" : SeverityWord(severity);
}

// Columns only if the span is within one line: GitHub ignores them for several lines.
std::string PlaceProperties(const Region& region) {
  std::string properties =
      fmt::format("file={},line={},endLine={},", Property(EscapeControls(region.path)),
                  region.begin.line, region.end.line);
  if (region.begin.line == region.end.line) {
    properties += fmt::format("col={},endColumn={},", region.begin.column, region.end.column);
  }
  return properties;
}

}  // namespace

// GitHub shows ten of a kind beside the text and prints the others in the log without their
// place: so the worst come first, each message begins with its place, and the end is a count.
std::string FindingsForGithub(const FindingsReport& report) {
  std::vector<const Diagnostic*> worst_first;
  for (const Diagnostic& each : report.diagnostics.all()) worst_first.push_back(&each);
  std::stable_sort(worst_first.begin(), worst_first.end(),
                   [](const auto* a, const auto* b) { return a->severity < b->severity; });
  std::string commands;
  for (const Diagnostic* diagnostic : worst_first) {
    const std::optional<Region> region = RegionOf(diagnostic->span);
    commands += fmt::format("::{} {}title={}::{}\n", CommandFor(diagnostic->severity),
                            region ? PlaceProperties(*region) : "", Property(diagnostic->rule),
                            Data(PlacePrefix(diagnostic->span) + WholeMessage(*diagnostic)));
  }
  return commands + Summary(report) + "\n";
}

}  // namespace wsoa
