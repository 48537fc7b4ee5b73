#include <fmt/format.h>

#include <array>

#include "checks/all_checks.h"
#include "plan/words.h"

namespace wsoa {
namespace {

using Given = std::optional<Located<Colour>>;

// The colour that the plan itself gives a state, where it gives one.
const Given& GivenTo(const SchemeStates& colours, State state) {
  if (state == State::kAssured) return colours.assured;
  if (state == State::kComplete) return colours.complete;
  return state == State::kOnTrack ? colours.on_track : colours.off_track;
}

void CheckSchemeHidesState(const CheckInput& input, Findings& out) {
  if (input.plan.scheme.IsUnreadable()) return;
  const Colour bad = input.scheme.ColourOf(State::kOffTrack);
  const SchemeSpec& spec = input.plan.scheme;
  for (const State good : {State::kOnTrack, State::kComplete, State::kAssured}) {
    if (input.scheme.ColourOf(good) != bad) continue;
    const Given& given =
        spec.colours.off_track ? spec.colours.off_track : GivenTo(spec.colours, good);
    out.Add(given ? given->span : spec.span,
            fmt::format("{} and off-track are both {}", WordFor(good), WordFor(bad)))
        .help = "give off-track a colour of its own";
    return;
  }
}

}  // namespace

const Check kSchemeHidesState = {
    .name = "scheme-hides-state",
    .group = "Plan and policy",
    .severity = Severity::kWarning,
    .what = "the scheme gives off-track the colour of on-track, complete or assured",
    .why = "A board that looks at the colours cannot tell what goes well from what does not.",
    .example = {kPlanHead, R"(
 scheme:
   base: brag
-  off-track: green
+  off-track: purple
 sections:
   - ref: A
     title: Joint commissioning
     leader: Director of Commissioning
     actions:
       - ref: A1
         title: Agree a joint commissioning strategy
         owners: [Head of SEND]
         due: 2021-11
)"},
    .run = CheckSchemeHidesState,
};

}  // namespace wsoa
