#include "checks/deadlines.h"

#include "status/deadline.h"

namespace wsoa {
namespace {

// Later than every date that the format can express.
constexpr Day kAfterEverything = MakeDay(9999, 12, 31);

void AddDate(const Date& date, Span span, std::vector<Deadline>& out) {
  if (!IsReversed(date)) out.push_back({date.last, span});
}

void AddSeries(const Series& series, const DueInForce& due, std::vector<Deadline>& out) {
  for (const Located<Date>& date : series.Written()) AddDate(*date, date.span, out);
  if (out.empty() || !due.series || !due.series->last) return;
  if (const Revision* revision = due.series->last->revision) {
    out.back() = {due.series->last->date.last, revision->due->span};
  }
}

// The date that makes the deadline of a due of one date.
Span WhereDated(const Due& due) { return due.happened() ? due.happened()->span : due.date()->span; }

}  // namespace

bool IsEndless(const Action& action) {
  const auto series = SeriesOf(action.due);
  return series && !series->size();
}

std::vector<Deadline> DeadlinesOf(const Action& action, const Scheme& scheme) {
  std::vector<Deadline> deadlines;
  const DueInForce due = DueOn(action, scheme, kAfterEverything);
  if (const auto series = SeriesOf(action.due)) {
    AddSeries(*series, due, deadlines);
  } else if (due.date &&
             (due.form == DueInForce::Form::kDeadline || due.form == DueInForce::Form::kRunning)) {
    AddDate(*due.date, due.revision ? due.revision->due->span : WhereDated(*action.due), deadlines);
  }
  return deadlines;
}

}  // namespace wsoa
