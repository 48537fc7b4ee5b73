#include "status/outcome.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace wsoa {
namespace {

using ActionsByRef = std::map<std::string_view, ActionStatus*>;

ActionsByRef IndexActions(std::vector<ActionStatus>& actions) {
  ActionsByRef by_ref;
  for (ActionStatus& action : actions) by_ref.emplace(*action.place.action->ref, &action);
  return by_ref;
}

void Worsen(ActionStatus& action, State state) {
  action.outcome_state = action.outcome_state ? std::max(*action.outcome_state, state) : state;
}

}  // namespace

void SetOutcomes(const std::vector<MeasureStatus>& measures, const Scheme& scheme,
                 std::vector<ActionStatus>& actions) {
  if (measures.empty()) return;
  const ActionsByRef by_ref = IndexActions(actions);
  std::map<const Action*, ActionStatus*> by_action;
  for (ActionStatus& action : actions) by_action.emplace(action.place.action, &action);

  for (const MeasureStatus& measure : measures) {
    if (!measure.state) continue;
    if (measure.place.action) {
      ActionStatus& own = *by_action.at(measure.place.action);
      if (own.state == State::kWithdrawn) continue;
      Worsen(own, *measure.state);
    }
    for (const Text& ref : measure.place.measure->serves) {
      const auto served = by_ref.find(*ref);
      if (served != by_ref.end()) Worsen(*served->second, *measure.state);
    }
  }
  for (ActionStatus& action : actions) {
    if (action.outcome_state) action.outcome_rating = scheme.ColourOf(*action.outcome_state);
  }
}

}  // namespace wsoa
