#include "report/known_names.h"

#include <set>

namespace wsoa {
namespace {

using Names = std::set<std::string>;
using Plans = std::vector<const RatedPlan*>;

std::vector<std::string> Listed(const Names& names) { return {names.begin(), names.end()}; }

void AddAll(const Texts& texts, Names& names) {
  for (const Text& text : texts) names.insert(*text);
}

void AddOwnersOf(const RatedPlan& plan, Names& names) {
  const Plan& text = plan.text->plan;
  if (text.people) {
    for (const Person& person : *text.people) names.insert(*person.key);
  }
  for (const Section& section : text.sections) {
    if (section.leader) names.insert(**section.leader);
  }
  for (const ActionStatus& action : plan.status.actions) {
    AddAll(action.place.action->owners, names);
    AddAll(action.place.action->accountable, names);
    AddAll(action.place.action->support, names);
  }
  for (const MeasureStatus& measure : plan.status.measures) {
    AddAll(measure.place.measure->owners, names);
  }
  for (const RiskStatus& risk : plan.status.risks) AddAll(risk.place.risk->owners, names);
}

}  // namespace

std::vector<const RatedPlan*> PlansIn(const std::vector<const Snapshot*>& snapshots) {
  std::vector<const RatedPlan*> plans;
  for (const Snapshot* snapshot : snapshots) {
    for (const RatedPlan& plan : snapshot->plans) plans.push_back(&plan);
  }
  return plans;
}

std::vector<std::string> KnownOwners(const Plans& plans) {
  Names names;
  for (const RatedPlan* plan : plans) AddOwnersOf(*plan, names);
  return Listed(names);
}

std::vector<std::string> KnownSections(const Plans& plans) {
  Names names;
  for (const RatedPlan* plan : plans) {
    for (const Section& section : plan->text->plan.sections) names.insert(*section.ref);
  }
  return Listed(names);
}

std::vector<std::string> KnownSources(const Plans& plans) {
  Names names;
  for (const RatedPlan* plan : plans) {
    for (const ActionStatus& action : plan->status.actions) {
      if (action.place.source) names.insert(action.place.source->value);
    }
  }
  return Listed(names);
}

std::vector<std::string> KnownFields(const Plans& plans) {
  Names names;
  for (const RatedPlan* plan : plans) {
    for (const FieldSpec& field : plan->text->plan.fields) names.insert(*field.name);
  }
  return Listed(names);
}

}  // namespace wsoa
