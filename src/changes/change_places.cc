#include "changes/change_places.h"

#include "plan/pairing/pairing.h"

namespace wsoa {
namespace {

// The action that contains a thing: of an action its parent, of a measure its action.
const ActionStatus* HolderOf(const ChangePlace& place) {
  if (place.measure) return place.action;
  if (!place.action || place.action->place.parent == PairedThing::kNone) return nullptr;
  return &At(place.plan->status.actions, place.action->place.parent);
}

int ActionIndexIn(const RatedPlan& plan, const ActionStatus* action) {
  return static_cast<int>(action - plan.status.actions.data());
}

}  // namespace

ChangePlaces::ChangePlaces(const PlanPair& plans)
    : plans_(plans), from_actions_(IndexOf(plans.from())), to_actions_(IndexOf(plans.to())) {}

ChangePlaces::ByAction ChangePlaces::IndexOf(const RatedPlan& plan) {
  ByAction index;
  for (const ActionStatus& status : plan.status.actions) {
    index.emplace(status.place.action, &status);
  }
  return index;
}

ChangePlace ChangePlaces::SectionOf(const RatedPlan& plan, int index) {
  return {&plan, &At(plan.text->plan.sections, index)};
}

ChangePlace ChangePlaces::ActionOf(const RatedPlan& plan, int index) {
  const ActionStatus& action = At(plan.status.actions, index);
  return {&plan, action.place.section, &action};
}

ChangePlace ChangePlaces::MeasureOf(const RatedPlan& plan, int index, const ByAction& actions) {
  const MeasureStatus& measure = At(plan.status.measures, index);
  ChangePlace place{&plan, measure.place.section};
  if (measure.place.action) place.action = actions.at(measure.place.action);
  place.measure = &measure;
  return place;
}

ChangePlace ChangePlaces::RiskOf(const RatedPlan& plan, int index) {
  const RiskStatus& risk = At(plan.status.risks, index);
  ChangePlace place{&plan, risk.place.section};
  place.risk = &risk;
  return place;
}

bool ChangePlaces::IsSame(const ChangePlace& before, const ChangePlace& after) const {
  const ActionStatus* was_in = HolderOf(before);
  const ActionStatus* is_in = HolderOf(after);
  if (was_in && is_in) {
    return At(plans_.actions().of_from, ActionIndexIn(plans_.from(), was_in)) ==
           ActionIndexIn(plans_.to(), is_in);
  }
  if (was_in || is_in) return false;
  if (!before.section || !after.section) return before.section == after.section;
  return At(plans_.sections().of_from, plans_.SectionOfFrom(before.section)) ==
         plans_.SectionOfTo(after.section);
}

Value ChangePlaces::ContainerOf(const ChangePlace& place) {
  if (const ActionStatus* holder = HolderOf(place)) return *holder->place.action->ref;
  return place.section ? Value(*place.section->ref) : Value();
}

}  // namespace wsoa
