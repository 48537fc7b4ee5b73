#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "checks/all_checks.h"
#include "plan/read/scalar_edit.h"
#include "source/suggest.h"

namespace wsoa {
namespace {

std::vector<std::string> NamesOfComparators(const Measure& measure) {
  std::vector<std::string> names;
  for (const Comparator& comparator : measure.comparators) names.push_back(*comparator.name);
  return names;
}

void ReportUnknownComparator(const Text& name, const Measure& measure, Findings& out) {
  const auto names = NamesOfComparators(measure);
  const auto nearest = Nearest(*name, names);
  Diagnostic& found =
      out.Add(name.span, fmt::format("{} has no comparator {}{}", *measure.ref, *name,
                                     nearest ? fmt::format(" (did you mean {}?)", *nearest) : ""));
  found.help = nearest ? "write " + *nearest
                       : fmt::format(
                             "add its figures: `comparators: {{{}: [{{date: 2021-10, "
                             "value: 48}}]}}`",
                             *name);
  auto edit = nearest ? RewriteScalar(name.span, *nearest) : std::nullopt;
  if (edit) found.Offer("write " + *nearest, *std::move(edit));
}

void CheckUnknownComparator(const CheckInput& input, Findings& out) {
  for (const PlacedMeasure& place : input.measures) {
    const Measure& measure = *place.measure;
    if (!measure.target || !measure.target->comparator) continue;
    if (measure.comparators.IsUnreadable()) continue;
    const Text& name = *measure.target->comparator;
    const bool known =
        std::any_of(measure.comparators.begin(), measure.comparators.end(),
                    [&](const Comparator& comparator) { return *comparator.name == *name; });
    if (!known) ReportUnknownComparator(name, measure, out);
  }
}

}  // namespace

const Check kUnknownComparator = {
    .name = "unknown-comparator",
    .group = "Measures and risks",
    .severity = Severity::kError,
    .what = "a target follows a `comparator` that the measure's `comparators` do not have",
    .why = "Without its figures there is no target, and the measure is not held against any.",
    .example = {kDatedAction, R"(
         measures:
           - ref: A1.1
             title: Pupils with SEND who are persistently absent
             unit: percent
             direction: down
             baseline: {value: 36.5, date: 2021-05}
-            target: {comparator: Engalnd, by: 2022-05}
+            target: {comparator: England, by: 2022-05}
             comparators: {England: 32.1}
)"},
    .run = CheckUnknownComparator,
};

}  // namespace wsoa
