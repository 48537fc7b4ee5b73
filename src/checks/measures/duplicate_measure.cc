#include <fmt/format.h>

#include <map>
#include <string>
#include <string_view>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

// A title as people compare it: letter case and the width of blanks do not matter.
std::string Normalised(std::string_view title) {
  std::string normalised;
  for (const char c : title) {
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!blank) {
      normalised += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    } else if (!normalised.ends_with(' ')) {
      normalised += ' ';
    }
  }
  return normalised;
}

void CheckDuplicateMeasure(const CheckInput& input, Findings& out) {
  std::map<std::string, const Measure*> first;
  for (const PlacedMeasure& place : input.measures) {
    const Measure& measure = *place.measure;
    if (measure.title->empty()) continue;
    const auto [entry, is_new] = first.emplace(Normalised(*measure.title), &measure);
    if (is_new) continue;
    const Measure& other = *entry->second;
    Diagnostic& found = out.Add(
        measure.title.span, fmt::format("{} measures the same as {}", *measure.ref, *other.ref));
    found.remarks.push_back({other.title.span, "first here"});
    found.help = fmt::format("keep one, with {}",
                             place.action ? fmt::format("`serves: [{}]`", *place.action->ref)
                                          : "`serves` naming the other actions");
  }
}

}  // namespace

const Check kDuplicateMeasure = {
    .name = "duplicate-measure",
    .group = "Measures and risks",
    .severity = Severity::kWarning,
    .what = "two measures of the plan have the same title",
    .why =
        "One is updated and the other forgotten, and the plan reports two figures for one "
        "thing.",
    .example = {kMeasuredAction, R"(
             direction: up
             baseline: {value: 40, date: 2021-05}
             target: {value: 70, by: 2022-05}
+            serves: [A2]
       - ref: A2
         title: Publish the strategy in plain words
         owners: [Head of SEND]
         due: 2022-01
-        measures:
-          - ref: A2.1
-            title: Parents who find the plan clear
-            unit: percent
-            baseline: {value: 40, date: 2021-05}
-            target: {value: 70, by: 2022-05}
)"},
    .run = CheckDuplicateMeasure,
};

}  // namespace wsoa
