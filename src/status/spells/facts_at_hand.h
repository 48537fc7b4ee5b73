// A group of actions with only those of their updates and revisions that can count for a state on
// the days of a stretch, so that rating an action day by day does not go through all of its facts
// each time.
#ifndef WSOA_STATUS_SPELLS_FACTS_AT_HAND_H_
#define WSOA_STATUS_SPELLS_FACTS_AT_HAND_H_

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "plan/index.h"

namespace wsoa {

class FactsAtHand {
 public:
  // `part` is a group of a plan (status/spells/turning_groups.h).
  explicit FactsAtHand(const PlanIndex& part);
  FactsAtHand(const FactsAtHand&) = delete;
  FactsAtHand& operator=(const FactsAtHand&) = delete;

  // The group as it stands from one day to another: every state on these days is that of the whole
  // text; reasons may tell less. Valid until the next call. Stretches must not go back.
  const PlanIndex& From(Day first, Day last);

  // Whether an action of the group has so many facts that this pays.
  static bool PaysFor(const PlanIndex& part);

 private:
  void Place(Action& action, std::vector<PlacedAction>& placed, std::size_t& i);

  std::vector<Action> actions_;  // copies, in which only the facts at hand are
  std::vector<std::function<void(Day first, Day last)>> lists_;
  std::optional<PlanIndex> part_;
};

}  // namespace wsoa

#endif  // WSOA_STATUS_SPELLS_FACTS_AT_HAND_H_
