#include "status/rate_actions.h"

#include <algorithm>
#include <cstddef>

#include "plan/unreadable.h"
#include "status/action_states.h"
#include "status/completion.h"
#include "status/deadline.h"
#include "status/exception.h"
#include "status/lineage.h"
#include "status/phrases.h"
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
  if (status.state == State::kWithdrawn) return;
  status.forecast = state.dates.forecast;
  if (!status.due || !status.open) return;
  status.days_late = std::max(0, DaysBetween(*status.due, day));
  status.overdue = *status.due < day;
}

void AddDates(const ActionState& state, Day day, ActionStatus& status) {
  const auto& revisions = status.place.action->revisions;
  AddStart(state, day, status);
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
    status.stated_on = stated->on.first;
  }
  status.comparison = Compare(scheme, status.state, stated, completed_on);
  status.effective = EffectiveRating(scheme, status.state, stated, status.comparison);
  const auto outcome = StatedOn(updates, scheme, day, &Update::outcome_rating);
  if (outcome) status.outcome_stated = outcome->colour;
}

// No word for longer than the plan allows.
bool IsStale(const Plan& plan, const ActionStatus& status, std::optional<Day> word, Day day) {
  if (!IsRated(status.state) || IsDone(status.state)) return false;
  if (!plan.reporting || !plan.reporting->stale_after) return false;
  const auto& start = status.place.action->start;
  if (!word && start) word = (*start)->last;
  if (!word && plan.published) word = (*plan.published)->first;
  return word && AddDuration(*word, **plan.reporting->stale_after) < day;
}

}  // namespace

std::vector<ActionStatus> RateActions(const PlanIndex& plan, const Scheme& scheme, Day day) {
  const auto& places = plan.actions();
  const auto lineages = TraceLineage(places, day);
  const auto completions = LatestCompletions(places, day);
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
    status.stale = IsStale(plan.plan(), status, lineages[i].newest_word, day);
    status.issue = OpenIssue(*places[i].action, status.state, day);
  }
  return statuses;
}

}  // namespace wsoa
