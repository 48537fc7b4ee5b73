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

// The states of the parts of one thing, taken in one by one, in order. The refs that it is given
// must outlive it.
class Tally {
 public:
  void Add(State state, std::string_view ref);

  int parts() const { return parts_; }  // without the withdrawn
  int withdrawn() const { return withdrawn_; }
  bool AllWithdrawn() const { return parts_ == 0; }
  bool AllDone() const { return parts_ > 0 && done_ == parts_; }

  // The state of the whole by its parts, and why: std::nullopt if no part is left to count. `own`
  // is the state that the thing's own dates give it, where they count.
  std::optional<Rating> Result(const std::optional<Rating>& own = std::nullopt) const;

  // "all 4 parts complete, 1 withdrawn".
  std::string DoneInWords() const;
  // "all 5 parts withdrawn".
  std::string WithdrawnInWords() const;

 private:
  Rating WorstPart() const;

  int parts_ = 0;
  int withdrawn_ = 0;
  int done_ = 0;
  std::array<std::optional<std::string_view>, kStateCount> first_in_;  // the first in each state
};

}  // namespace wsoa

#endif  // WSOA_STATUS_ROLL_UP_H_
