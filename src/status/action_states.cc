#include "status/action_states.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>

#include "status/completion.h"
#include "status/deadline.h"
#include "status/phrases.h"
#include "status/reopening.h"
#include "status/roll_up.h"
#include "status/silence.h"
#include "status/waiting.h"

namespace wsoa {
namespace {

using Form = DueInForce::Form;

// The parts of a heading, taken together.
struct Parts {
  Tally tally;
  int open = 0;
  std::optional<Day> closed_on;            // the latest of them
  std::optional<Day> finish;               // the latest of the open ones
  const Completion* completion = nullptr;  // the latest
};

// Of an event: the deadline, if it comes when it is expected.
WaitedFor EventWaitedFor(const Action& action) {
  WaitedFor waited;
  if (!action.due || !action.due->condition() || !action.due->within()) return waited;
  const Located<Date>* expected = action.due->date();
  if (expected) waited.due = AddDuration(expected->value.last, **action.due->within());
  return waited;
}

OwnDates ReadDates(const Action& action, const Scheme& scheme, Day day, WaitedFor waited) {
  OwnDates dates;
  dates.action = &action;
  dates.scheme = &scheme;
  dates.day = day;
  dates.heading = !action.IsLeaf();
  const auto completions = dates.heading ? Completions::kIgnore : Completions::kCount;
  dates.waited = std::move(waited);
  dates.due = DueOn(action, scheme, day, completions, dates.waited);
  dates.forecast = NewestForecast(action, scheme, dates.due, day);
  return dates;
}

std::optional<Day> OwnFinish(const OwnDates& dates) {
  const DueInForce& due = dates.due;
  if (due.form == Form::kRunning || due.form == Form::kOver) return std::nullopt;
  if (!due.series) return std::max(due.deadline(), dates.forecast);
  if (!due.series->last) return std::nullopt;  // no end
  return std::max(std::optional<Day>(due.series->last->date.last), dates.forecast);
}

const Date& WithdrawalDate(const Action& action) { return **action.withdrawn->date; }

std::string PauseReason(const Action& by, const Action& action) {
  const Pause& pause = *by.paused;
  const std::string with = &by == &action ? "" : fmt::format(" with {}", *by.ref);
  const std::string until =
      pause.until ? " until " + ShowDay((*pause.until)->last) : ", no end given";
  return fmt::format("paused{} since {}{}", with, ShowDate(**pause.date), until);
}

// Rule 2.
Rating DoneRating(const Action& action, Day day, std::string reason) {
  const auto& assured = action.assured;
  const Reopening* reopening = ReopeningInForce(action, day);
  const bool is_assured = assured && IsKnown(assured->date, day) &&
                          !(reopening && (*assured->date)->first < (*reopening->date)->first);
  if (!is_assured) return {State::kComplete, std::move(reason)};
  return {State::kAssured, fmt::format("assured {}; {}", ShowDate(**assured->date), reason)};
}

class StateComputer {
 public:
  StateComputer(const PlanIndex& plan, const std::vector<Lineage>& lineages, Day day,
                std::vector<ActionState>& actions)
      : plan_(plan),
        places_(plan.actions()),
        lineages_(lineages),
        day_(day),
        silence_(plan.plan()),
        actions_(actions) {}

  // From the last to the first, so that parts stand before their heading.
  void Compute() {
    for (std::size_t i = places_.size(); i-- > 0;) {
      if (places_[i].action->IsLeaf()) {
        ComputeLeaf(i);
      } else {
        ComputeHeading(i);
      }
    }
  }

  // Rule 7: sets the deadlines that follow from what is complete; says whether anything waits.
  bool SetDeadlinesOfWaiting(const Scheme& scheme);
  // Rule 10, `depends`: finds what is held up by what; says whether anything is.
  bool FindBlockers();

 private:
  void ComputeLeaf(std::size_t i);
  void ComputeHeading(std::size_t i);
  bool ApplyWithdrawal(std::size_t i, std::optional<Day> done_on);
  bool ApplyPause(std::size_t i);
  void ApplySilence(std::size_t i);
  void CompleteHeading(std::size_t i, const Parts& parts);
  Parts PartsOf(std::size_t i) const;
  std::optional<Rating> OwnRatingOf(std::size_t i, const Parts& parts) const;
  std::optional<Blocker> BlockerOf(std::size_t i) const;

  const PlanIndex& plan_;
  const std::vector<PlacedAction>& places_;
  const std::vector<Lineage>& lineages_;
  const Day day_;
  const Silence silence_;
  std::vector<ActionState>& actions_;
};

// Rule 1; `done_on` is the day from which the action is complete, if it is.
bool StateComputer::ApplyWithdrawal(std::size_t i, std::optional<Day> done_on) {
  const Action& action = *places_[i].action;
  const Action* above = lineages_[i].withdrawn_ancestor;
  const bool own = IsWithdrawn(action, day_);
  if (above && done_on && *done_on < WithdrawalDate(*above).first) above = nullptr;
  if (!own && !above) return false;

  const Date& date = WithdrawalDate(own ? action : *above);
  const std::string with = own ? "" : fmt::format(" with {},", *above->ref);
  actions_[i].rating = {State::kWithdrawn, fmt::format("withdrawn{} {}", with, ShowDate(date))};
  actions_[i].closed_on = above ? std::min(date.first, WithdrawalDate(*above).first) : date.first;
  actions_[i].open = false;
  return true;
}

// Rule 3.
bool StateComputer::ApplyPause(std::size_t i) {
  const Action* by = lineages_[i].paused_by;
  if (!by) return false;
  actions_[i].rating = {State::kPaused, PauseReason(*by, *places_[i].action)};
  return true;
}

// Rule 12.
void StateComputer::ApplySilence(std::size_t i) {
  ActionState& state = actions_[i];
  const OwnDates& dates = state.dates;
  const auto& word = lineages_[i].newest_word;
  const bool counts =
      dates.scheme->stale == StalePolicy::kAtRisk && state.rating.state == State::kOnTrack;
  if (!counts || !silence_.IsStale(*dates.action, word, day_)) return;
  const Day last = *silence_.LastWord(*dates.action, word);
  state.rating = {State::kAtRisk, fmt::format("no word since {}, {} ago; {}", ShowDay(last),
                                              Days(DaysBetween(last, day_)), state.rating.reason)};
}

void StateComputer::ComputeLeaf(std::size_t i) {
  ActionState& state = actions_[i];
  const OwnDates& dates = state.dates;
  const auto done = CompletionOn(*dates.action, *dates.scheme, dates.due, day_, dates.waited);
  if (ApplyWithdrawal(i, done ? std::optional<Day>(done->since) : std::nullopt)) return;
  if (done) {
    state.open = false;
    state.closed_on = done->since;
    state.completion = done->completion;
    state.completed_against = done->due;
    state.completed_late = done->days_late;
    state.rating = DoneRating(*dates.action, day_, done->reason);
    return;
  }
  state.finish = OwnFinish(dates);
  if (ApplyPause(i)) return;
  state.rating = RateOwnDates(dates, state.blocker);
  if (const Reopening* reopening = ReopeningInForce(*dates.action, day_)) {
    state.rating.reason =
        fmt::format("reopened {}, {}", ShowDate(**reopening->date), state.rating.reason);
  }
  ApplySilence(i);
  state.open = dates.due.form != Form::kRunning || state.rating.state != State::kOnTrack;
}

Parts StateComputer::PartsOf(std::size_t i) const {
  Parts parts;
  const auto end = static_cast<std::size_t>(places_[i].end);
  for (std::size_t at = i + 1; at < end; at = static_cast<std::size_t>(places_[at].end)) {
    const ActionState& part = actions_[at];
    parts.tally.Add(part.rating.state, *places_[at].action->ref);
    parts.closed_on = std::max(parts.closed_on, part.closed_on);
    if (part.open) {
      ++parts.open;
      parts.finish = std::max(parts.finish, part.finish);
    }
    const Completion* last = part.completion;
    const bool later =
        last && (!parts.completion || last->date->first > parts.completion->date->first);
    if (later) parts.completion = last;
  }
  return parts;
}

void StateComputer::CompleteHeading(std::size_t i, const Parts& parts) {
  ActionState& state = actions_[i];
  const OwnDates& dates = state.dates;
  state.open = false;
  state.closed_on = parts.closed_on;
  state.completion = parts.completion;
  std::string reason = parts.tally.DoneInWords();
  if (parts.completion) {
    const Date& date = *parts.completion->date;
    reason += ", the last " + ShowDate(date);
    if (!dates.due.series) {
      const DueInForce due =
          DueOn(*dates.action, *dates.scheme, date.first, Completions::kIgnore, dates.waited);
      const Lateness lateness = LatenessOf(*parts.completion, due.deadline());
      state.completed_against = due.deadline();
      state.completed_late = lateness.days;
      reason += lateness.words;
    }
  }
  state.rating = DoneRating(*dates.action, day_, std::move(reason));
}

// The state that a heading's own dates give it: they count only while a part is open.
std::optional<Rating> StateComputer::OwnRatingOf(std::size_t i, const Parts& parts) const {
  const OwnDates& dates = actions_[i].dates;
  if (dates.due.form == Form::kNone || parts.open == 0) return std::nullopt;
  Rating own = RateOwnDates(dates, actions_[i].blocker);
  own.reason += fmt::format("; {} of {} open", parts.open, CountOf(parts.tally.parts(), "part"));
  return own;
}

void StateComputer::ComputeHeading(std::size_t i) {
  ActionState& state = actions_[i];
  const Parts parts = PartsOf(i);
  const bool done = parts.tally.AllDone();
  if (ApplyWithdrawal(i, done ? parts.closed_on : std::nullopt)) return;
  if (done) return CompleteHeading(i, parts);
  if (parts.tally.AllWithdrawn()) {
    state.open = false;
    state.closed_on = parts.closed_on;
    state.rating = {State::kWithdrawn, parts.tally.WithdrawnInWords()};
    return;
  }
  state.open = parts.open > 0;
  state.finish = std::max(OwnFinish(state.dates), parts.finish);
  if (ApplyPause(i)) return;
  state.own = OwnRatingOf(i, parts);
  state.rating = *parts.tally.Result(state.own);
}

bool StateComputer::SetDeadlinesOfWaiting(const Scheme& scheme) {
  std::vector<WaitedFor> waited = FindWaitedFor(plan_, actions_);
  for (std::size_t i = 0; i < waited.size(); ++i) {
    const Action& action = *places_[i].action;
    if (!action.due || !action.due->after()) continue;
    actions_[i].dates = ReadDates(action, scheme, day_, std::move(waited[i]));
  }
  return !waited.empty();
}

bool StateComputer::FindBlockers() {
  const bool any = std::any_of(places_.begin(), places_.end(), [](const PlacedAction& place) {
    return !place.action->depends.empty();
  });
  if (!any) return false;
  bool found = false;
  for (std::size_t i = 0; i < places_.size(); ++i) {
    actions_[i].blocker = BlockerOf(i);
    found = found || actions_[i].blocker;
  }
  return found;
}

std::optional<Blocker> StateComputer::BlockerOf(std::size_t i) const {
  const auto deadline = actions_[i].dates.due.deadline();
  if (!deadline) return std::nullopt;
  for (const Text& ref : places_[i].action->depends) {
    const auto found = plan_.FindAction(*ref);
    if (!found) continue;
    const ActionState& other = actions_[static_cast<std::size_t>(*found)];
    const State state = other.rating.state;
    if (state == State::kOffTrack) return Blocker{*ref, std::nullopt};
    if (!IsRated(state) || IsDone(state)) continue;
    if (other.finish > deadline) return Blocker{*ref, other.finish};
  }
  return std::nullopt;
}

}  // namespace

std::vector<ActionState> ComputeStates(const PlanIndex& plan, const std::vector<Lineage>& lineages,
                                       const Scheme& scheme, Day day) {
  const auto& places = plan.actions();
  std::vector<ActionState> actions(places.size());
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Action& action = *places[i].action;
    actions[i].dates = ReadDates(action, scheme, day, EventWaitedFor(action));
  }
  StateComputer computer(plan, lineages, day, actions);
  computer.Compute();
  // What is complete asks for no deadline, so one round more knows all of them.
  if (computer.SetDeadlinesOfWaiting(scheme)) computer.Compute();
  // A dependency makes at most on-track at-risk, and none asks which of the two another one is: so
  // a second round settles everything.
  if (computer.FindBlockers()) computer.Compute();
  return actions;
}

}  // namespace wsoa
