// The place of a thing in a plan, by its ref, and what is below it.
#ifndef WSOA_CHANGES_THING_PLACE_H_
#define WSOA_CHANGES_THING_PLACE_H_

#include <string>

#include "changes/change.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// A thing of a plan, followed from text to text by its ref; of a plan that is empty.
struct ThingName {
  ChangedThing thing{};
  std::string ref;
};

// The place of the first thing of that ref; all null if there is none.
ChangePlace PlaceIn(const RatedPlan& plan, const ThingName& name);

// Whether the thing at `place` is the named one or below it: a part, a part of that, a measure of
// any of these; for a section or a plan everything in it.
bool IsPartOf(const ChangePlace& place, const ThingName& name);

// The roll-up of the section of a place, or without one of the plan.
const RollUp& RollUpAt(const ChangePlace& place);

// The state of a thing of any kind.
struct ThingStanding {
  std::string ref;  // empty: a plan
  std::string title;
  std::optional<State> state;    // std::nullopt for a risk
  std::optional<Colour> rating;  // for a risk, as stated
  std::string reason;            // empty for a section, a plan and a risk
};
ThingStanding StandingAt(const ChangePlace& place, ChangedThing thing);

}  // namespace wsoa

#endif  // WSOA_CHANGES_THING_PLACE_H_
