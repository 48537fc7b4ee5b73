#include "status/deadline.h"

#include <algorithm>
#include <vector>

#include "status/reopening.h"

namespace wsoa {
namespace {

using Form = DueInForce::Form;

// Whether an approved revision moves the deadline, or is set aside as a forecast. Where there was
// no date to keep to, it sets one under every scheme.
bool RevisionsCount(const Action& action, const Scheme& scheme) {
  if (scheme.revised != RevisedPolicy::kOriginal) return true;
  if (!action.due) return !action.due.IsUnreadable();
  const DueKind kind = action.due->kind();
  return kind == DueKind::kTbd || kind == DueKind::kWaiting || kind == DueKind::kNone;
}

// The revisions that move the deadline by a day, by date, then in the order of the file.
std::vector<const Revision*> RevisionsInForce(const Action& action, const Scheme& scheme, Day day) {
  std::vector<const Revision*> revisions;
  if (!RevisionsCount(action, scheme)) return revisions;
  for (const Revision& revision : action.revisions) {
    if (IsInForce(revision, day)) revisions.push_back(&revision);
  }
  std::stable_sort(revisions.begin(), revisions.end(), [](const Revision* a, const Revision* b) {
    return (*a->date)->first < (*b->date)->first;
  });
  return revisions;
}

DueInForce SeriesDue(const Series& series, const Action& action,
                     const std::vector<const Revision*>& revisions, Day day,
                     Completions completions) {
  static const std::vector<Completion> kNone;
  DueInForce due;
  if (series.size() == 0) return due;  // ends before it begins
  due.series = ProgressOf(series, completions == Completions::kCount ? action.completed : kNone,
                          revisions, day);
  if (const auto& next = due.series->next) {
    due.form = Form::kDeadline;
    due.date = next->date;
    due.original = next->original;
    due.revision = next->revision;
  } else {
    due.form = Form::kOver;
  }
  return due;
}

// The last day of what a due waits for, once that is known to have come; nothing where no deadline
// follows from it.
std::optional<Day> EndOfWaiting(const Due& due, Day day, const WaitedFor& waited) {
  if (!due.within()) return std::nullopt;
  if (due.after()) {
    const bool is_known = waited.complete && waited.complete->since <= day;
    return is_known ? std::optional(waited.complete->last) : std::nullopt;
  }
  const Located<Date>* happened = due.happened();
  return happened && happened->value.first <= day ? std::optional(happened->value.last)
                                                  : std::nullopt;
}

// A due of one date or none, as first written.
DueInForce WrittenDue(const Action& action, Day day, const WaitedFor& waited) {
  DueInForce due;
  if (!action.due) return due;
  if (const auto* date = action.due->date()) due.date = date->value;
  switch (action.due->kind()) {
    case DueKind::kOnce:
      due.form = Form::kDeadline;
      break;
    case DueKind::kOngoing:
      due.form = due.date && !IsKnown(action.started, day) ? Form::kDeadline : Form::kRunning;
      break;
    case DueKind::kTbd:
      due.form = Form::kTbd;
      return due;
    case DueKind::kWaiting: {
      due.form = Form::kContingent;
      const auto end = EndOfWaiting(*action.due, day, waited);
      if (!end) return due;
      due.form = Form::kDeadline;
      due.date = OnDay(AddDuration(*end, **action.due->within()));
      break;
    }
    case DueKind::kSeries:
    case DueKind::kNone:
      return due;
  }
  if (due.date) due.original = due.date->last;
  return due;
}

// Moves a due of one date by the revision in force.
void Revise(DueInForce& due, const Action& action, const Revision& revision, Day day) {
  due.date = **revision.due;
  due.revision = &revision;
  const bool running = action.due && action.due->IsOngoing() && IsKnown(action.started, day);
  due.form = running ? Form::kRunning : Form::kDeadline;
}

// The first part of a date that is written as an interval.
std::optional<Date> FirstPart(const Date& date) {
  if (!date.first_part_end) return std::nullopt;
  return Date{date.first, *date.first_part_end, Precision::kInterval};
}

}  // namespace

DueInForce DueOn(const Action& action, const Scheme& scheme, Day day, Completions completions,
                 const WaitedFor& waited) {
  const auto revisions = RevisionsInForce(action, scheme, day);
  if (const auto series = SeriesOf(action.due)) {
    return SeriesDue(*series, action, revisions, day, completions);
  }
  DueInForce due = WrittenDue(action, day, waited);
  if (!revisions.empty()) Revise(due, action, *revisions.back(), day);
  return due;
}

std::optional<Day> DeadlineInForce(const Action& action, const Scheme& scheme, Day day) {
  const bool series = action.due && action.due->IsSeries();
  const Completion* completed = CompletionInForce(action, day);
  const bool settled = action.IsLeaf() && !series && completed && completed->date->first <= day;
  return DueOn(action, scheme, settled ? completed->date->first : day,
               action.IsLeaf() ? Completions::kCount : Completions::kIgnore)
      .deadline();
}

std::optional<Day> DeadlineOfText(const Action& action, const Scheme& scheme) {
  constexpr Day kAfterEverything = MakeDay(9999, 12, 31);
  return DeadlineInForce(action, scheme, kAfterEverything);
}

std::optional<Date> PlannedStart(const Action& action, const DueInForce& due) {
  if (due.revision) {
    if (const auto start = FirstPart(**due.revision->due)) return start;
  }
  if (action.start) return **action.start;
  if (!action.due || action.due->kind() != DueKind::kOnce) return std::nullopt;
  return FirstPart(**action.due->date());
}

std::optional<Day> NewestForecast(const Action& action, const Scheme& scheme, const DueInForce& due,
                                  Day day) {
  Day since = due.revision ? (*due.revision->date)->first : Day::min();
  if (due.series && due.series->last_done) {
    since = std::max(since, due.series->last_done->date->first);
  }

  std::optional<Day> newest;
  std::optional<Day> made_on;
  for (const Update& update : action.updates) {
    const Day on = update.date->first;
    if (!update.forecast || on > day || on < since || (made_on && on < *made_on)) continue;
    made_on = on;
    newest = (*update.forecast)->last;
  }
  const bool counted = RevisionsCount(action, scheme);
  bool from_update = newest.has_value();
  for (const Revision& revision : action.revisions) {
    if (!revision.due || !IsKnown(revision.date, day)) continue;
    if (counted && revision.approved) continue;
    const Day on = (*revision.date)->first;
    if (on < since || (made_on && (from_update ? on <= *made_on : on < *made_on))) continue;
    from_update = false;
    made_on = on;
    newest = (*revision.due)->last;
  }
  return newest;
}

}  // namespace wsoa
