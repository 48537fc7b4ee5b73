// The days on which there is news of a thing while its text stays as it is: its state turns, or a
// fact that was written ahead comes to be known.
#ifndef WSOA_CHANGES_LIFE_EVENT_DATES_H_
#define WSOA_CHANGES_LIFE_EVENT_DATES_H_

#include <optional>
#include <set>

#include "changes/thing_place.h"
#include "plan/index.h"
#include "status/state_spells.h"

namespace wsoa {

// The days after `from` and up to `until` that may differ from the day before: those on which its
// state turns, and those of its updates, revisions, readings and the like. With parts, those of
// everything in the plan.
std::set<Day> EventDates(const PlanIndex& plan, const ThingName& name, bool with_parts, Day from,
                         Day until);

// The spells of one thing in a text that is in force from a day on; none of a risk, and of what is
// not in the text.
Spells SpellsOfThing(const PlanIndex& plan, const ThingName& name, Day from, Day until);

// Since when two tellings of one thing have other states on each day, up to the last day of both;
// std::nullopt if they agree on that.
std::optional<Day> OtherwiseSince(const Spells& told, const Spells& retold);

}  // namespace wsoa

#endif  // WSOA_CHANGES_LIFE_EVENT_DATES_H_
