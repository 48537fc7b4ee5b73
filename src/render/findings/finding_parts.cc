#include "render/findings/finding_parts.h"

#include <fmt/format.h>

#include "source/escape.h"

namespace wsoa {

std::string_view SeverityWord(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "error";
    case Severity::kWarning:
      return "warning";
    case Severity::kNote:
      return "note";
  }
  return "";
}

FindingCounts CountFindings(const Diagnostics& diagnostics) {
  FindingCounts counts;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    switch (diagnostic.severity) {
      case Severity::kError:
        ++counts.errors;
        break;
      case Severity::kWarning:
        ++counts.warnings;
        break;
      case Severity::kNote:
        ++counts.notes;
        break;
    }
  }
  return counts;
}

std::string_view PlainPath(std::string_view path) {
  while (path.starts_with("./")) path.remove_prefix(2);
  return path;
}

std::optional<Region> RegionOf(const Span& span) {
  if (!span.source) return std::nullopt;
  return Region{std::string(PlainPath(span.source->path())), span.source->PositionAt(span.begin),
                span.source->PositionAt(span.end)};
}

std::string PlacePrefix(const Span& span) {
  if (!span.source) return "";
  const Position position = span.source->PositionAt(span.begin);
  return fmt::format("{}:{}:{}: ", EscapeControls(span.source->path()), position.line,
                     position.column);
}

std::string Sentence(const Diagnostic& diagnostic) {
  return fmt::format("{}: {} [{}]", SeverityWord(diagnostic.severity), OneLine(diagnostic.message),
                     diagnostic.rule);
}

std::string WholeMessage(const Diagnostic& diagnostic) {
  std::string message = OneLine(diagnostic.message);
  for (const Remark& remark : diagnostic.remarks) {
    message += "\n" + PlacePrefix(remark.span) + "note: " + OneLine(remark.text);
  }
  if (!diagnostic.help.empty()) message += "\nhelp: " + OneLine(diagnostic.help);
  return message;
}

std::string FindingKey(const Diagnostic& diagnostic) {
  const std::optional<Region> region = RegionOf(diagnostic.span);
  const std::string_view parted("\0", 1);
  return fmt::format("{}{}{}{}{}", diagnostic.rule, parted, region ? region->path : "", parted,
                     diagnostic.message);
}

int FindingNumbers::Next(const Diagnostic& diagnostic) { return ++seen_[FindingKey(diagnostic)]; }

}  // namespace wsoa
