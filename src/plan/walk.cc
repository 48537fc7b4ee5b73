#include "plan/walk.h"

#include <algorithm>

namespace wsoa {
namespace {

// What an action has from above.
struct Inherited {
  int parent = PlacedAction::kNone;
  int depth = 0;
  const Texts* owners = nullptr;
  const Texts* accountable = nullptr;
  const Text* source = nullptr;
};

void Place(const Action& action, const Section& section, const Inherited& above,
           std::vector<PlacedAction>& out) {
  const auto index = static_cast<int>(out.size());
  PlacedAction& place = out.emplace_back();
  place.action = &action;
  place.section = &section;
  place.parent = above.parent;
  place.depth = above.depth;
  place.owners = action.owners.empty() ? above.owners : &action.owners;
  place.accountable = action.accountable.empty() ? above.accountable : &action.accountable;
  place.source = action.source ? &*action.source : above.source;
  const Inherited below{index, above.depth + 1, place.owners, place.accountable, place.source};
  for (const Action& part : action.actions) Place(part, section, below, out);
  out[static_cast<std::size_t>(index)].end = static_cast<int>(out.size());
}

// `actions` counts the actions that were passed.
void PlaceMeasuresOf(const Action& action, const Section& section, int& actions,
                     std::vector<PlacedMeasure>& out) {
  const int index = actions++;
  for (const Measure& measure : action.measures) {
    out.push_back({&measure, &action, index, &section});
  }
  for (const Action& part : action.actions) PlaceMeasuresOf(part, section, actions, out);
}

}  // namespace

std::vector<PlacedAction> PlaceActions(const Plan& plan) {
  static const Texts kNobody;
  Inherited above;
  above.owners = &kNobody;
  above.accountable = &kNobody;
  std::vector<PlacedAction> places;
  for (const Section& section : plan.sections) {
    for (const Action& action : section.actions) Place(action, section, above, places);
  }
  return places;
}

std::vector<PlacedMeasure> PlaceMeasures(const Plan& plan) {
  std::vector<PlacedMeasure> places;
  int actions = 0;
  for (const Section& section : plan.sections) {
    for (const Measure& measure : section.measures) {
      places.push_back({&measure, nullptr, PlacedAction::kNone, &section});
    }
    for (const Action& action : section.actions) {
      PlaceMeasuresOf(action, section, actions, places);
    }
  }
  return places;
}

std::vector<PlacedRisk> PlaceRisks(const Plan& plan) {
  std::vector<PlacedRisk> places;
  for (const Risk& risk : plan.risks) places.push_back({&risk, nullptr});
  for (const Section& section : plan.sections) {
    for (const Risk& risk : section.risks) places.push_back({&risk, &section});
  }
  return places;
}

const Person* FindPerson(const Plan& plan, std::string_view owner) {
  if (!plan.people) return nullptr;
  const auto person = std::find_if(plan.people->begin(), plan.people->end(),
                                   [&](const Person& each) { return each.key.value == owner; });
  return person == plan.people->end() ? nullptr : &*person;
}

}  // namespace wsoa
