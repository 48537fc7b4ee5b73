#include "status/rate_actions.h"

#include <algorithm>
#include <cstddef>

#include "plan/unreadable.h"
#include "status/action_rating.h"
#include "status/action_states.h"
#include "status/completion.h"
#include "status/deadline.h"
#include "status/effective.h"
#include "status/exception.h"
#include "status/lineage.h"
#include "status/newest_update.h"
#include "status/phrases.h"
#include "status/reopening.h"
#include "status/silence.h"
#include "status/stated.h"

namespace wsoa {
namespace {

// The latest known completion of each action, its own (a heading's claim counts here) or beneath.
std::vector<std::optional<Day>> LatestCompletions(const std::vector<PlacedAction>& places,
                                                  Day day) {
  std::vector<std::optional<Day>> latest(places.size());
  for (std::size_t i = places.size(); i-- > 0;) {
    latest[i] = std::max(latest[i], LatestKnownCompletion(*places[i].action, day));
    if (places[i].parent == PlacedAction::kNone) continue;
    auto& of_parent = latest[static_cast<std::size_t>(places[i].parent)];
    of_parent = std::max(of_parent, latest[i]);
  }
  return latest;
}

void AddStart(const ActionState& state, Day day, ActionStatus& status) {
  const Action& action = *status.place.action;
  status.start = PlannedStart(action, state.dates.due);
  if (IsKnown(action.started, day)) status.started = (*action.started)->first;
}

// What is on record of an action that is done.
void AddCompletion(const ActionState& state, ActionStatus& status) {
  if (!state.dates.due.series) status.due = state.completed_against;
  status.days_late = state.completed_late;
  if (!state.completion) return;
  status.completed = state.completion->date->first;
  status.completed_precision = PrecisionOf(*state.completion);
}

void AddDeadline(const ActionState& state, Day day, ActionStatus& status) {
  status.due = state.dates.due.deadline();
  if (status.state == State::kWithdrawn) {
    status.withdrawn_on = state.closed_on;
    return;
  }
  status.forecast = state.dates.forecast;
  if (!status.due || !status.open) return;
  status.days_late = std::max(0, DaysBetween(*status.due, day));
  status.overdue = *status.due < day;
}

// What is still to come before the action has a deadline.
void AddWaiting(const ActionState& state, ActionStatus& status) {
  if (status.state == State::kWithdrawn || state.dates.due.form != DueInForce::Form::kContingent) {
    return;
  }
  status.waits_for = state.dates.waited.open;
  status.due_as_planned = state.dates.waited.due;
}

void AddDates(const ActionState& state, Day day, ActionStatus& status) {
  const auto& revisions = status.place.action->revisions;
  AddStart(state, day, status);
  AddWaiting(state, status);
  if (const Reopening* reopening = ReopeningInForce(*status.place.action, day)) {
    status.reopened = (*reopening->date)->first;
  }
  status.in_force = state.dates.due;
  status.original_due = status.in_force.original;
  status.revisions = static_cast<int>(
      std::count_if(revisions.begin(), revisions.end(),
                    [&](const Revision& revision) { return IsInForce(revision, day); }));
  if (const auto& series = state.dates.due.series) {
    status.occurrences = Occurrences{series->done, series->missed, series->of};
  }
  if (IsDone(status.state)) {
    AddCompletion(state, status);
  } else {
    AddDeadline(state, day, status);
  }
}

void AddStated(const Scheme& scheme, std::optional<Day> completed_on, Day day,
               ActionStatus& status) {
  const auto& updates = status.place.action->updates;
  const auto stated = StatedOn(updates, scheme, day);
  if (stated) {
    status.stated = stated->colour;
    status.stated_on = stated->update->date->first;
    status.stated_in = stated->update;
  }
  status.comparison = Compare(scheme, status.state, stated, completed_on);
  const auto outcome = StatedOn(updates, scheme, day, &Update::outcome_rating);
  if (outcome) status.outcome_stated = outcome->colour;
}

// Whether anything was ever reported on an action: a start, an update, a completion.
bool IsSilent(const Action& action, Day day) {
  const bool has_update =
      std::any_of(action.updates.begin(), action.updates.end(),
                  [&](const Update& update) { return update.date->first <= day; });
  return !has_update && !IsKnown(action.started, day) && !LatestKnownCompletion(action, day);
}

// Whether an update tells of work done: by its percent, where it gives one.
bool TellsOfWork(const Action& action, const Scheme& scheme, Day day) {
  return NewestUpdate(action.updates, day, [&](const Update& update) {
    return update.percent ? (**update.percent).value > 0 : IsSignOfWork(update, scheme);
  });
}

// How far an action has come by itself.
Progress OwnProgress(const ActionStatus& status, const Scheme& scheme, Day day) {
  if (status.state == State::kWithdrawn) return Progress::kWithdrawn;
  if (IsDone(status.state)) return Progress::kDone;
  const Action& action = *status.place.action;
  const bool under_way = status.started || status.reopened || TellsOfWork(action, scheme, day) ||
                         (status.occurrences && status.occurrences->done > 0);
  return under_way ? Progress::kUnderWay : Progress::kNotStarted;
}

// A heading is under way as soon as a part is, or was done; parts stand behind their heading.
void SetProgress(const Scheme& scheme, Day day, std::vector<ActionStatus>& statuses) {
  for (std::size_t i = statuses.size(); i-- > 0;) {
    ActionStatus& status = statuses[i];
    const bool by_parts = status.progress == Progress::kUnderWay;
    status.progress = OwnProgress(status, scheme, day);
    if (by_parts && status.progress == Progress::kNotStarted) {
      status.progress = Progress::kUnderWay;
    }
    const bool has_begun =
        status.progress == Progress::kUnderWay || status.progress == Progress::kDone;
    if (has_begun && status.place.parent != PlacedAction::kNone) {
      statuses[static_cast<std::size_t>(status.place.parent)].progress = Progress::kUnderWay;
    }
  }
}

}  // namespace

std::vector<ActionStatus> RateActions(const PlanIndex& plan, const Scheme& scheme, Day day) {
  const auto& places = plan.actions();
  const auto lineages = TraceLineage(places, day);
  const auto completions = LatestCompletions(places, day);
  const Silence silence(plan.plan());
  auto state = ComputeStates(plan, lineages, scheme, day);

  std::vector<ActionStatus> statuses(places.size());
  for (std::size_t i = 0; i < places.size(); ++i) {
    ActionStatus& status = statuses[i];
    status.place = places[i];
    status.leaf = places[i].action->IsLeaf();
    status.open = state[i].open;
    status.state = state[i].rating.state;
    if (IsRated(status.state)) status.rating = scheme.ColourOf(status.state);
    status.reason = std::move(state[i].rating.reason);
    status.reason += UnreadNote(UnreadableKeys(*places[i].action));
    AddDates(state[i], day, status);
    AddStated(scheme, completions[i], day, status);
    const bool is_live = IsRated(status.state) && !IsDone(status.state);
    status.stale = is_live && silence.IsStale(*places[i].action, lineages[i].newest_word, day);
    status.silent = is_live && status.leaf && IsSilent(*places[i].action, day);
    status.issue = OpenIssue(*places[i].action, status.state, day);
    status.percent = NewestUpdate(places[i].action->updates, day,
                                  [](const Update& update) { return update.percent.has_value(); });
  }
  SetProgress(scheme, day, statuses);
  SetEffective(state, scheme, statuses);
  return statuses;
}

}  // namespace wsoa
