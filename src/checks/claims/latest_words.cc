#include "checks/claims/latest_words.h"

namespace wsoa {
namespace {

void Keep(const Update* candidate, const Update*& newest) {
  if (candidate && (!newest || candidate->date->last >= newest->date->last)) newest = candidate;
}

const Update* NewestOf(const Action& action, Day as_of) {
  const Update* newest = nullptr;
  for (const Update& update : action.updates) {
    if (update.date->first <= as_of) Keep(&update, newest);
  }
  return newest;
}

bool IsSilent(const ActionStatus& status, const Update* latest) {
  if (status.state != State::kOffTrack || !status.overdue || !status.due) return false;
  return !latest || latest->date->last <= *status.due;
}

}  // namespace

LatestWords::LatestWords(const PlanStatus& status) {
  std::vector<const Update*> own;
  for (const ActionStatus& each : status.actions) {
    own.push_back(NewestOf(*each.place.action, status.as_of));
  }

  latest_ = own;
  for (std::size_t i = own.size(); i-- > 0;) {
    const int parent = status.actions[i].place.parent;
    if (parent != PlacedAction::kNone) Keep(latest_[i], latest_[static_cast<std::size_t>(parent)]);
  }
  // From above only what the headings themselves say, not what their other parts do.
  for (std::size_t i = 0; i < own.size(); ++i) {
    const int parent = status.actions[i].place.parent;
    if (parent != PlacedAction::kNone) Keep(own[static_cast<std::size_t>(parent)], own[i]);
    Keep(own[i], latest_[i]);
  }
}

std::vector<std::size_t> OverdueWithoutWord(const PlanStatus& status, const LatestWords& words) {
  std::vector<std::size_t> silent;
  std::vector<bool> spoken_for(status.actions.size());
  for (std::size_t i = status.actions.size(); i-- > 0;) {
    const ActionStatus& each = status.actions[i];
    if (!spoken_for[i] && IsSilent(each, words.Of(i))) {
      silent.push_back(i);
      spoken_for[i] = true;
    }
    const int parent = each.place.parent;
    if (spoken_for[i] && parent != PlacedAction::kNone) {
      spoken_for[static_cast<std::size_t>(parent)] = true;
    }
  }
  return {silent.rbegin(), silent.rend()};
}

}  // namespace wsoa
