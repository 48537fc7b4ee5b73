#include "status/outcome.h"

#include "status/stated.h"

namespace wsoa {
namespace {

// Of measures that are equally bad the first is the reason.
void Take(const MeasureStatus& measure, ActionStatus& action) {
  ++action.measures;
  if (!measure.state || (action.outcome_state && *action.outcome_state >= *measure.state)) return;
  action.outcome_state = measure.state;
  action.outcome_rating = measure.rating;
  action.outcome_reason = *measure.place.measure->ref + ": " + measure.reason;
}

void TakeMeasures(const PlanIndex& plan, const std::vector<MeasureStatus>& measures,
                  std::vector<ActionStatus>& actions) {
  const auto at = [&](int index) -> ActionStatus& {
    return actions[static_cast<std::size_t>(index)];
  };
  for (const MeasureStatus& measure : measures) {
    if (IsOfWithdrawn(measure.place, actions)) continue;
    if (measure.place.action) Take(measure, at(measure.place.action_index));
    for (const Text& ref : measure.place.measure->serves) {
      if (const auto served = plan.FindAction(*ref)) Take(measure, at(*served));
    }
  }
}

}  // namespace

bool IsOfWithdrawn(const PlacedMeasure& measure, const std::vector<ActionStatus>& actions) {
  return measure.action &&
         actions[static_cast<std::size_t>(measure.action_index)].state == State::kWithdrawn;
}

void SetOutcomes(const PlanIndex& plan, const std::vector<MeasureStatus>& measures,
                 const Scheme& scheme, std::vector<ActionStatus>& actions) {
  TakeMeasures(plan, measures, actions);
  for (ActionStatus& action : actions) {
    if (!action.outcome_stated) continue;
    action.outcome_comparison = Compare(scheme, action.outcome_state,
                                        Stated{*action.outcome_stated, nullptr, {}}, std::nullopt);
  }
}

}  // namespace wsoa
