#include "status/spells/transition_dates.h"

#include <algorithm>

#include "status/scheme.h"
#include "status/series.h"
#include "status/silence.h"
#include "status/spells/measure_turns.h"

namespace wsoa {
namespace {

using std::chrono::days;
using MaybeDate = std::optional<Located<Date>>;

// Gathers days; each of its words says how a date of the plan makes a state turn.
class Turns {
 public:
  Turns(Day first, Day last, Duration grace) : first_(first), last_(last), grace_(grace) {}

  // What has happened is known from its first day.
  void Fact(const MaybeDate& date) {
    if (date) On((*date)->first);
  }
  // What must not have passed has, the day after its last day.
  void End(const Date& date) { On(date.last + days(1)); }
  void End(const MaybeDate& date) {
    if (date) End(**date);
  }
  // Past it, and past its grace; and work planned through it should have begun.
  void Deadline(const Date& date) {
    End(date);
    On(AddDuration(date.last, grace_) + days(1));
    if (date.first_part_end) On(*date.first_part_end + days(1));
  }
  void Deadline(const MaybeDate& date) {
    if (date) Deadline(**date);
  }
  void On(Day day) {
    if (day >= first_ && day <= last_) days_.push_back(day);
  }

  Day first() const { return first_; }
  Day last() const { return last_; }

  std::vector<Day> Sorted() && {
    std::sort(days_.begin(), days_.end());
    days_.erase(std::unique(days_.begin(), days_.end()), days_.end());
    return std::move(days_);
  }

 private:
  const Day first_;
  const Day last_;
  const Duration grace_;
  std::vector<Day> days_;
};

// A review is due so long after each sign of life.
void AddReviews(const Action& action, const Due& due, Turns& turns) {
  const Located<Duration>* review = due.review();
  if (!review) return;
  const auto after = [&](Day day) { turns.On(AddDuration(day, **review) + days(1)); };
  for (const Update& update : action.updates) after(update.date->first);
  if (action.started) after((*action.started)->first);
  if (const auto* from = due.date()) after(from->value.last);
  for (const Revision& revision : action.revisions) {
    if (revision.due) after((*revision.due)->last);
  }
}

// An entry of `completed` is what makes the next occurrence count: those behind the first that has
// none turn nothing.
void AddSeries(const Series& series, int entries, Turns& turns) {
  for (int i = 0; i <= entries; ++i) {
    const auto occurrence = series.At(i);
    if (!occurrence) break;
    if (series.IsInOrder() && occurrence->first > turns.last()) break;
    turns.Deadline(*occurrence);
  }
}

// So long after an event that has come.
void AddEvent(const Due& due, Turns& turns) {
  if (due.date()) turns.End(**due.date());
  const Located<Date>* happened = due.happened();
  if (!happened || !due.within()) return;
  turns.On(happened->value.first);
  turns.Deadline(OnDay(AddDuration(happened->value.last, **due.within())));
}

// So long after the last completion, whichever it is: of each action that is waited for, or of what
// lies beneath it.
void AddAfter(const Due& due, const PlanIndex& plan, Turns& turns) {
  const auto& places = plan.actions();
  const auto after = [&](const std::optional<Completion>& completion) {
    if (!completion || !completion->date) return;
    turns.Deadline(OnDay(AddDuration(completion->date->last, **due.within())));
  };
  for (const Text& ref : *due.after()) {
    const auto found = plan.FindAction(*ref);
    if (!found) continue;
    const auto begin = places.begin() + *found;
    const auto end = places.begin() + begin->end;
    for (auto place = begin; place != end; ++place) {
      for (const Completion& completion : place->action->completed) after(completion);
      for (const Reopening& reopening : place->action->reopened) after(reopening.completed);
    }
  }
}

void AddDue(const Action& action, const PlanIndex& plan, Turns& turns) {
  if (!action.due) return;
  const Due& due = *action.due;
  const Located<Date>* date = due.date();
  switch (due.kind()) {
    case DueKind::kOnce:
      turns.Deadline(**date);
      break;
    case DueKind::kSeries:
      AddSeries(*SeriesOf(action.due), static_cast<int>(action.completed.size()), turns);
      break;
    case DueKind::kOngoing:
      if (date) turns.Deadline(**date);
      AddReviews(action, due, turns);
      break;
    case DueKind::kTbd:
      if (date) turns.End(**date);
      break;
    case DueKind::kWaiting:
      AddEvent(due, turns);
      if (due.after()) AddAfter(due, plan, turns);
      break;
    case DueKind::kNone:
      break;
  }
}

void AddAction(const Action& action, const PlanIndex& plan, Turns& turns) {
  AddDue(action, plan, turns);
  turns.End(action.start);
  turns.Fact(action.started);
  for (const Completion& completion : action.completed) {
    if (completion.date) turns.On(completion.date->first);
  }
  for (const Reopening& reopening : action.reopened) {
    turns.Fact(reopening.date);
    if (reopening.completed) turns.On(reopening.completed->date->first);
  }
  if (action.assured) turns.Fact(action.assured->date);
  if (action.paused) {
    turns.Fact(action.paused->date);
    turns.End(action.paused->until);
  }
  if (action.withdrawn) turns.Fact(action.withdrawn->date);
  for (const Revision& revision : action.revisions) {
    turns.Fact(revision.date);
    turns.Deadline(revision.due);
  }
  for (const Update& update : action.updates) turns.On(update.date->first);
}

// Silence is broken by any update around an action, so every update begins one.
void AddSilence(const Plan& plan, const PlanIndex& index, Turns& turns) {
  const auto allowed = Silence(plan).allowed();
  if (!allowed || ResolveScheme(plan.scheme).stale == StalePolicy::kKeep) return;
  const auto after = [&](Day word) { turns.On(AddDuration(word, *allowed) + days(1)); };
  if (plan.published) after((*plan.published)->first);
  for (const PlacedAction& place : index.actions()) {
    if (place.action->start) after((*place.action->start)->last);
    for (const Update& update : place.action->updates) after(update.date->last);
  }
}

void AddMeasures(const PlanIndex& plan, const Scheme& scheme, Turns& turns) {
  const Silence silence(plan.plan());
  for (const PlacedMeasure& place : plan.measures()) {
    for (const Day day : MeasureTurns(place, scheme, silence, turns.first(), turns.last())) {
      turns.On(day);
    }
  }
}

}  // namespace

std::vector<Day> TransitionDates(const PlanIndex& plan, Day first, Day last) {
  const Scheme scheme = ResolveScheme(plan.plan().scheme);
  Turns turns(first, last, scheme.grace);
  for (const PlacedAction& place : plan.actions()) AddAction(*place.action, plan, turns);
  AddMeasures(plan, scheme, turns);
  AddSilence(plan.plan(), plan, turns);
  return std::move(turns).Sorted();
}

std::optional<Day> FirstTurningDay(const PlanIndex& plan, Day last) {
  constexpr Day kBeforeEveryDate = MakeDay(1900, 1, 1);
  const auto turns = TransitionDates(plan, kBeforeEveryDate, last);
  return turns.empty() ? std::nullopt : std::optional<Day>(turns.front());
}

}  // namespace wsoa
