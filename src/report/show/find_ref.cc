#include "report/show/find_ref.h"

#include <array>

#include "report/actions/action_query.h"

namespace wsoa {
namespace {

using Kind = FoundThing::Kind;

std::vector<FoundThing> EveryThing(const RatedPlan& plan) {
  std::vector<FoundThing> things;
  const auto add = [&](Kind kind, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) things.push_back({&plan, kind, i});
  };
  add(Kind::kSection, plan.text->plan.sections.size());
  add(Kind::kAction, plan.status.actions.size());
  add(Kind::kMeasure, plan.status.measures.size());
  add(Kind::kRisk, plan.status.risks.size());
  return things;
}

std::vector<FoundThing> FindIn(const RatedPlan& plan, std::string_view ref) {
  std::vector<FoundThing> found;
  for (const FoundThing& thing : EveryThing(plan)) {
    if (thing.ref() == ref) found.push_back(thing);
  }
  return found;
}

// Calls back with the section, action, measure or risk itself. Precondition: it is no plan.
template <typename Use>
const std::string& WithThing(const FoundThing& thing, Use use) {
  const PlanStatus& status = thing.plan->status;
  switch (thing.kind) {
    case Kind::kSection:
      return use(thing.plan->text->plan.sections[thing.index]);
    case Kind::kMeasure:
      return use(*status.measures[thing.index].place.measure);
    case Kind::kRisk:
      return use(*status.risks[thing.index].place.risk);
    case Kind::kPlan:
    case Kind::kAction:
      break;
  }
  return use(*status.actions[thing.index].place.action);
}

std::vector<FoundThing> PlansCalled(const Snapshot& snapshot, std::string_view stem) {
  std::vector<FoundThing> found;
  for (const RatedPlan& plan : snapshot.plans) {
    if (PlanStem(plan) == stem) found.push_back({&plan, Kind::kPlan, 0});
  }
  return found;
}

}  // namespace

std::string FoundThing::ref() const {
  if (kind == Kind::kPlan) return PlanStem(*plan);
  return WithThing(*this, [](const auto& thing) -> const std::string& { return thing.ref.value; });
}

const std::string& FoundThing::title() const {
  if (kind == Kind::kPlan) return plan->text->plan.title.value;
  return WithThing(*this,
                   [](const auto& thing) -> const std::string& { return thing.title.value; });
}

std::string_view WordFor(FoundThing::Kind kind) {
  constexpr std::array<std::string_view, 5> kWords = {"plan", "section", "action", "measure",
                                                      "risk"};
  return kWords[static_cast<std::size_t>(kind)];
}

std::vector<FoundThing> FindRef(const Snapshot& snapshot, std::string_view ref) {
  std::vector<FoundThing> found;
  const std::size_t colon = ref.find(':');
  for (const RatedPlan& plan : snapshot.plans) {
    std::vector<FoundThing> here = FindIn(plan, ref);
    if (here.empty() && colon != std::string_view::npos && ref.substr(0, colon) == PlanStem(plan)) {
      here = FindIn(plan, ref.substr(colon + 1));
    }
    found.insert(found.end(), here.begin(), here.end());
  }
  return found.empty() ? PlansCalled(snapshot, ref) : found;
}

std::vector<std::string> KnownRefs(const Snapshot& snapshot) {
  std::vector<std::string> refs;
  for (const RatedPlan& plan : snapshot.plans) {
    for (const FoundThing& thing : EveryThing(plan)) refs.push_back(thing.ref());
  }
  return refs;
}

std::vector<std::string> KnownPlans(const Snapshot& snapshot) {
  std::vector<std::string> stems;
  for (const RatedPlan& plan : snapshot.plans) stems.push_back(PlanStem(plan));
  return stems;
}

}  // namespace wsoa
