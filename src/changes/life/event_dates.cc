#include "changes/life/event_dates.h"

#include <algorithm>
#include <utility>

namespace wsoa {
namespace {

class Collector {
 public:
  Collector(Day from, Day until) : from_(from), until_(until) {}

  void Add(const Spells& spells) {
    for (const StateSpell& spell : spells) Add(spell.first);
  }

  // An entry is known from the first day of its date, a reading from the last.
  template <typename Entries>
  void AddDated(const Entries& entries) {
    for (const auto& entry : entries) Add(entry.date->first);
  }
  void AddFacts(const Action& action) {
    AddDated(action.updates);
    for (const Revision& revision : action.revisions) {
      if (revision.date) Add((*revision.date)->first);
    }
  }
  void AddFacts(const Measure& measure) {
    AddDated(measure.updates);
    for (const Reading& reading : measure.readings) Add(reading.date->last);
  }
  void AddFacts(const Risk& risk) {
    AddDated(risk.updates);
    if (risk.opened) Add((*risk.opened)->first);
    if (risk.closed) Add((*risk.closed)->first);
    if (!risk.accepted) return;
    if (risk.accepted->date) Add((*risk.accepted->date)->first);
    if (risk.accepted->until) Add((*risk.accepted->until)->last + std::chrono::days(1));
  }

  std::set<Day> Take() { return std::move(days_); }

 private:
  void Add(Day day) {
    if (day > from_ && day <= until_) days_.insert(day);
  }

  const Day from_;
  const Day until_;
  std::set<Day> days_;
};

}  // namespace

std::set<Day> EventDates(const PlanIndex& plan, const ThingName& name, bool with_parts, Day from,
                         Day until, Headline headline) {
  if (from >= until) return {};
  Collector days(from, until);
  const StateSpells spells = SpellsOf({{from, &plan}}, from, until, {}, headline);
  const auto is_wanted = [&](ChangedThing thing, const std::string& ref) {
    return with_parts || (thing == name.thing && ref == name.ref);
  };
  const auto add_all = [&](ChangedThing thing, const std::map<std::string, Spells>& things) {
    for (const auto& [ref, list] : things) {
      if (is_wanted(thing, ref)) days.Add(list);
    }
  };
  if (is_wanted(ChangedThing::kPlan, "")) {
    days.Add(spells.plan);
    days.AddDated(plan.plan().updates);
  }
  add_all(ChangedThing::kSection, spells.sections);
  add_all(ChangedThing::kAction, spells.actions);
  add_all(ChangedThing::kMeasure, spells.measures);
  for (const Section& section : plan.plan().sections) {
    if (is_wanted(ChangedThing::kSection, *section.ref)) days.AddDated(section.updates);
  }
  for (const PlacedAction& place : plan.actions()) {
    if (is_wanted(ChangedThing::kAction, *place.action->ref)) days.AddFacts(*place.action);
  }
  for (const PlacedMeasure& place : plan.measures()) {
    if (is_wanted(ChangedThing::kMeasure, *place.measure->ref)) days.AddFacts(*place.measure);
  }
  for (const PlacedRisk& place : plan.risks()) {
    if (is_wanted(ChangedThing::kRisk, *place.risk->ref)) days.AddFacts(*place.risk);
  }
  return days.Take();
}

Spells SpellsOfThing(const PlanIndex& plan, const ThingName& name, Day from, Day until,
                     Headline headline) {
  StateSpells spells = SpellsOf({{from, &plan}}, from, until, {}, headline);
  switch (name.thing) {
    case ChangedThing::kPlan:
      return std::move(spells.plan);
    case ChangedThing::kSection:
      return std::move(spells.sections[name.ref]);
    case ChangedThing::kAction:
      return std::move(spells.actions[name.ref]);
    case ChangedThing::kMeasure:
      return std::move(spells.measures[name.ref]);
    case ChangedThing::kRisk:
      break;
  }
  return {};
}

std::optional<Day> OtherwiseSince(const Spells& before, const Spells& after) {
  std::optional<Day> since;
  auto one = before.rbegin();
  auto other = after.rbegin();
  while (one != before.rend() && other != after.rend() && one->state != other->state) {
    since = std::max(one->first, other->first);
    const bool is_one = one->first == since;
    const bool is_other = other->first == since;
    if (is_one) ++one;
    if (is_other) ++other;
  }
  return since;
}

}  // namespace wsoa
