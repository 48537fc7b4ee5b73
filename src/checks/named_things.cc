#include "checks/named_things.h"

#include <algorithm>

namespace wsoa {

namespace {

std::string_view WordFor(PlanThing::Kind kind) {
  switch (kind) {
    case PlanThing::Kind::kSection:
      return "section";
    case PlanThing::Kind::kAction:
      return "action";
    case PlanThing::Kind::kMeasure:
      return "measure";
    case PlanThing::Kind::kRisk:
      break;
  }
  return "risk";
}

}  // namespace

std::vector<NamedThing> NamedThings(const PlanIndex& plan) {
  std::vector<NamedThing> things;
  things.reserve(plan.plan().forums.size() + plan.things().size());
  for (const Forum& forum : plan.plan().forums) things.push_back({"forum", &forum.ref});
  for (const PlanThing& thing : plan.things()) {
    things.push_back({WordFor(thing.kind), thing.ref});
  }
  std::erase_if(things, [](const NamedThing& thing) { return thing.ref->value.empty(); });
  std::stable_sort(things.begin(), things.end(), [](const NamedThing& a, const NamedThing& b) {
    return a.ref->span.begin < b.ref->span.begin;
  });
  return things;
}

std::string_view WithArticle(std::string_view kind) {
  if (kind == "section") return "a section";
  if (kind == "action") return "an action";
  if (kind == "measure") return "a measure";
  return kind == "risk" ? "a risk" : "a forum";
}

}  // namespace wsoa
