#include "changes/thing_place.h"

#include <algorithm>

namespace wsoa {
namespace {

template <typename Things, typename RefOf>
auto FindByRef(const Things& things, const std::string& ref, RefOf ref_of) {
  const auto found = std::find_if(things.begin(), things.end(),
                                  [&](const auto& thing) { return ref_of(thing) == ref; });
  return found == things.end() ? nullptr : &*found;
}

// The status of the action that a measure is listed under, or null.
const ActionStatus* ActionOf(const MeasureStatus& measure, const RatedPlan& plan) {
  const auto& actions = plan.status.actions;
  const auto found = std::find_if(actions.begin(), actions.end(), [&](const auto& action) {
    return action.place.action == measure.place.action;
  });
  return found == actions.end() ? nullptr : &*found;
}

ChangePlace ActionIn(const RatedPlan& plan, const std::string& ref) {
  const auto* action =
      FindByRef(plan.status.actions, ref, [](const auto& one) { return *one.place.action->ref; });
  if (!action) return {};
  return {&plan, action->place.section, action};
}

ChangePlace MeasureIn(const RatedPlan& plan, const std::string& ref) {
  const auto* measure =
      FindByRef(plan.status.measures, ref, [](const auto& one) { return *one.place.measure->ref; });
  if (!measure) return {};
  return {&plan, measure->place.section, ActionOf(*measure, plan), measure};
}

ChangePlace RiskIn(const RatedPlan& plan, const std::string& ref) {
  const auto* risk =
      FindByRef(plan.status.risks, ref, [](const auto& one) { return *one.place.risk->ref; });
  if (!risk) return {};
  return {&plan, risk->place.section, nullptr, nullptr, risk};
}

}  // namespace

ChangePlace PlaceIn(const RatedPlan& plan, const ThingName& name) {
  switch (name.thing) {
    case ChangedThing::kPlan:
      return {&plan};
    case ChangedThing::kSection: {
      const auto* section =
          FindByRef(plan.text->plan.sections, name.ref, [](const auto& one) { return *one.ref; });
      return section ? ChangePlace{&plan, section} : ChangePlace();
    }
    case ChangedThing::kAction:
      return ActionIn(plan, name.ref);
    case ChangedThing::kMeasure:
      return MeasureIn(plan, name.ref);
    case ChangedThing::kRisk:
      return RiskIn(plan, name.ref);
  }
  return {};
}

bool IsPartOf(const ChangePlace& place, const ThingName& name) {
  if (!place.plan) return false;
  switch (name.thing) {
    case ChangedThing::kPlan:
      return true;
    case ChangedThing::kSection:
      return place.section && *place.section->ref == name.ref;
    case ChangedThing::kMeasure:
      return place.measure && *place.measure->place.measure->ref == name.ref;
    case ChangedThing::kRisk:
      return place.risk && *place.risk->place.risk->ref == name.ref;
    case ChangedThing::kAction:
      break;
  }
  const auto& actions = place.plan->status.actions;
  for (const ActionStatus* action = place.action; action;) {
    if (*action->place.action->ref == name.ref) return true;
    const int parent = action->place.parent;
    if (parent == PlacedAction::kNone) return false;
    action = &actions[static_cast<std::size_t>(parent)];
  }
  return false;
}

const RollUp& RollUpAt(const ChangePlace& place) {
  if (!place.section) return place.plan->status.whole;
  const auto index = place.section - place.plan->text->plan.sections.data();
  return place.plan->status.sections[static_cast<std::size_t>(index)];
}

ThingStanding StandingAt(const ChangePlace& place, ChangedThing thing) {
  switch (thing) {
    case ChangedThing::kPlan:
      return {"", *place.plan->text->plan.title, RollUpAt(place).effective_state,
              RollUpAt(place).effective, ""};
    case ChangedThing::kSection:
      return {*place.section->ref, *place.section->title, RollUpAt(place).effective_state,
              RollUpAt(place).effective, ""};
    case ChangedThing::kAction: {
      const ActionStatus& action = *place.action;
      return {*action.place.action->ref, *action.place.action->title, action.effective_state,
              action.effective, action.effective_reason};
    }
    case ChangedThing::kMeasure: {
      const MeasureStatus& measure = *place.measure;
      return {*measure.place.measure->ref, *measure.place.measure->title, measure.state,
              measure.rating, measure.reason};
    }
    case ChangedThing::kRisk:
      return {*place.risk->place.risk->ref, *place.risk->place.risk->title, std::nullopt,
              place.risk->stated, ""};
  }
  return {};
}

}  // namespace wsoa
