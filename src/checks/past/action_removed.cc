#include <fmt/format.h>

#include "checks/all_checks.h"
#include "checks/past/paired_things.h"

namespace wsoa {
namespace {

// Where something that is gone would stand: its section, if that is still there, else the plan.
Span PlaceOfGone(const CheckInput& input, const PlacedAction& gone) {
  const int section = SectionIndexIn(input.earlier->plan.plan(), gone.section);
  const int now = At(input.earlier->paired.sections.of_from, section);
  return now == PairedThing::kNone ? input.plan.title.span : At(input.plan.sections, now).ref.span;
}

// A heading that is gone speaks for its parts.
void CheckActionRemoved(const CheckInput& input, Findings& out) {
  const auto& before = input.earlier->plan.actions();
  const auto& pairs = input.earlier->paired.actions.of_from;
  for (std::size_t i = 0; i < before.size(); ++i) {
    const auto is_gone = [&](int index) {
      return At(pairs, index) == PairedThing::kNone && !input.earlier->moved_away.contains(index);
    };
    if (!is_gone(static_cast<int>(i))) continue;
    if (before[i].parent != PlacedAction::kNone && is_gone(before[i].parent)) continue;
    const Action& action = *before[i].action;
    out.Add(PlaceOfGone(input, before[i]),
            fmt::format("{} ({}) was here and is gone", *action.ref, *action.title))
        .help = "keep it, and add `withdrawn` with the day, the reason and who approved it";
  }
}

}  // namespace

const Check kActionRemoved = {
    .name = "action-removed",
    .group = "The past",
    .severity = Severity::kWarning,
    .needs_earlier = true,
    .what =
        "an action that was there at the revision of `--since` is in no plan any more; a plan "
        "whose "
        "file is gone counts as one",
    .why =
        "An action that disappears takes its deadline, and what was missed, out of every total. "
        "One that is withdrawn leaves the totals too, but says when, why and by whose decision.",
    .example = {kOneAction, R"(
         due: 2021-11
+      - ref: A2
+        title: Publish the strategy
+        owners: [Head of SEND]
+        due: 2021-12
+        withdrawn: {date: 2022-01-20, reason: Part of A1 now, approved: SEND Board}
)"},
    .example_earlier = R"(
        due: 2021-11
      - ref: A2
        title: Publish the strategy
        owners: [Head of SEND]
        due: 2021-12
)",
    .run = CheckActionRemoved,
};

}  // namespace wsoa
