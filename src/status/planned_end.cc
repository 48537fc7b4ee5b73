#include "status/planned_end.h"

#include <algorithm>

#include "status/deadline.h"
#include "status/series.h"

namespace wsoa {
namespace {

std::optional<Day> EndOf(const Series& series) {
  if (series.size().value_or(0) == 0) return std::nullopt;
  if (series.IsInOrder()) {
    const auto last = series.At(*series.size() - 1);
    return last ? std::optional(last->last) : std::nullopt;
  }
  std::optional<Day> end;
  for (int i = 0; const auto occurrence = series.At(i); ++i) {
    end = end ? std::max(*end, occurrence->last) : occurrence->last;
  }
  return end;
}

// The deadline of the first revision that was approved.
std::optional<Day> FirstApproved(const Action& action, Day day) {
  const Revision* first = nullptr;
  for (const Revision& revision : action.revisions) {
    if (!IsInForce(revision, day)) continue;
    if (!first || (*revision.date)->first < (*first->date)->first) first = &revision;
  }
  return first ? std::optional<Day>((*first->due)->last) : std::nullopt;
}

}  // namespace

std::optional<Day> PlannedEnd(const ActionStatus& status, Day day) {
  const Action& action = *status.place.action;
  if (!action.due) return FirstApproved(action, day);
  switch (action.due->kind()) {
    case DueKind::kOnce:
      return action.due->date()->value.last;
    case DueKind::kSeries:
      return EndOf(*SeriesOf(action.due));
    case DueKind::kOngoing:
      return std::nullopt;
    case DueKind::kWaiting:
      if (status.original_due) return status.original_due;
      break;
    case DueKind::kTbd:
    case DueKind::kNone:
      break;
  }
  return FirstApproved(action, day);
}

}  // namespace wsoa
