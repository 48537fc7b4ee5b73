// What the text of a plan claims about its actions, independent of the day: which are completed,
// which are withdrawn.
//
// Not a rating: the state of an action on a day is computed in the status room.
#ifndef WSOA_CHECKS_STANDING_H_
#define WSOA_CHECKS_STANDING_H_

#include <cstddef>
#include <vector>

#include "plan/walk.h"

namespace wsoa {

// Whether an action's own `completed` says that it is done: of a series, every occurrence. Where it
// was `reopened`, that of the last reopening counts.
bool ClaimsCompletion(const Action& action);

// The actions of a plan, by their index in the list.
class ClaimedStanding {
 public:
  explicit ClaimedStanding(const std::vector<PlacedAction>& actions);

  // The action's own approved withdrawal or an ancestor's (which does not affect completed parts),
  // or null.
  const Withdrawal* WithdrawalOf(std::size_t index) const { return withdrawals_[index]; }
  bool IsWithdrawn(std::size_t index) const { return withdrawals_[index] != nullptr; }

  // Of a heading: whether all its parts are complete or withdrawn, and not all are withdrawn. A
  // `completed` that could not be read counts as completed.
  bool IsComplete(std::size_t index) const { return complete_[index]; }

  bool IsOpen(std::size_t index) const { return !IsWithdrawn(index) && !IsComplete(index); }

 private:
  std::vector<const Withdrawal*> withdrawals_;
  std::vector<bool> complete_;
};

}  // namespace wsoa

#endif  // WSOA_CHECKS_STANDING_H_
