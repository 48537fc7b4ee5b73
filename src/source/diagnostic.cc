#include "source/diagnostic.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace wsoa {
namespace {

auto SortKey(const Diagnostic& diagnostic) {
  const std::string_view path = diagnostic.span.source
                                    ? std::string_view(diagnostic.span.source->path())
                                    : std::string_view();
  return std::tuple(path, diagnostic.span.begin, diagnostic.span.end,
                    std::string_view(diagnostic.rule), std::string_view(diagnostic.message));
}

}  // namespace

void Diagnostic::Offer(std::string what, Edit edit) {
  Fix& fix = fixes.emplace_back();
  fix.message = std::move(what);
  fix.edits.Add(std::move(edit));
}

void Diagnostic::Mend(std::string how, Edit edit) {
  help = how;
  Offer(std::move(how), std::move(edit));
}

Diagnostic& Diagnostics::Add(Severity severity, std::string_view rule, Span span,
                             std::string message) {
  Diagnostic diagnostic;
  diagnostic.rule = rule;
  diagnostic.severity = severity;
  diagnostic.span = span;
  diagnostic.message = std::move(message);
  return all_.emplace_back(std::move(diagnostic));
}

void Diagnostics::Append(Diagnostics other) {
  all_.insert(all_.end(), std::make_move_iterator(other.all_.begin()),
              std::make_move_iterator(other.all_.end()));
}

void Diagnostics::Sort() {
  std::stable_sort(all_.begin(), all_.end(),
                   [](const auto& a, const auto& b) { return SortKey(a) < SortKey(b); });
  const auto same = [](const auto& a, const auto& b) { return SortKey(a) == SortKey(b); };
  all_.erase(std::unique(all_.begin(), all_.end(), same), all_.end());
}

int CountErrors(const Diagnostics& problems) {
  int count = 0;
  for (const Diagnostic& problem : problems.all()) count += problem.severity == Severity::kError;
  return count;
}

}  // namespace wsoa
