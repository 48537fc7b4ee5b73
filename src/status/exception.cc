#include "status/exception.h"

namespace wsoa {
namespace {

bool IsOver(State state) { return IsDone(state) || state == State::kWithdrawn; }

bool IsBehind(State state) { return state == State::kAtRisk || state == State::kOffTrack; }

// Whether the owner speaks of trouble that the dates do not show.
bool OwnerKnowsMore(const ActionStatus& action, const Scheme& scheme) {
  return (action.comparison == Comparison::kPessimistic ||
          action.comparison == Comparison::kUncomputable) &&
         scheme.RankOf(*action.stated) >= State::kAtRisk;
}

}  // namespace

const Update* OpenIssue(const Action& action, State state, Day day) {
  if (IsOver(state)) return nullptr;
  const Update* newest = nullptr;
  for (const Update& update : action.updates) {
    if ((!update.issue && !update.mitigation) || update.date->first > day) continue;
    if (!newest || update.date->first >= newest->date->first) newest = &update;
  }
  return newest;
}

bool IsException(const ActionStatus& action, const Scheme& scheme) {
  if (IsOver(action.state)) return false;
  return action.issue || (action.leaf && IsBehind(action.state)) || OwnerKnowsMore(action, scheme);
}

}  // namespace wsoa
