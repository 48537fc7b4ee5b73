#include "changes/action_changes.h"

#include <algorithm>
#include <set>

#include "changes/dated_values.h"
#include "changes/written.h"
#include "changes/written_thing.h"
#include "plan/value_type.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

const Action& ActionOf(const ActionStatus& status) { return *status.place.action; }

bool HasDate(const DueInForce& due) {
  using Form = DueInForce::Form;
  return due.form == Form::kDeadline || due.form == Form::kRunning || due.form == Form::kOver;
}

// How many occurrences of a series are settled; 0 if it is not a series.
int OccurrencesSettled(const ActionStatus& status) {
  return status.occurrences ? status.occurrences->done + status.occurrences->missed : 0;
}

// When an occurrence of a series is settled, the next one has another deadline; that is not a move.
struct Deadline {
  std::optional<Day> due;
  int occurrence = 0;
  friend bool operator==(const Deadline&, const Deadline&) = default;
};
Deadline DeadlineOf(const ActionStatus& status) { return {status.due, OccurrencesSettled(status)}; }

void NameRevision(const DueInForce& due, const FourRows<ActionStatus>& rows, Change& change) {
  if (!due.revision) return;
  if (due.revision->approved) change.approved = due.revision->approved->value;
  if (due.revision->reason) change.reason = due.revision->reason->value;
  change.move = rows.current.revisions;
  change.moves = std::max(1, rows.current.revisions - rows.reported.revisions);
}

// A date was set or removed.
void AddDate(const FourRows<ActionStatus>& rows, ThingChanges& changes) {
  const DueInForce& before = rows.reported.in_force;
  const DueInForce& after = rows.current.in_force;
  if (HasDate(before) == HasDate(after)) return;
  const bool waited = HasDate(rows.waited.in_force);
  const ChangeBy by = waited == HasDate(after) ? ChangeBy::kTime : ChangeBy::kEdit;
  const auto value = [](const DueInForce& due, const Action& action) {
    return due.date ? Value(due.date->last) : WrittenDue(action.due);
  };
  if (HasDate(after)) {
    NameRevision(after, rows,
                 changes.Add(ChangeClass::kDateSet, by, {}, value(after, ActionOf(rows.current))));
    return;
  }
  Change& change =
      changes.Add(ChangeClass::kDateRemoved, by, value(before, ActionOf(rows.reported)), {});
  if (ActionOf(rows.current).due.IsUnreadable()) change.reason = "due was not read";
}

void AddDeadline(const FourRows<ActionStatus>& rows, ThingChanges& changes) {
  const Deadline before = DeadlineOf(rows.reported);
  const Deadline after = DeadlineOf(rows.current);
  if (!before.due || !after.due || before.occurrence != after.occurrence) return;
  const auto by = rows.HowChanged(DeadlineOf);
  if (!by) return;
  const int days = DaysBetween(*before.due, *after.due);
  Change& change =
      changes.Add(days > 0 ? ChangeClass::kDeadlineLater : ChangeClass::kDeadlineEarlier, *by,
                  *before.due, *after.due);
  change.days = std::abs(days);
  NameRevision(rows.current.in_force, rows, change);
}

void AddOriginalDue(const FourRows<ActionStatus>& rows, ThingChanges& changes) {
  if (changes.HasAny(ChangeClass::kDateSet, ChangeClass::kDateRemoved)) return;
  Value before = WrittenDue(ActionOf(rows.reported).due);
  Value after = WrittenDue(ActionOf(rows.current).due);
  if (before == after) return;
  changes.Add(ChangeClass::kOriginalDueAltered, ChangeBy::kEdit, std::move(before),
              std::move(after));
}

// An action that is done or withdrawn has no forecast; that is not a change of it.
void AddForecast(const FourRows<ActionStatus>& rows, ThingChanges& changes) {
  const auto is_over = [](const ActionStatus& status) {
    return IsDone(status.state) || status.state == State::kWithdrawn;
  };
  if (is_over(rows.reported) || is_over(rows.current)) return;
  const auto by = rows.HowChanged([](const ActionStatus& status) { return status.forecast; });
  if (!by) return;
  changes.Add(ChangeClass::kForecastChanged, *by, rows.reported.forecast, rows.current.forecast);
}

// A revision that moved nothing, or was rewritten or removed, is listed as a change of words.
void AddRevisions(const FourRows<ActionStatus>& rows, ThingChanges& changes) {
  const auto lines = [](const Action& action) {
    std::vector<std::string> written;
    for (const Revision& revision : action.revisions)
      written.push_back(WrittenThing<ValueType::kRevision>(revision));
    return written;
  };
  const auto before = lines(ActionOf(rows.reported));
  const auto after = lines(ActionOf(rows.current));
  if (before == after) return;
  const std::multiset<std::string> kept(after.begin(), after.end());
  const std::multiset<std::string> old(before.begin(), before.end());
  const bool one_way = std::includes(kept.begin(), kept.end(), old.begin(), old.end()) ||
                       std::includes(old.begin(), old.end(), kept.begin(), kept.end());
  const bool is_reported = changes.HasAny(ChangeClass::kDeadlineLater,
                                          ChangeClass::kDeadlineEarlier, ChangeClass::kDateSet,
                                          ChangeClass::kDateRemoved, ChangeClass::kForecastChanged);
  if ((one_way && is_reported) || kept == old) return;
  const auto value = [](const std::vector<std::string>& written) {
    return written.empty() ? Value() : Value(written);
  };
  changes.Add(ChangeClass::kReworded, ChangeBy::kEdit, value(before), value(after)).fact =
      "revisions";
}

// What was stated of a day that is now stated otherwise of the same day: rewritten in place.
bool AddRewrittenStatement(const FourRows<ActionStatus>& rows, ThingChanges& changes) {
  const ActionStatus& was = rows.reported;
  const ActionStatus& now = rows.current;
  if (!was.stated_on || was.stated_on != now.stated_on || was.stated == now.stated) return false;
  Change& change =
      changes.Add(ChangeClass::kAltered, ChangeBy::kRestatement, was.stated, now.stated);
  change.fact = "statement";
  if (now.stated_in) change.on = *now.stated_in->date;
  return true;
}

void AddStated(const FourRows<ActionStatus>& rows, ThingChanges& changes) {
  const auto stated = [](const ActionStatus& status) { return status.stated; };
  const auto changed_by = rows.HowChanged(stated);
  if (changed_by && !AddRewrittenStatement(rows, changes)) {
    changes.Add(ChangeClass::kStatedChanged, *changed_by, rows.reported.stated, rows.current.stated)
        .on = DateOf(rows.current.stated_on);
  }
  const auto outcome = [](const ActionStatus& status) { return status.outcome_stated; };
  if (const auto by = rows.HowChanged(outcome)) {
    changes
        .Add(ChangeClass::kStatedChanged, *by, rows.reported.outcome_stated,
             rows.current.outcome_stated)
        .fact = "outcome";
  }
}

// Whether a change of state already reports this fact.
bool FollowsFromState(const std::string& fact, State from, State to) {
  const auto only_one_is = [&](State state) { return (from == state) != (to == state); };
  if (fact == "completed" || fact == "reopened") return IsDone(from) != IsDone(to);
  if (fact == "assured") return only_one_is(State::kAssured);
  if (fact == "withdrawn") return only_one_is(State::kWithdrawn);
  return fact == "paused" && only_one_is(State::kPaused);
}

// As precise as it is recorded.
std::optional<Date> CompletedOn(const ActionStatus& status) {
  if (!IsDone(status.effective_state) || !status.completed) return std::nullopt;
  if (status.completed_precision != CompletedPrecision::kMonth) return OnDay(*status.completed);
  const std::chrono::year_month_day day(*status.completed);
  return Date{*status.completed, Day(day.year() / day.month() / std::chrono::last),
              Precision::kMonth};
}

void AddState(const FourRows<ActionStatus>& rows, ThingChanges& changes) {
  Change* change = AddStateChange(StatesOf(rows), ClassOfAction, changes);
  if (!change) return;
  const ActionStatus& now = rows.current;
  if (IsDone(now.effective_state) && now.days_late && *now.days_late > 0) {
    change->days = now.days_late;
    if (change->what == ChangeClass::kCompleted) change->what = ChangeClass::kCompletedLate;
  }
  change->on = CompletedOn(now);
  change->reason = now.effective_reason;
}

// A completion that is now on another day is a restatement too, though the state is the same.
void AddRestatedAction(const PlanPair& plans, const FourRows<ActionStatus>& rows, bool altered,
                       ThingChanges& changes) {
  const bool forward = plans.from_day() <= plans.to_day();
  const ActionStatus& reported = forward ? rows.reported : rows.waited;
  const ActionStatus& restated = forward ? rows.restated : rows.current;
  const bool done = IsDone(reported.state) && IsDone(restated.state);
  if (done &&
      (reported.completed != restated.completed || reported.days_late != restated.days_late)) {
    Change& change =
        changes.Add(altered ? ChangeClass::kAltered : ChangeClass::kRecordedLate,
                    ChangeBy::kRestatement, reported.effective_state, restated.effective_state);
    change.reason = restated.effective_reason;
    return;
  }
  if (Change* change = AddRestatement(plans, StatesOf(rows), altered, changes)) {
    change->reason = restated.effective_reason;
  }
}

}  // namespace

std::optional<ChangeBy> NewlyOverdue(const FourRows<ActionStatus>& rows) {
  if (rows.reported.overdue || !rows.current.overdue) return std::nullopt;
  return rows.waited.overdue ? ChangeBy::kTime : ChangeBy::kEdit;
}

void AddActionChanges(const PlanPair& plans, const FourRows<ActionStatus>& rows, bool altered,
                      ThingChanges& changes) {
  AddState(rows, changes);
  AddRestatedAction(plans, rows, altered, changes);
  AddDate(rows, changes);
  AddDeadline(rows, changes);
  AddOriginalDue(rows, changes);
  AddForecast(rows, changes);
  AddRevisions(rows, changes);
  AddStated(rows, changes);
  const Action& before = ActionOf(rows.reported);
  const Action& after = ActionOf(rows.current);
  const bool values_told = AddDatedValues(plans, rows, changes);
  AddNotes(
      CompareNotes(before.updates, plans.from_day(), after.updates, plans.to_day()),
      values_told || changes.HasAny(ChangeClass::kStatedChanged, ChangeClass::kForecastChanged),
      changes);
  if (plans.same_text()) return;
  AddFactChanges(
      FactsOf(before), FactsOf(after),
      [&](const std::string& fact) {
        return FollowsFromState(fact, rows.reported.effective_state, rows.current.effective_state);
      },
      changes);
}

}  // namespace wsoa
