#include "plan/walk.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace wsoa {
namespace {

Text Word(std::string text) { return {std::move(text), {}}; }

Action WithRef(std::string ref) {
  Action action;
  action.ref = Word(std::move(ref));
  return action;
}

template <typename Thing>
Thing Named(std::string ref) {
  Thing thing;
  thing.ref = Word(std::move(ref));
  return thing;
}

// A (owned by HOS, source APP) with A.1 (owned by DCS) with A.1.a; A.2; then a second section with
// B.
Plan TwoSections() {
  Action part = WithRef("A.1");
  part.owners = {Word("DCS")};
  part.actions = {WithRef("A.1.a")};
  part.measures = {Named<Measure>("m-part")};
  Action heading = WithRef("A");
  heading.owners = {Word("HOS")};
  heading.source = Word("APP");
  heading.actions = {part, WithRef("A.2")};
  heading.measures = {Named<Measure>("m-heading")};
  Section first = Named<Section>("S1");
  first.actions = {heading};
  first.measures = {Named<Measure>("m-section")};
  first.risks = {Named<Risk>("r-section")};
  Section second = Named<Section>("S2");
  second.actions = {WithRef("B")};
  Plan plan;
  plan.sections = {first, second};
  plan.risks = {Named<Risk>("r-plan")};
  return plan;
}

std::string Describe(const PlacedAction& place) {
  std::string text = place.action->ref.value + " in " + place.section->ref.value + " parent " +
                     std::to_string(place.parent) + " end " + std::to_string(place.end) +
                     " depth " + std::to_string(place.depth);
  for (const Text& owner : *place.owners) text += " owner " + owner.value;
  if (place.source) text += " source " + place.source->value;
  return text;
}

TEST_CASE("actions stand before their parts and have owners and source from above") {
  const Plan plan = TwoSections();
  std::vector<std::string> places;
  for (const PlacedAction& place : PlaceActions(plan)) places.push_back(Describe(place));
  CHECK(places == std::vector<std::string>{
                      "A in S1 parent -1 end 4 depth 0 owner HOS source APP",
                      "A.1 in S1 parent 0 end 3 depth 1 owner DCS source APP",
                      "A.1.a in S1 parent 1 end 3 depth 2 owner DCS source APP",
                      "A.2 in S1 parent 0 end 4 depth 1 owner HOS source APP",
                      "B in S2 parent -1 end 5 depth 0",
                  });
}

TEST_CASE("measures and risks: what stands higher comes first") {
  const Plan plan = TwoSections();
  std::vector<std::string> places;
  for (const PlacedMeasure& place : PlaceMeasures(plan)) {
    places.push_back(place.measure->ref.value + " in " + place.section->ref.value + " of " +
                     (place.action ? place.action->ref.value : "no action"));
  }
  for (const PlacedRisk& place : PlaceRisks(plan)) {
    places.push_back(place.risk->ref.value + " in " +
                     (place.section ? place.section->ref.value : "the plan"));
  }
  CHECK(places == std::vector<std::string>{"m-section in S1 of no action", "m-heading in S1 of A",
                                           "m-part in S1 of A.1", "r-plan in the plan",
                                           "r-section in S1"});
}

TEST_CASE("an owner is looked up in the register, exactly as written") {
  Plan plan;
  CHECK(FindPerson(plan, "HOS") == nullptr);
  plan.people =
      std::vector<Person>{{Word("HOS"), Word("Head of SEND"), {}, {}}, {Word("DCS"), {}, {}, {}}};
  CHECK(FindPerson(plan, "DCS") == &(*plan.people)[1]);
  CHECK(FindPerson(plan, "hos") == nullptr);
}

}  // namespace
}  // namespace wsoa
