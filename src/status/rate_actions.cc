#include "status/rate_actions.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <map>

#include "status/action_rating.h"
#include "status/completion.h"
#include "status/deadline.h"
#include "status/lineage.h"
#include "status/phrases.h"
#include "status/roll_up.h"
#include "status/stated.h"

namespace wsoa {
namespace {

// What is known of an action while all of them are rated, beside its status.
struct Work {
  OwnDates dates;
  std::optional<Blocker> blocker;
  std::optional<Day> settled_on;           // complete or withdrawn from this day on
  std::optional<Day> latest_completion;    // own or beneath, done as a whole or not
  const Completion* completion = nullptr;  // the last one that made it complete
  std::optional<Day> finish;               // when it finishes, where that has an end
};

// The parts of a heading, taken together.
struct Parts {
  Tally tally;
  int open = 0;
  std::optional<Day> settled_on;
  std::optional<Day> finish;  // of the open ones
  const Completion* completion = nullptr;
};

std::optional<Day> OwnFinish(const OwnDates& dates) {
  using Form = DueInForce::Form;
  const DueInForce& due = dates.due;
  if (due.form == Form::kRunning || due.form == Form::kOver) return std::nullopt;
  if (!due.series) return std::max(due.deadline(), dates.forecast);
  if (!due.series->last) return std::nullopt;  // no end
  return std::max(std::optional<Day>(due.series->last->date.last), dates.forecast);
}

bool IsRunning(const OwnDates& dates) { return dates.due.form == DueInForce::Form::kRunning; }

std::string PauseReason(const Action& by, const Action& action) {
  const Pause& pause = *by.paused;
  const std::string with = &by == &action ? "" : fmt::format(" with {}", *by.ref);
  const std::string until =
      pause.until ? " until " + ShowDay((*pause.until)->last) : ", no end given";
  return fmt::format("paused{} since {}{}", with, ShowDate(**pause.date), until);
}

class ActionRater {
 public:
  ActionRater(const Plan& plan, const Scheme& scheme, Day day)
      : plan_(plan),
        scheme_(scheme),
        day_(day),
        places_(PlaceActions(plan)),
        lineages_(TraceLineage(places_, day)),
        work_(places_.size()),
        statuses_(places_.size()) {}

  std::vector<ActionStatus> Rate() {
    for (std::size_t i = places_.size(); i-- > 0;) ReadDates(i);
    Settle();
    // A dependency only ever makes a state on-track at-risk, and no dependency asks which of the
    // two another one is: so a second round settles everything.
    if (FindBlockers()) Settle();
    for (std::size_t i = 0; i < places_.size(); ++i) Complement(i);
    return std::move(statuses_);
  }

 private:
  void ReadDates(std::size_t i);
  void Settle();
  void SettleLeaf(std::size_t i);
  void SettleHeading(std::size_t i);
  Parts PartsOf(std::size_t i) const;
  std::optional<Rating> OwnRatingOf(std::size_t i, const Parts& parts) const;
  bool SettleWithdrawn(std::size_t i, std::optional<Day> done_on);
  void MakeComplete(std::size_t i, std::string reason);
  void CompleteLeaf(std::size_t i, const CompletedAction& done);
  void CompleteHeading(std::size_t i, const Parts& parts);
  bool FindBlockers();
  std::optional<Blocker> BlockerOf(std::size_t i, const std::map<std::string_view, int>& by_ref);
  void Complement(std::size_t i);
  void AddDates(std::size_t i);
  void AddStated(std::size_t i);
  bool IsStale(std::size_t i) const;

  void Set(std::size_t i, State state, std::string reason) {
    statuses_[i].state = state;
    statuses_[i].reason = std::move(reason);
  }

  const Plan& plan_;
  const Scheme& scheme_;
  const Day day_;
  const std::vector<PlacedAction> places_;
  const std::vector<Lineage> lineages_;
  std::vector<Work> work_;
  std::vector<ActionStatus> statuses_;
};

// From the last to the first: a heading's newest completion may be one beneath it.
void ActionRater::ReadDates(std::size_t i) {
  const Action& action = *places_[i].action;
  OwnDates& dates = work_[i].dates;
  dates.action = &action;
  dates.scheme = &scheme_;
  dates.day = day_;
  dates.heading = !action.IsLeaf();
  dates.due =
      DueOn(action, scheme_, day_, dates.heading ? Completions::kIgnore : Completions::kCount);
  dates.forecast = NewestForecast(action, scheme_, dates.due, day_);
  Work& work = work_[i];
  work.latest_completion = std::max(work.latest_completion, LatestKnownCompletion(action, day_));
  if (places_[i].parent != PlacedAction::kNone) {
    auto& of_parent = work_[static_cast<std::size_t>(places_[i].parent)].latest_completion;
    of_parent = std::max(of_parent, work.latest_completion);
  }
  statuses_[i].place = places_[i];
  statuses_[i].leaf = action.IsLeaf();
}

// From the last to the first, so that parts stand before their heading.
void ActionRater::Settle() {
  for (std::size_t i = places_.size(); i-- > 0;) {
    if (statuses_[i].leaf) {
      SettleLeaf(i);
    } else {
      SettleHeading(i);
    }
  }
}

// Rule 1; `done_on` is the day from which the action is complete, if it is.
bool ActionRater::SettleWithdrawn(std::size_t i, std::optional<Day> done_on) {
  const Action& action = *places_[i].action;
  const Action* above = lineages_[i].withdrawn_ancestor;
  const bool own = action.withdrawn && IsKnown(action.withdrawn->date, day_);
  if (above && done_on && *done_on < (*above->withdrawn->date)->first) above = nullptr;
  if (!own && !above) return false;

  const Action& by = own ? action : *above;
  const Date& date = **by.withdrawn->date;
  work_[i].settled_on = date.first;
  if (above) {
    work_[i].settled_on = std::min(date.first, (*above->withdrawn->date)->first);
  }
  const std::string with = own ? "" : fmt::format(" with {},", *by.ref);
  Set(i, State::kWithdrawn, fmt::format("withdrawn{} {}", with, ShowDate(date)));
  return true;
}

// Rule 2.
void ActionRater::MakeComplete(std::size_t i, std::string reason) {
  const auto& assured = places_[i].action->assured;
  if (!assured || !IsKnown(assured->date, day_)) {
    Set(i, State::kComplete, std::move(reason));
    return;
  }
  Set(i, State::kAssured, fmt::format("assured {}; {}", ShowDate(**assured->date), reason));
}

void ActionRater::CompleteLeaf(std::size_t i, const CompletedAction& done) {
  work_[i].settled_on = done.since;
  work_[i].completion = done.completion;
  ActionStatus& status = statuses_[i];
  if (!work_[i].dates.due.series) {
    status.due = done.due;
  }
  status.days_late = done.days_late;
  MakeComplete(i, done.reason);
}

void ActionRater::SettleLeaf(std::size_t i) {
  const Action& action = *places_[i].action;
  const OwnDates& dates = work_[i].dates;
  const auto done = CompletionOn(action, scheme_, dates.due, day_);
  statuses_[i].open = false;
  if (SettleWithdrawn(i, done ? std::optional<Day>(done->since) : std::nullopt)) return;
  if (done) return CompleteLeaf(i, *done);

  work_[i].finish = OwnFinish(dates);
  statuses_[i].open = true;
  if (const Action* by = lineages_[i].paused_by) {
    return Set(i, State::kPaused, PauseReason(*by, action));
  }
  Rating rating = RateOwnDates(dates, work_[i].blocker);
  statuses_[i].open = !(IsRunning(dates) && rating.state == State::kOnTrack);
  Set(i, rating.state, std::move(rating.reason));
}

Parts ActionRater::PartsOf(std::size_t i) const {
  Parts parts;
  const auto end = static_cast<std::size_t>(places_[i].end);
  for (std::size_t part = i + 1; part < end; part = static_cast<std::size_t>(places_[part].end)) {
    const Work& work = work_[part];
    parts.tally.Add(statuses_[part].state, *places_[part].action->ref);
    parts.settled_on = std::max(parts.settled_on, work.settled_on);
    if (statuses_[part].open) {
      ++parts.open;
      parts.finish = std::max(parts.finish, work.finish);
    }
    const Completion* last = work.completion;
    const bool later =
        last && (!parts.completion || last->date->first > parts.completion->date->first);
    if (later) parts.completion = last;
  }
  return parts;
}

void ActionRater::CompleteHeading(std::size_t i, const Parts& parts) {
  work_[i].settled_on = parts.settled_on;
  work_[i].completion = parts.completion;
  std::string reason = parts.tally.DoneInWords();
  if (parts.completion) {
    const OwnDates& dates = work_[i].dates;
    const Date& date = *parts.completion->date;
    reason += ", the last " + ShowDate(date);
    if (!dates.due.series) {
      const auto due = DueOn(*dates.action, scheme_, date.first, Completions::kIgnore).deadline();
      const Lateness lateness = LatenessOf(*parts.completion, due);
      statuses_[i].due = due;
      statuses_[i].days_late = lateness.days;
      reason += lateness.words;
    }
  }
  MakeComplete(i, std::move(reason));
}

// The state that a heading's own dates give it: they count only while a part is open.
std::optional<Rating> ActionRater::OwnRatingOf(std::size_t i, const Parts& parts) const {
  const OwnDates& dates = work_[i].dates;
  if (dates.due.form == DueInForce::Form::kNone || parts.open == 0) return std::nullopt;
  Rating own = RateOwnDates(dates, work_[i].blocker);
  own.reason += fmt::format("; {} of {} open", parts.open, CountOf(parts.tally.parts(), "part"));
  return own;
}

void ActionRater::SettleHeading(std::size_t i) {
  const Parts parts = PartsOf(i);
  const bool done = parts.tally.AllDone();
  Work& work = work_[i];
  statuses_[i].open = false;
  if (SettleWithdrawn(i, done ? parts.settled_on : std::nullopt)) return;
  if (parts.tally.AllWithdrawn()) {
    work.settled_on = parts.settled_on;
    return Set(i, State::kWithdrawn,
               fmt::format("all {} withdrawn", CountOf(parts.tally.withdrawn(), "part")));
  }
  if (done) return CompleteHeading(i, parts);

  work.finish = std::max(OwnFinish(work.dates), parts.finish);
  statuses_[i].open = parts.open > 0;
  if (const Action* by = lineages_[i].paused_by) {
    return Set(i, State::kPaused, PauseReason(*by, *places_[i].action));
  }
  Rating rating = *parts.tally.Result(OwnRatingOf(i, parts));
  Set(i, rating.state, std::move(rating.reason));
}

// Rule 10, `depends`; whether anything is held up.
bool ActionRater::FindBlockers() {
  const bool any = std::any_of(places_.begin(), places_.end(), [](const PlacedAction& place) {
    return !place.action->depends.empty();
  });
  if (!any) return false;
  bool found = false;
  const auto by_ref = IndexByRef(places_);
  for (std::size_t i = 0; i < places_.size(); ++i) {
    work_[i].blocker = BlockerOf(i, by_ref);
    found = found || work_[i].blocker;
  }
  return found;
}

std::optional<Blocker> ActionRater::BlockerOf(std::size_t i,
                                              const std::map<std::string_view, int>& by_ref) {
  const auto deadline = work_[i].dates.due.deadline();
  if (!deadline) return std::nullopt;
  for (const Text& ref : places_[i].action->depends) {
    const auto found = by_ref.find(*ref);
    if (found == by_ref.end()) continue;
    const auto other = static_cast<std::size_t>(found->second);
    const State state = statuses_[other].state;
    if (state == State::kOffTrack) return Blocker{*ref, std::nullopt};
    if (!IsRated(state) || IsDone(state)) continue;
    if (work_[other].finish > deadline) return Blocker{*ref, work_[other].finish};
  }
  return std::nullopt;
}

void ActionRater::Complement(std::size_t i) {
  ActionStatus& status = statuses_[i];
  if (IsRated(status.state)) status.rating = scheme_.ColourOf(status.state);
  status.reason += UnreadNote(places_[i].action->unread);
  AddDates(i);
  AddStated(i);
  status.stale = IsStale(i);
}

void ActionRater::AddDates(std::size_t i) {
  const Action& action = *places_[i].action;
  const OwnDates& dates = work_[i].dates;
  ActionStatus& status = statuses_[i];
  if (const auto start = PlannedStart(action, dates.due)) status.start = start->last;
  if (IsKnown(action.started, day_)) status.started = (*action.started)->first;
  status.original_due = dates.due.original;
  status.revisions = static_cast<int>(
      std::count_if(action.revisions.begin(), action.revisions.end(),
                    [&](const Revision& revision) { return IsInForce(revision, day_); }));
  if (const auto& series = dates.due.series) {
    status.occurrences = Occurrences{series->done, series->missed, series->of};
  }
  if (IsDone(status.state)) {
    if (const Completion* completion = work_[i].completion) {
      status.completed = completion->date->first;
      status.completed_precision = PrecisionOf(*completion);
    }
    return;
  }
  status.due = dates.due.deadline();
  if (status.state == State::kWithdrawn) return;
  status.forecast = dates.forecast;
  if (!status.due || !status.open) return;
  status.days_late = std::max(0, DaysBetween(*status.due, day_));
  status.overdue = *status.due < day_;
}

void ActionRater::AddStated(std::size_t i) {
  const Action& action = *places_[i].action;
  ActionStatus& status = statuses_[i];
  const auto stated = StatedOn(action.updates, scheme_, day_);
  if (stated) {
    status.stated = stated->colour;
    status.stated_on = stated->on.first;
  }
  status.comparison = Compare(scheme_, status.state, stated, work_[i].latest_completion);
  status.effective = EffectiveRating(scheme_, status.state, stated, status.comparison);
  const auto outcome = StatedOn(action.updates, scheme_, day_, &Update::outcome_rating);
  if (outcome) status.outcome_stated = outcome->colour;
}

bool ActionRater::IsStale(std::size_t i) const {
  const State state = statuses_[i].state;
  if (!IsRated(state) || IsDone(state)) return false;
  if (!plan_.reporting || !plan_.reporting->stale_after) return false;
  std::optional<Day> word = lineages_[i].newest_word;
  if (!word && places_[i].action->start) word = (*places_[i].action->start)->last;
  if (!word && plan_.published) word = (*plan_.published)->first;
  return word && AddDuration(*word, **plan_.reporting->stale_after) < day_;
}

}  // namespace

std::vector<ActionStatus> RateActions(const Plan& plan, const Scheme& scheme, Day day) {
  return ActionRater(plan, scheme, day).Rate();
}

}  // namespace wsoa
