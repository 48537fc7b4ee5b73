// The changes of one thing as they are found, and what every kind of thing has in common: a state,
// a stated rating, facts of the text, dated entries.
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

  // The change that was added may be completed until the next one is.
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

// A state on each of the four, whatever the kind of row.
struct FourStates {
  std::optional<State> reported;
  std::optional<State> waited;
  std::optional<State> retold;
  std::optional<State> current;
};
template <typename Row>
FourStates StatesOf(const FourRows<Row>& rows) {
  return {rows.reported.state, rows.waited.state, rows.retold.state, rows.current.state};
}

// The change of state, or null if there is none; `classes` says of which class it is.
using ClassOfStates = ChangeClass (*)(std::optional<State> from, std::optional<State> to);
Change* AddStateChange(const FourStates& states, ClassOfStates classes, ThingChanges& changes);
ChangeClass ClassOfAction(std::optional<State> from, std::optional<State> to);
ChangeClass ClassOfMeasure(std::optional<State> from, std::optional<State> to);

// What the later text tells of the earlier day otherwise than was reported; null if it does not.
Change* AddRestatement(const PlanPair& plans, const FourStates& states, bool altered,
                       ThingChanges& changes);

// A fact of the text as it was and as it is; nothing where it is not given.
struct FactChange {
  std::optional<NamedFact> from;
  std::optional<NamedFact> to;

  const NamedFact& either() const { return to ? *to : *from; }
};
// Those that are not the same, in the order of `to`, those only in `from` last.
std::vector<FactChange> DifferingFacts(NamedFacts from, NamedFacts to);

void AddFactChange(FactChange fact, ThingChanges& changes);
// Every fact that is not the same, but for those of which `is_told` says that the reader knows.
template <typename IsTold>
void AddFactChanges(NamedFacts from, NamedFacts to, IsTold is_told, ThingChanges& changes) {
  for (FactChange& fact : DifferingFacts(std::move(from), std::move(to))) {
    if (!is_told(fact.either().name)) AddFactChange(std::move(fact), changes);
  }
}

// Entries that came, changed or went. One without words is told only where nothing else of the
// thing (`told`: its stated rating, its forecast) tells it.
void AddNotes(const std::vector<NoteChange>& notes, bool told, ThingChanges& changes);

}  // namespace wsoa

#endif  // WSOA_CHANGES_THING_CHANGES_H_
