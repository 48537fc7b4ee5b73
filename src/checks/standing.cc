#include "checks/standing.h"

#include "status/series.h"

namespace wsoa {
namespace {

bool MayBeDone(const Action& action) {
  return ClaimsCompletion(action) || action.completed.IsUnreadable();
}

// Without an approval an action is not withdrawn; one that could not be read may be there.
bool IsWithdrawnItself(const Action& action) {
  return action.withdrawn && (action.withdrawn->approved || action.withdrawn.IsUnreadable());
}

const Withdrawal* FindWithdrawal(const PlacedAction& place,
                                 const std::vector<const Withdrawal*>& above) {
  const Action& action = *place.action;
  if (IsWithdrawnItself(action)) return &*action.withdrawn;
  if (place.parent == PlacedAction::kNone) return nullptr;
  if (action.IsLeaf() && MayBeDone(action)) return nullptr;
  return above[static_cast<std::size_t>(place.parent)];
}

}  // namespace

bool ClaimsCompletion(const Action& action) {
  if (!action.reopened.empty()) return action.reopened.back().completed.has_value();
  if (action.completed.empty()) return false;
  const auto series = SeriesOf(action.due);
  if (!series) return true;
  const auto size = series->size();
  return size && action.completed.size() >= static_cast<std::size_t>(*size);
}

ClaimedStanding::ClaimedStanding(const std::vector<PlacedAction>& actions)
    : complete_(actions.size()) {
  withdrawals_.reserve(actions.size());
  for (const PlacedAction& place : actions) {
    withdrawals_.push_back(FindWithdrawal(place, withdrawals_));
  }

  std::vector<bool> has_done(actions.size());
  std::vector<bool> has_open(actions.size());
  for (std::size_t i = actions.size(); i-- > 0;) {
    const PlacedAction& place = actions[i];
    complete_[i] = place.action->IsLeaf() ? MayBeDone(*place.action) : has_done[i] && !has_open[i];
    if (place.parent == PlacedAction::kNone) continue;
    const auto parent = static_cast<std::size_t>(place.parent);
    if (IsOpen(i)) has_open[parent] = true;
    if (complete_[i] && !IsWithdrawn(i)) has_done[parent] = true;
  }
}

}  // namespace wsoa
