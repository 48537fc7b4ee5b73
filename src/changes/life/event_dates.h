// The days on which something changes for a thing while its text does not: its state changes, or a
// fact that was written in advance takes effect.
#ifndef WSOA_CHANGES_LIFE_EVENT_DATES_H_
#define WSOA_CHANGES_LIFE_EVENT_DATES_H_

#include <optional>
#include <set>

#include "changes/thing_place.h"
#include "plan/index.h"
#include "status/spells/state_spells.h"

namespace wsoa {

// The days after `from` and up to `until` that may differ from the day before: those on which its
// state changes, and those of its updates, revisions, readings and the like. With parts, those of
// everything in the plan.
std::set<Day> EventDates(const PlanIndex& plan, const ThingName& name, bool with_parts, Day from,
                         Day until, Headline headline);

// The spells of one thing in a text that is in force from a day on; empty for a risk, and for a
// thing that is not in the text.
Spells SpellsOfThing(const PlanIndex& plan, const ThingName& name, Day from, Day until,
                     Headline headline);

// The first day from which two texts give one thing different states on every day up to the last
// of both; std::nullopt if they agree on that last day.
std::optional<Day> OtherwiseSince(const Spells& before, const Spells& after);

}  // namespace wsoa

#endif  // WSOA_CHANGES_LIFE_EVENT_DATES_H_
