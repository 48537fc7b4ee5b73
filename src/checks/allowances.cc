#include "checks/allowances.h"

#include <algorithm>
#include <cstddef>

namespace wsoa {
namespace {

using Entries = std::vector<Allowances::Entry>;

// The span and the comment after it on its last line: text-cut-by-comment reports there.
Span WithComment(Span span) {
  if (!span.source) return span;
  const std::string_view text = span.source->text();
  const std::size_t comment = text.find_first_not_of(" \t", span.end);
  if (comment == text.npos || text[comment] != '#') return span;
  const std::size_t end = std::min(text.find_first_of("\r\n", comment), text.size());
  return {span.source, span.begin, static_cast<std::uint32_t>(end)};
}

// In the order of the text, an enclosing scope before those inside it.
bool StandsBefore(const Allowances::Entry& a, const Allowances::Entry& b) {
  if (a.scope.begin != b.scope.begin) return a.scope.begin < b.scope.begin;
  return a.scope.end > b.scope.end;
}

void LinkScopes(Entries& entries) {
  std::stable_sort(entries.begin(), entries.end(), StandsBefore);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    int around = static_cast<int>(i) - 1;
    while (around >= 0 &&
           !entries[static_cast<std::size_t>(around)].scope.Contains(entries[i].scope)) {
      around = entries[static_cast<std::size_t>(around)].around;
    }
    // A repeated allow of the same thing encloses nothing new, and would only lengthen the chain.
    const bool same_thing =
        around >= 0 && entries[static_cast<std::size_t>(around)].scope == entries[i].scope;
    entries[i].around = same_thing ? entries[static_cast<std::size_t>(around)].around : around;
  }
}

}  // namespace

Allowances::Allowances(const PlanIndex& index) {
  const Plan& plan = index.plan();
  Add(plan.allow, plan.span);
  for (const Section& section : plan.sections) Add(section.allow, section.span);
  for (const PlacedAction& placed : index.actions()) {
    Add(placed.action->allow, placed.action->span);
  }
  for (const PlacedMeasure& placed : index.measures()) {
    Add(placed.measure->allow, placed.measure->span);
  }
  for (const PlacedRisk& placed : index.risks()) Add(placed.risk->allow, placed.risk->span);
  for (auto& [rule, entries] : by_rule_) LinkScopes(entries);
}

void Allowances::Add(const std::vector<Allow>& allows, Span scope) {
  for (const Allow& allow : allows) {
    by_rule_[*allow.rule].push_back({&allow, WithComment(scope)});
  }
}

bool Allowances::Silence(const Diagnostic& diagnostic) {
  const auto found = by_rule_.find(diagnostic.rule);
  if (found == by_rule_.end()) return false;
  Entries& entries = found->second;
  const auto behind = std::upper_bound(
      entries.begin(), entries.end(), diagnostic.span.begin,
      [](std::uint32_t place, const Entry& entry) { return place < entry.scope.begin; });
  // Scopes nest, so the one that covers the place is the last that begins before it, or encloses
  // that.
  for (auto i = static_cast<int>(behind - entries.begin()) - 1; i >= 0;) {
    Entry& entry = entries[static_cast<std::size_t>(i)];
    if (entry.scope.Contains(diagnostic.span)) return entry.used = true;
    i = entry.around;
  }
  return false;
}

}  // namespace wsoa
