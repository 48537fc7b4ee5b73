#include "changes/thing_changes.h"

#include <algorithm>
#include <map>

namespace wsoa {

Change& ThingChanges::Add(ChangeClass what, ChangeBy by, Value from, Value to) {
  Change& change = out_.emplace_back();
  change.thing = thing_;
  change.what = what;
  change.by = by;
  change.ref = ref_;
  change.from = std::move(from);
  change.to = std::move(to);
  change.before = before_;
  change.after = after_;
  return change;
}

bool ThingChanges::Has(ChangeClass what) const {
  return std::any_of(out_.begin() + static_cast<std::ptrdiff_t>(begin_), out_.end(),
                     [&](const Change& change) { return change.what == what; });
}

ChangeClass ClassOfAction(std::optional<State> from, std::optional<State> to) {
  if (!from || !to) return ChangeClass::kStateChanged;
  if (to == State::kWithdrawn) return ChangeClass::kWithdrawn;
  if (to == State::kPaused) return ChangeClass::kPaused;
  if (to == State::kAssured) return ChangeClass::kAssured;
  if (to == State::kComplete) {
    return from == State::kAssured ? ChangeClass::kStateChanged : ChangeClass::kCompleted;
  }
  if (IsDone(*from)) return ChangeClass::kReopened;
  if (to == State::kOffTrack) return ChangeClass::kNewlyOffTrack;
  if (from == State::kOffTrack && IsRated(*to)) return ChangeClass::kRecovered;
  if (to == State::kAtRisk) return ChangeClass::kNewlyAtRisk;
  if (from == State::kAtRisk && IsRated(*to)) return ChangeClass::kRecovered;
  return from == State::kPaused ? ChangeClass::kResumed : ChangeClass::kStateChanged;
}

ChangeClass ClassOfMeasure(std::optional<State> from, std::optional<State> to) {
  if (to == State::kComplete) return ChangeClass::kMeasureMet;
  if (to == State::kOffTrack) return ChangeClass::kMeasureNewlyOffTrack;
  if (from == State::kOffTrack && to) return ChangeClass::kMeasureRecovered;
  if (to == State::kAtRisk) return ChangeClass::kMeasureNewlyAtRisk;
  if (from == State::kAtRisk && to) return ChangeClass::kMeasureRecovered;
  return ChangeClass::kStateChanged;
}

Change* AddStateChange(const FourStates& states, ClassOfStates classes, ThingChanges& changes) {
  if (states.reported == states.current) return nullptr;
  const ChangeBy by = states.waited == states.current ? ChangeBy::kTime : ChangeBy::kEdit;
  return &changes.Add(classes(states.reported, states.current), by, states.reported,
                      states.current);
}

Change* AddRestatement(const PlanPair& plans, const FourStates& states, bool altered,
                       ThingChanges& changes) {
  const bool forward = plans.from_day() <= plans.to_day();
  const auto& reported = forward ? states.reported : states.waited;
  const auto& restated = forward ? states.restated : states.current;
  if (reported == restated) return nullptr;
  return &changes.Add(altered ? ChangeClass::kAltered : ChangeClass::kRecordedLate,
                      ChangeBy::kRestatement, reported, restated);
}

std::vector<FactChange> DifferingFacts(NamedFacts from, NamedFacts to) {
  std::map<std::string, std::size_t>
      before;  // the index of each; of two with the same name the first
  for (std::size_t i = 0; i < from.size(); ++i) before.emplace(from[i].name, i);
  std::vector<bool> paired(from.size());
  std::vector<FactChange> differing;
  for (NamedFact& fact : to) {
    const auto found = before.find(fact.name);
    if (found == before.end() || paired[found->second]) {
      differing.push_back({std::nullopt, std::move(fact)});
      continue;
    }
    paired[found->second] = true;
    NamedFact& pair = from[found->second];
    if (pair.value != fact.value) differing.push_back({std::move(pair), std::move(fact)});
  }
  for (std::size_t i = 0; i < from.size(); ++i) {
    if (!paired[i]) differing.push_back({std::move(from[i]), std::nullopt});
  }
  return differing;
}

void AddFactChange(FactChange fact, ThingChanges& changes) {
  const auto value = [](std::optional<NamedFact>& side) {
    return side ? std::move(side->value) : Value();
  };
  const ChangeClass what = fact.either().what;
  const std::string name = fact.either().name;
  changes.Add(what, ChangeBy::kEdit, value(fact.from), value(fact.to)).fact = name;
}

void AddNotes(const std::vector<NoteChange>& notes, bool is_reported, ThingChanges& changes) {
  const auto words = [](const std::optional<Note>& note) {
    return note && !note->words.empty() ? Value(note->words) : Value();
  };
  for (const NoteChange& note : notes) {
    const Value from = words(note.from);
    const Value to = words(note.to);
    if (from == to && is_reported) continue;
    const bool added = !note.from;
    Change& change =
        changes.Add(added ? ChangeClass::kNoteAdded : ChangeClass::kReworded, note.by, from, to);
    change.on = note.to ? note.to->on : note.from->on;
    if (!added) change.fact = "update";
  }
}

}  // namespace wsoa
