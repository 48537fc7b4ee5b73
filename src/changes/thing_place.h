// Where a thing stands in a plan, by its ref, and what stands beneath it.
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

// Whether what stands at `place` is the thing or stands beneath it: a part, a part of that, a
// measure on any of these; of a section or a plan all that it holds.
bool IsBeneath(const ChangePlace& place, const ThingName& name);

// How the section of a place stands, or without one the plan.
const RollUp& RollUpAt(const ChangePlace& place);

// How a thing stands at its place, whatever kind of thing it is.
struct ThingStanding {
  std::string ref;  // empty: a plan
  std::string title;
  std::optional<State> state;    // none of a risk
  std::optional<Colour> rating;  // of a risk, as stated
  std::string reason;            // empty of a section, a plan and a risk
};
ThingStanding StandingAt(const ChangePlace& place, ChangedThing thing);

}  // namespace wsoa

#endif  // WSOA_CHANGES_THING_PLACE_H_
