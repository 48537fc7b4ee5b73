// Collects the changes of one thing, with what all kinds of things have in common: a state, facts
// of the text, dated entries.
#ifndef WSOA_CHANGES_THING_CHANGES_H_
#define WSOA_CHANGES_THING_CHANGES_H_

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "changes/change.h"
#include "changes/facts.h"
#include "changes/notes.h"
#include "changes/plan_pair.h"

namespace wsoa {

class ThingChanges {
 public:
  // `before` or `after` is empty if the thing is not there. Changes go to `out`.
  ThingChanges(ChangedThing thing, std::string ref, const ChangePlace& before,
               const ChangePlace& after, std::vector<Change>& out)
      : thing_(thing),
        ref_(std::move(ref)),
        before_(before),
        after_(after),
        out_(out),
        begin_(out.size()) {}

  // The returned change may be completed until the next one is added.
  Change& Add(ChangeClass what, ChangeBy by, Value from, Value to);
  // Whether a change of this class was added for this thing.
  bool Has(ChangeClass what) const;
  template <typename... Classes>
  bool HasAny(Classes... classes) const {
    return (Has(classes) || ...);
  }

 private:
  ChangedThing thing_;
  std::string ref_;
  ChangePlace before_;
  ChangePlace after_;
  std::vector<Change>& out_;
  std::size_t begin_;
};

inline std::optional<Date> DateOf(const std::optional<Day>& day) {
  return day ? std::optional(OnDay(*day)) : std::nullopt;
}

// The state in each of the four rows of a thing of any kind.
struct FourStates {
  std::optional<State> reported;
  std::optional<State> waited;
  std::optional<State> restated;
  std::optional<State> current;
};
// What counts of an action, a section or a plan is its effective state.
inline std::optional<State> StateOf(const ActionStatus& action) { return action.effective_state; }
inline std::optional<State> StateOf(const RollUp& total) { return total.effective_state; }
inline std::optional<State> StateOf(const MeasureStatus& measure) { return measure.state; }
template <typename Row>
FourStates StatesOf(const FourRows<Row>& rows) {
  return {StateOf(rows.reported), StateOf(rows.waited), StateOf(rows.restated),
          StateOf(rows.current)};
}

// The change of state, or null if there is none; `classes` gives its class.
using ClassOfStates = ChangeClass (*)(std::optional<State> from, std::optional<State> to);
Change* AddStateChange(const FourStates& states, ClassOfStates classes, ThingChanges& changes);
ChangeClass ClassOfAction(std::optional<State> from, std::optional<State> to);
ChangeClass ClassOfMeasure(std::optional<State> from, std::optional<State> to);

// The change if the later text gives the earlier day another state than was reported; else null.
Change* AddRestatement(const PlanPair& plans, const FourStates& states, bool altered,
                       ThingChanges& changes);

// A fact in the earlier and in the later text; std::nullopt if it is absent.
struct FactChange {
  std::optional<NamedFact> from;
  std::optional<NamedFact> to;

  const NamedFact& either() const { return to ? *to : *from; }
};
// The facts that differ, in the order of `to`, those only in `from` last.
std::vector<FactChange> DifferingFacts(NamedFacts from, NamedFacts to);

void AddFactChange(FactChange fact, ThingChanges& changes);
// Adds every fact that differs, except those that `is_reported` says another change reports.
template <typename IsReported>
void AddFactChanges(NamedFacts from, NamedFacts to, IsReported is_reported, ThingChanges& changes) {
  for (FactChange& fact : DifferingFacts(std::move(from), std::move(to))) {
    if (!is_reported(fact.either().name)) AddFactChange(std::move(fact), changes);
  }
}

// Adds the entries that were added, changed or removed. One without words is listed only if its
// stated rating or forecast is not reported as a change of its own (`is_reported`).
void AddNotes(const std::vector<NoteChange>& notes, bool is_reported, ThingChanges& changes);

}  // namespace wsoa

#endif  // WSOA_CHANGES_THING_CHANGES_H_
