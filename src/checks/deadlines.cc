#include "checks/deadlines.h"

#include "status/deadline.h"

namespace wsoa {
namespace {

// Behind every date of the format.
constexpr Day kAfterEverything = MakeDay(9999, 12, 31);

void AddDate(const Date& date, Span span, std::vector<Deadline>& out) {
  if (!IsReversed(date)) out.push_back({date.last, span});
}

void AddSeries(const Action& action, const DueInForce& due, std::vector<Deadline>& out) {
  if (const auto* several = std::get_if<SeveralDues>(&action.due->form)) {
    for (const auto& date : several->dates) AddDate(*date, date.span, out);
  } else if (due.series) {
    const auto& recurring = std::get<RecurringDue>(action.due->form);
    AddDate(*recurring.from, recurring.from.span, out);
    const auto& last = due.series->last;
    if (last && due.series->of > 1) AddDate(OnDay(last->original), recurring.until->span, out);
  }
  if (out.empty() || !due.series || !due.series->last) return;
  if (const Revision* revision = due.series->last->revision) {
    out.back() = {due.series->last->date.last, revision->due->span};
  }
}

Span WrittenSpan(const Action& action) {
  const auto* ongoing = std::get_if<OngoingDue>(&action.due->form);
  return ongoing && ongoing->from ? ongoing->from->span : action.due->span;
}

}  // namespace

bool IsEndless(const Action& action) {
  const auto* due = action.due ? std::get_if<RecurringDue>(&action.due->form) : nullptr;
  return due && !due->until;
}

std::vector<Deadline> DeadlinesOf(const Action& action, const Scheme& scheme) {
  std::vector<Deadline> deadlines;
  const DueInForce due = DueOn(action, scheme, kAfterEverything);
  if (action.due && action.due->IsSeries()) {
    AddSeries(action, due, deadlines);
  } else if (due.date &&
             (due.form == DueInForce::Form::kDeadline || due.form == DueInForce::Form::kRunning)) {
    AddDate(*due.date, due.revision ? due.revision->due->span : WrittenSpan(action), deadlines);
  }
  return deadlines;
}

}  // namespace wsoa
