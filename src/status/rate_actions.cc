#include "status/rate_actions.h"

#include <algorithm>
#include <cstddef>

#include "status/completion.h"
#include "status/deadline.h"
#include "status/exception.h"
#include "status/lineage.h"
#include "status/phrases.h"
#include "status/settle.h"
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

void AddStart(const SettledAction& settled, Day day, ActionStatus& status) {
  const Action& action = *status.place.action;
  if (const auto start = PlannedStart(action, settled.dates.due)) status.start = start->last;
  if (IsKnown(action.started, day)) status.started = (*action.started)->first;
}

// What is on record of an action that is done.
void AddCompletion(const SettledAction& settled, ActionStatus& status) {
  if (!settled.dates.due.series) status.due = settled.completed_against;
  status.days_late = settled.completed_late;
  if (!settled.completion) return;
  status.completed = settled.completion->date->first;
  status.completed_precision = PrecisionOf(*settled.completion);
}

void AddDeadline(const SettledAction& settled, Day day, ActionStatus& status) {
  status.due = settled.dates.due.deadline();
  if (status.state == State::kWithdrawn) return;
  status.forecast = settled.dates.forecast;
  if (!status.due || !status.open) return;
  status.days_late = std::max(0, DaysBetween(*status.due, day));
  status.overdue = *status.due < day;
}

void AddDates(const SettledAction& settled, Day day, ActionStatus& status) {
  const auto& revisions = status.place.action->revisions;
  AddStart(settled, day, status);
  status.original_due = settled.dates.due.original;
  status.revisions = static_cast<int>(
      std::count_if(revisions.begin(), revisions.end(),
                    [&](const Revision& revision) { return IsInForce(revision, day); }));
  if (const auto& series = settled.dates.due.series) {
    status.occurrences = Occurrences{series->done, series->missed, series->of};
  }
  if (IsDone(status.state)) {
    AddCompletion(settled, status);
  } else {
    AddDeadline(settled, day, status);
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

std::vector<ActionStatus> RateActions(const Plan& plan, const Scheme& scheme, Day day) {
  const auto places = PlaceActions(plan);
  const auto lineages = TraceLineage(places, day);
  const auto completions = LatestCompletions(places, day);
  auto settled = SettleActions(places, lineages, scheme, day);

  std::vector<ActionStatus> statuses(places.size());
  for (std::size_t i = 0; i < places.size(); ++i) {
    ActionStatus& status = statuses[i];
    status.place = places[i];
    status.leaf = places[i].action->IsLeaf();
    status.open = settled[i].open;
    status.state = settled[i].rating.state;
    if (IsRated(status.state)) status.rating = scheme.ColourOf(status.state);
    status.reason = std::move(settled[i].rating.reason);
    status.reason += UnreadNote(places[i].action->unread);
    AddDates(settled[i], day, status);
    AddStated(scheme, completions[i], day, status);
    status.stale = IsStale(plan, status, lineages[i].newest_word, day);
    status.issue = OpenIssue(*places[i].action, status.state, day);
  }
  return statuses;
}

}  // namespace wsoa
