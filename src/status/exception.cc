#include "status/exception.h"

#include <cstddef>

#include "status/newest_update.h"

namespace wsoa {
namespace {

bool IsOver(State state) { return IsDone(state) || state == State::kWithdrawn; }

bool IsBehind(State state) { return state == State::kAtRisk || state == State::kOffTrack; }

// Whether a part has this state or a worse one.
bool HasPartAsBad(const PlanStatus& plan, const ActionStatus& heading) {
  const auto& actions = plan.actions;
  const auto own = static_cast<std::size_t>(&heading - actions.data());
  for (std::size_t i = own + 1; i < static_cast<std::size_t>(heading.place.end); ++i) {
    if (IsBehind(actions[i].state) && actions[i].state >= heading.state) return true;
  }
  return false;
}

// Whether the owner speaks of trouble that the dates do not show.
bool OwnerKnowsMore(const ActionStatus& action, const Scheme& scheme) {
  return (action.comparison == Comparison::kPessimistic ||
          action.comparison == Comparison::kUncomputable) &&
         scheme.RankOf(*action.stated) >= State::kAtRisk;
}

}  // namespace

const Update* OpenIssue(const Action& action, State state, Day day) {
  if (IsOver(state)) return nullptr;
  return NewestUpdate(action.updates, day,
                      [](const Update& update) { return update.issue || update.mitigation; });
}

bool IsException(const PlanStatus& plan, const ActionStatus& action) {
  if (IsOver(action.state)) return false;
  const bool behind = IsBehind(action.state) && !HasPartAsBad(plan, action);
  return action.issue || behind || OwnerKnowsMore(action, plan.scheme);
}

}  // namespace wsoa
