#include "status/outcome.h"

#include <map>
#include <string_view>

#include "status/stated.h"

namespace wsoa {
namespace {

using ActionsByRef = std::map<std::string_view, ActionStatus*>;

ActionsByRef IndexActions(std::vector<ActionStatus>& actions) {
  ActionsByRef by_ref;
  for (ActionStatus& action : actions) by_ref.emplace(*action.place.action->ref, &action);
  return by_ref;
}

// Of measures that are equally bad the first is the reason.
void Take(const MeasureStatus& measure, ActionStatus& action) {
  ++action.measures;
  if (!measure.state || (action.outcome_state && *action.outcome_state >= *measure.state)) return;
  action.outcome_state = measure.state;
  action.outcome_rating = measure.rating;
  action.outcome_reason = *measure.place.measure->ref + ": " + measure.reason;
}

void TakeMeasures(const std::vector<MeasureStatus>& measures, std::vector<ActionStatus>& actions) {
  const ActionsByRef by_ref = IndexActions(actions);
  std::map<const Action*, ActionStatus*> by_action;
  for (ActionStatus& action : actions) by_action.emplace(action.place.action, &action);

  for (const MeasureStatus& measure : measures) {
    if (measure.place.action) {
      ActionStatus& own = *by_action.at(measure.place.action);
      if (own.state == State::kWithdrawn) continue;
      Take(measure, own);
    }
    for (const Text& ref : measure.place.measure->serves) {
      const auto served = by_ref.find(*ref);
      if (served != by_ref.end()) Take(measure, *served->second);
    }
  }
}

}  // namespace

void SetOutcomes(const std::vector<MeasureStatus>& measures, const Scheme& scheme,
                 std::vector<ActionStatus>& actions) {
  if (!measures.empty()) TakeMeasures(measures, actions);
  for (ActionStatus& action : actions) {
    if (!action.outcome_stated) continue;
    action.outcome_comparison =
        Compare(scheme, action.outcome_state, Stated{*action.outcome_stated, {}}, std::nullopt);
  }
}

}  // namespace wsoa
