#include "checks/found.h"

#include <fmt/format.h>

#include <map>

namespace wsoa {
namespace {

std::string Place(Span span) {
  if (!span.source) return "nowhere";
  const Position position = span.source->PositionAt(span.begin);
  return fmt::format("{}:{}", position.line, position.column);
}

std::string_view WordFor(Severity severity) {
  if (severity == Severity::kError) return "error";
  return severity == Severity::kWarning ? "warning" : "note";
}

}  // namespace

std::string Found(const TestPlan& plan, const FoundOptions& options) {
  Diagnostics found;
  RunChecks(PlanIndex(*plan), options.levels, options.day, found);
  found.Sort();
  std::string text;
  for (const Diagnostic& each : found.all()) {
    if (!options.rule.empty() && each.rule != options.rule) continue;
    const std::string rule = options.rule.empty() ? fmt::format(" [{}]", each.rule) : "";
    text +=
        fmt::format("{} {}: {}{}\n", Place(each.span), WordFor(each.severity), each.message, rule);
    for (const Remark& remark : each.remarks) {
      text += fmt::format("  {}: {}\n", Place(remark.span), remark.text);
    }
    if (!each.help.empty()) text += fmt::format("  help: {}\n", each.help);
  }
  return text;
}

std::string CountByRule(const Diagnostics& found) {
  std::map<std::string, int> counts;
  for (const Diagnostic& each : found.all()) ++counts[each.rule];
  std::string text;
  for (const auto& [rule, count] : counts) {
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", rule, count);
  }
  return text;
}

}  // namespace wsoa
