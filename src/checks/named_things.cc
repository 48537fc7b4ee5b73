#include "checks/named_things.h"

#include <algorithm>

namespace wsoa {

std::vector<NamedThing> NamedThings(const CheckInput& input) {
  std::vector<NamedThing> things;
  for (const Forum& forum : input.plan.forums) things.push_back({"forum", &forum.ref});
  for (const Section& section : input.plan.sections) things.push_back({"section", &section.ref});
  for (const PlacedAction& each : input.actions) things.push_back({"action", &each.action->ref});
  for (const PlacedMeasure& each : input.measures) {
    things.push_back({"measure", &each.measure->ref});
  }
  for (const PlacedRisk& each : input.risks) things.push_back({"risk", &each.risk->ref});
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
