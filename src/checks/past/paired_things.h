// What the checks of the past walk over: the things of now that the earlier text had too.
#ifndef WSOA_CHECKS_PAST_PAIRED_THINGS_H_
#define WSOA_CHECKS_PAST_PAIRED_THINGS_H_

#include <cstddef>

#include "checks/check.h"

namespace wsoa {

// Calls `look(before, now)` for each action that both texts have, or that another plan had before,
// in the order of now.
template <typename Look>
void ForEachPairOfActions(const CheckInput& input, const Look& look) {
  const auto& pairs = input.earlier->paired.actions.of_to;
  const auto& moved = input.earlier->moved_in;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto from = moved.find(static_cast<int>(i));
    if (from != moved.end()) {
      look(*from->second, *input.actions[i].action);
    } else if (pairs[i] != PairedThing::kNone) {
      look(*At(input.earlier->plan.actions(), pairs[i]).action, *input.actions[i].action);
    }
  }
}

template <typename Look>
void ForEachPairOfMeasures(const CheckInput& input, const Look& look) {
  const auto& pairs = input.earlier->paired.measures.of_to;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (pairs[i] == PairedThing::kNone) continue;
    look(*At(input.earlier->plan.measures(), pairs[i]).measure, *input.measures[i].measure);
  }
}

}  // namespace wsoa

#endif  // WSOA_CHECKS_PAST_PAIRED_THINGS_H_
