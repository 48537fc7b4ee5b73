#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "checks/all_checks.h"
#include "plan/words.h"

namespace wsoa {
namespace {

struct Bound {
  Colour colour{};
  const Located<Number>* from = nullptr;
  State rank{};
};

// Those of the scheme's colours, best first; what else is bound is reported.
std::vector<Bound> BoundsByRank(const PercentScale& spec, const Scheme& scheme, Findings& out) {
  std::vector<Bound> bounds;
  for (std::size_t i = 0; i < kColourCount; ++i) {
    const auto colour = static_cast<Colour>(i);
    const auto& from = spec.by_colour[i];
    if (!from) continue;
    if (const auto rank = scheme.RankOf(colour)) {
      bounds.push_back({colour, &*from, *rank});
    } else {
      out.Add(from->span,
              fmt::format("{} stands for nothing in this plan's scheme", WordFor(colour)))
          .help = "remove it, or give a state that colour";
    }
  }
  std::sort(bounds.begin(), bounds.end(),
            [](const Bound& a, const Bound& b) { return a.rank < b.rank; });
  return bounds;
}

void CheckPercentBoundMisplaced(const CheckInput& input, Findings& out) {
  const auto& spec = input.plan.scheme.by_percent;
  if (!spec || input.plan.scheme.IsUnreadable()) return;
  const auto bounds = BoundsByRank(*spec, input.scheme, out);
  for (std::size_t i = 1; i < bounds.size(); ++i) {
    const Bound& better = bounds[i - 1];
    const Bound& worse = bounds[i];
    if ((**worse.from).value < (**better.from).value) continue;
    out.Add(worse.from->span, fmt::format("{} begins at {} percent, and {}, which is better, at {}",
                                          WordFor(worse.colour), (**worse.from).text,
                                          WordFor(better.colour), (**better.from).text))
        .help = "write lower bounds for worse colours, such as `{green: 75, amber: 25}`";
  }
}

}  // namespace

const Check kPercentBoundMisplaced = {
    .name = "percent-bound-misplaced",
    .group = "Plan and policy",
    .severity = Severity::kError,
    .what =
        "a bound of the scheme's `by_percent` is not below that of a better colour, or is of a "
        "colour that the scheme gives to no state",
    .why = "The less is done, the worse the colour has to be: else a percent states two of them.",
    .example = {kPlanHead, R"(
 scheme:
   base: brag
-  by_percent: {green: 25, amber: 75}
+  by_percent: {green: 75, amber: 25}
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
    .run = CheckPercentBoundMisplaced,
};

}  // namespace wsoa
