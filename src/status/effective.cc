#include "status/effective.h"

#include <fmt/format.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

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

// "stated red on 21 Jul 2017", "stated amber by 40 percent on 21 Jul 2017".
std::string StatedWhen(const ActionStatus& action) {
  const Update& update = *action.stated_in;
  return fmt::format("stated {}{} on {}", WordFor(*action.stated),
                     ByPercent(*action.stated, update), ShowDate(*update.date));
}

class EffectiveSetter {
 public:
  EffectiveSetter(const std::vector<ActionState>& states, const Scheme& scheme,
                  std::vector<ActionStatus>& actions)
      : states_(states), scheme_(scheme), actions_(actions) {}

  void Set(std::size_t i) {
    ActionStatus& action = actions_[i];
    const std::optional<Rating> by_parts = ByParts(i);
    const State before = by_parts ? GreenOnlyByDates(by_parts->state, action.state) : action.state;
    action.effective_state = EffectiveState(scheme_, before, action.stated, action.comparison);
    if (IsRated(action.effective_state)) {
      action.effective = scheme_.ColourOf(action.effective_state);
    }
    if (action.effective_state == action.state) {
      action.effective_reason = action.reason;
    } else {
      const bool by_owner = action.effective_state != before;
      action.effective_reason =
          (by_owner ? StatedWhen(action) : by_parts->reason) + "; " + ByTheDates(action);
    }
  }

 private:
  // What the parts of a heading make of it once theirs is effective; std::nullopt if that is what
  // the dates say, as of a leaf.
  std::optional<Rating> ByParts(std::size_t i) const {
    const ActionStatus& action = actions_[i];
    const bool rests = action.state == State::kPaused || action.state == State::kWithdrawn;
    if (action.leaf || rests) return std::nullopt;
    Tally tally;
    const auto end = static_cast<std::size_t>(action.place.end);
    for (std::size_t at = i + 1; at < end; at = static_cast<std::size_t>(actions_[at].place.end)) {
      tally.Add(actions_[at].effective_state, *actions_[at].place.action->ref);
    }
    if (tally.AllDone()) return std::nullopt;
    return tally.Result(states_[i].own);
  }

  const std::vector<ActionState>& states_;
  const Scheme& scheme_;
  std::vector<ActionStatus>& actions_;
};

template <typename Rated>
void TakeComputed(Rated& rated) {
  rated.effective_state = rated.state;
  rated.effective = rated.rating;
}

}  // namespace

void SetEffective(const std::vector<ActionState>& states, const Scheme& scheme,
                  std::vector<ActionStatus>& actions) {
  EffectiveSetter setter(states, scheme, actions);
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
