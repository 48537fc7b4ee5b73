#include <fmt/format.h>

#include <cstddef>
#include <set>
#include <string_view>
#include <vector>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

// The refs of what has a measure: where one stands, and where one serves.
std::set<std::string_view> MeasuredRefs(const std::vector<PlacedMeasure>& measures) {
  std::set<std::string_view> measured;
  for (const PlacedMeasure& place : measures) {
    measured.insert(place.action ? *place.action->ref : *place.section->ref);
    for (const Text& served : place.measure->serves) measured.insert(*served);
  }
  return measured;
}

template <typename Thing>
bool MayHaveMeasure(const Thing& thing, const std::set<std::string_view>& measured) {
  return measured.contains(*thing.ref) || thing.measures.IsUnreadable() ||
         thing.actions.IsUnreadable();
}

template <typename Thing>
void FindOutcomeWithoutMeasure(const Thing& thing, bool measured, Findings& out) {
  if (thing.outcomes.empty() || measured) return;
  out.Add(thing.ref.span, fmt::format("nothing measures the outcomes of {}", *thing.ref)).help =
      "add a measure, or name it in `serves` of one";
}

void CheckOutcomeWithoutMeasure(const CheckInput& input, Findings& out) {
  const auto refs = MeasuredRefs(input.measures);
  std::set<const Section*> sections;
  std::vector<bool> measured(input.actions.size());
  for (std::size_t i = input.actions.size(); i-- > 0;) {
    const PlacedAction& place = input.actions[i];
    measured[i] = measured[i] || MayHaveMeasure(*place.action, refs);
    if (!measured[i]) continue;
    if (place.parent != PlacedAction::kNone)
      measured[static_cast<std::size_t>(place.parent)] = true;
    sections.insert(place.section);
  }
  for (const Section& section : input.plan.sections) {
    FindOutcomeWithoutMeasure(section, sections.contains(&section) || MayHaveMeasure(section, refs),
                              out);
  }
  for (std::size_t i = 0; i < input.actions.size(); ++i) {
    FindOutcomeWithoutMeasure(*input.actions[i].action, measured[i], out);
  }
}

}  // namespace

const Check kOutcomeWithoutMeasure = {
    .name = "outcome-without-measure",
    .group = "Measures and risks",
    .severity = Severity::kNote,
    .what =
        "an action or a section has `outcomes`, and no measure of its own, beneath it or that "
        "`serves` it",
    .why =
        "Nobody will be able to show that the outcome came about: the plan can only report "
        "what was done.",
    .example = {kDatedAction, R"(
         outcomes: [Families need to tell their story only once]
+        measures:
+          - ref: A1.1
+            title: Parents who had to repeat their story
+            unit: percent
+            baseline: {value: 60, date: 2021-05}
+            target: {value: 20, by: 2022-05}
)"},
    .run = CheckOutcomeWithoutMeasure,
};

}  // namespace wsoa
