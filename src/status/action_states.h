// The state of every action on a day: its own facts, its parts and what it depends on, put together
// (docs/ratings.md, rules 1 to 11 and "An action with sub-actions").
//
// status/rate_actions.h makes the answer for everybody else from it.
#ifndef WSOA_STATUS_ACTION_STATES_H_
#define WSOA_STATUS_ACTION_STATES_H_

#include <optional>
#include <string>
#include <vector>

#include "plan/index.h"
#include "status/action_rating.h"
#include "status/lineage.h"
#include "status/scheme.h"

namespace wsoa {

struct ActionState {
  OwnDates dates;
  Rating rating;
  bool open = true;  // neither done nor withdrawn, nor ongoing, in place and on track

  std::optional<Day> closed_on;            // complete or withdrawn from this day on
  const Completion* completion = nullptr;  // the last one that made it complete, own or beneath
  std::optional<Day> completed_against;    // the deadline that this completion had to keep
  std::optional<int> completed_late;       // by how many days, where that is known
  std::optional<Day> finish;               // when it finishes, where it is open and has an end
  std::optional<Blocker> blocker;
  std::optional<Rating> own;  // of a heading with open parts: what its own dates say
};

// One for each action. `lineages` is TraceLineage's for the same actions and day.
std::vector<ActionState> ComputeStates(const PlanIndex& plan, const std::vector<Lineage>& lineages,
                                       const Scheme& scheme, Day day);

}  // namespace wsoa

#endif  // WSOA_STATUS_ACTION_STATES_H_
