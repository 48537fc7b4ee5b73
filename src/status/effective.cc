#include "status/effective.h"

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <utility>

#include "plan/words.h"
#include "status/phrases.h"
#include "status/roll_up.h"
#include "status/stated.h"

namespace wsoa {
namespace {

// "by the dates amber: in progress".
std::string ByTheDates(const ActionStatus& action) {
  const std::string_view word = action.rating ? WordFor(*action.rating) : InWords(action.state);
  return fmt::format("by the dates {}: {}", word, action.reason);
}

class EffectiveSetter {
 public:
  EffectiveSetter(const std::vector<ActionState>& states, const Scheme& scheme, Day day,
                  std::vector<ActionStatus>& actions)
      : states_(states), scheme_(scheme), day_(day), actions_(actions) {}

  void Set(std::size_t i) {
    ActionStatus& action = actions_[i];
    Rating by_parts = ByParts(i);
    const auto stated = StatedOn(action.place.action->updates, scheme_, day_);
    action.effective_state = EffectiveState(scheme_, by_parts.state, stated, action.comparison);
    if (IsRated(action.effective_state)) {
      action.effective = scheme_.ColourOf(action.effective_state);
    }
    if (action.effective_state != by_parts.state) {
      by_parts.reason =
          fmt::format("stated {} on {}", WordFor(stated->colour), ShowDate(stated->on));
    }
    action.effective_reason = action.effective_state == action.state
                                  ? action.reason
                                  : by_parts.reason + "; " + ByTheDates(action);
  }

 private:
  // What the parts of a heading make of it once theirs is effective; of a leaf its computed state.
  Rating ByParts(std::size_t i) const {
    const ActionStatus& action = actions_[i];
    const bool rests = action.state == State::kPaused || action.state == State::kWithdrawn;
    if (action.leaf || rests) return {action.state, action.reason};
    Tally tally;
    const auto end = static_cast<std::size_t>(action.place.end);
    for (std::size_t at = i + 1; at < end; at = static_cast<std::size_t>(actions_[at].place.end)) {
      tally.Add(actions_[at].effective_state, *actions_[at].place.action->ref);
    }
    if (tally.AllDone()) return {action.state, action.reason};
    return *tally.Result(states_[i].own);
  }

  const std::vector<ActionState>& states_;
  const Scheme& scheme_;
  const Day day_;
  std::vector<ActionStatus>& actions_;
};

template <typename Rated>
void TakeComputed(Rated& rated) {
  rated.effective_state = rated.state;
  rated.effective = rated.rating;
}

}  // namespace

void SetEffective(const std::vector<ActionState>& states, const Scheme& scheme, Day day,
                  std::vector<ActionStatus>& actions) {
  EffectiveSetter setter(states, scheme, day, actions);
  // From the last to the first, so that parts stand before their heading.
  for (std::size_t i = actions.size(); i-- > 0;) setter.Set(i);
}

void SetByDates(PlanStatus& status) {
  for (ActionStatus& action : status.actions) {
    TakeComputed(action);
    action.effective_reason = action.reason;
  }
  const auto take = [](RollUp& total) {
    TakeComputed(total);
    total.effective_counts = total.counts;
  };
  for (RollUp& section : status.sections) take(section);
  take(status.whole);
}

}  // namespace wsoa
