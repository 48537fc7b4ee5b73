// How the states of parts make the state of the whole: of a heading, a section, the plan
// (docs/ratings.md, "An action with sub-actions").
#ifndef WSOA_STATUS_ROLL_UP_H_
#define WSOA_STATUS_ROLL_UP_H_

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "status/action_rating.h"
#include "status/state.h"

namespace wsoa {

// What counts of a whole that has one state by the dates and another by what its parts' owners
// state: only bad news changes a state that has no rating, so nobody's word makes it green.
State GreenOnlyByDates(State by_owners, State by_dates);

// The state of a whole by how many of its parts are in each: the worst rated one, else the unrated
// that comes first in docs/ratings.md. std::nullopt if none is left to count.
std::optional<State> WorstOf(const Counts& parts);

// Things, or one thing, by the dates and as they count.
template <typename Of>
struct BothWays {
  Of by_dates{};
  Of effective{};
  friend bool operator==(const BothWays&, const BothWays&) = default;
};

// The states of a section or a plan by its parts and by the leaf actions in it. Green needs
// grounds: where fewer than half of the leaves that are to be done have a rating, the whole is not
// on track but what the rest is.
BothWays<std::optional<State>> WholeOf(const BothWays<Counts>& parts,
                                       const BothWays<Counts>& leaves);

// The states of the parts of one thing, taken in one by one, in order. The refs that it is given
// must outlive it.
class Tally {
 public:
  void Add(State state, std::string_view ref);

  int parts() const { return counts_.Total(); }  // without the withdrawn
  int withdrawn() const { return counts_[State::kWithdrawn]; }
  bool AllWithdrawn() const { return parts() == 0; }
  bool AllDone() const { return parts() > 0 && counts_.Done() == parts(); }

  // The state of the whole by its parts, and why: std::nullopt if no part is left to count. `own`
  // is the state that the thing's own dates give it, where they count.
  std::optional<Rating> Result(const std::optional<Rating>& own = std::nullopt) const;

  // "all 4 parts complete, 1 withdrawn".
  std::string DoneInWords() const;
  // "all 5 parts withdrawn".
  std::string WithdrawnInWords() const;

 private:
  Rating WorstPart() const;

  Counts counts_;
  std::array<std::optional<std::string_view>, kStateCount> first_in_;  // the first in each state
};

}  // namespace wsoa

#endif  // WSOA_STATUS_ROLL_UP_H_
