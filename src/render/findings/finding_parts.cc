#include "render/findings/finding_parts.h"

#include <fmt/format.h>

#include <set>

#include "source/escape.h"

namespace wsoa {
namespace {

// "3 errors", or empty for none.
void AddCount(int count, std::string_view word, std::string& list) {
  if (count == 0) return;
  if (!list.empty()) list += ", ";
  list += fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

// "in 2 files", or "in 1 of 4 files" if the others have no problems.
std::string WhereFound(const FindingsReport& report) {
  std::set<std::string_view> with_problems;
  for (const Diagnostic& diagnostic : report.diagnostics.all()) {
    if (diagnostic.span.source) with_problems.insert(diagnostic.span.source->path());
  }
  if (with_problems.empty()) return "";
  std::set<std::string_view> all(report.files.begin(), report.files.end());
  all.insert(with_problems.begin(), with_problems.end());
  const std::string of_all =
      all.size() > with_problems.size() ? fmt::format(" of {}", all.size()) : "";
  return fmt::format(" in {}{} file{}", with_problems.size(), of_all, all.size() == 1 ? "" : "s");
}

}  // namespace

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

std::string Summary(const FindingsReport& report) {
  const FindingCounts counts = CountFindings(report.diagnostics);
  std::string summary;
  AddCount(counts.errors, "error", summary);
  AddCount(counts.warnings, "warning", summary);
  AddCount(counts.notes, "note", summary);
  if (!summary.empty()) {
    summary += WhereFound(report);
  } else {
    AddCount(static_cast<int>(report.files.size()), "plan", summary);
    summary += summary.empty() ? "no problems" : ", no problems";
  }
  if (report.hidden_notes > 0) {
    std::string hidden;
    AddCount(report.hidden_notes, "note", hidden);
    summary +=
        fmt::format("; {} (--notes shows {})", hidden, report.hidden_notes == 1 ? "it" : "them");
  }
  return summary;
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
