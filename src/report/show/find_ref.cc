#include "report/show/find_ref.h"

#include <array>

namespace wsoa {
namespace {

using Kind = FoundThing::Kind;

Kind KindOf(PlanThing::Kind kind) {
  switch (kind) {
    case PlanThing::Kind::kSection:
      return Kind::kSection;
    case PlanThing::Kind::kAction:
      return Kind::kAction;
    case PlanThing::Kind::kMeasure:
      return Kind::kMeasure;
    case PlanThing::Kind::kRisk:
      break;
  }
  return Kind::kRisk;
}

std::vector<FoundThing> FindIn(const RatedPlan& plan, std::string_view ref) {
  std::vector<FoundThing> found;
  for (const PlanThing* thing : plan.text->index.Find(ref)) {
    found.push_back({&plan, KindOf(thing->kind), thing->index, thing});
  }
  return found;
}

std::vector<FoundThing> PlansCalled(const Snapshot& snapshot, std::string_view stem) {
  std::vector<FoundThing> found;
  for (const RatedPlan& plan : snapshot.plans) {
    if (plan.stem() == stem) found.push_back({&plan, Kind::kPlan, 0, nullptr});
  }
  return found;
}

}  // namespace

std::string FoundThing::ref() const { return thing ? thing->ref->value : plan->stem(); }

const std::string& FoundThing::title() const {
  return thing ? thing->title->value : plan->text->plan.title.value;
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
    if (here.empty() && colon != std::string_view::npos && ref.substr(0, colon) == plan.stem()) {
      here = FindIn(plan, ref.substr(colon + 1));
    }
    found.insert(found.end(), here.begin(), here.end());
  }
  return found.empty() ? PlansCalled(snapshot, ref) : found;
}

std::vector<std::string> KnownRefs(const Snapshot& snapshot) {
  std::vector<std::string> refs;
  for (const RatedPlan& plan : snapshot.plans) {
    for (const PlanThing& thing : plan.text->index.things()) refs.push_back(thing.ref->value);
  }
  return refs;
}

std::vector<std::string> KnownPlans(const Snapshot& snapshot) {
  std::vector<std::string> stems;
  for (const RatedPlan& plan : snapshot.plans) stems.push_back(plan.stem());
  return stems;
}

}  // namespace wsoa
