#include "status/completion.h"

#include <fmt/format.h>

#include <algorithm>

#include "status/phrases.h"
#include "status/reopening.h"

namespace wsoa {
namespace {

std::string DueNote(std::optional<Day> deadline) {
  return deadline ? ": due " + ShowDay(*deadline) : "";
}

std::string CompletedOn(const Completion& completion, const Lateness& lateness) {
  const std::string date = ShowDate(*completion.date);
  if (completion.reported) return fmt::format("reported complete {}{}", date, lateness.words);
  return fmt::format("completed {}{}", date, lateness.words);
}

std::optional<CompletedAction> OneCompletion(const Action& action, const Scheme& scheme, Day day,
                                             const WaitedFor& waited) {
  const Completion* entry = CompletionInForce(action, day);
  if (!entry || entry->date->first > day) return std::nullopt;

  CompletedAction done;
  done.since = entry->date->first;
  done.completion = entry;
  done.due = DueOn(action, scheme, done.since, Completions::kCount, waited).deadline();
  const Lateness lateness = LatenessOf(*entry, done.due);
  done.days_late = lateness.days;
  done.reason = CompletedOn(*entry, lateness);
  return done;
}

CompletedAction SeriesCompletion(const SeriesProgress& series) {
  CompletedAction done;
  done.since = *series.closed_on;
  done.completion = series.last_done;
  const std::string of = CountOf(series.done + series.missed, "occurrence");
  if (!series.last_done) {
    done.reason = fmt::format("{} of {} missed, none left", series.missed, of);
    return done;
  }
  done.due = series.last_done_due->date.last;
  const Lateness lateness = LatenessOf(*series.last_done, done.due);
  done.days_late = lateness.days;
  done.reason = fmt::format("{} of {} done, the last {}{}", series.done, of,
                            ShowDate(*series.last_done->date), lateness.words);
  if (series.missed > 0) done.reason += fmt::format("; {} missed", series.missed);
  return done;
}

}  // namespace

Lateness LatenessOf(const Completion& completion, std::optional<Day> deadline) {
  if (completion.reported) return {std::nullopt, ", day unknown" + DueNote(deadline)};
  if (!deadline) return {};
  const Date& date = *completion.date;
  const bool one_day = date.first == date.last;
  if (date.first > *deadline) {
    const int days = DaysBetween(*deadline, date.first);
    return {days, fmt::format(", {} {}{}", one_day ? "late" : "at least", Days(days),
                              one_day ? "" : " late") +
                      DueNote(deadline)};
  }
  if (date.last <= *deadline) return {0, ", on time" + DueNote(deadline)};
  return {std::nullopt, ", not known whether on time" + DueNote(deadline)};
}

std::optional<CompletedAction> CompletionOn(const Action& action, const Scheme& scheme,
                                            const DueInForce& due, Day day,
                                            const WaitedFor& waited) {
  if (!action.due || !action.due->IsSeries()) return OneCompletion(action, scheme, day, waited);
  if (due.form != DueInForce::Form::kOver) return std::nullopt;
  return SeriesCompletion(*due.series);
}

CompletedPrecision PrecisionOf(const Completion& completion) {
  if (completion.reported) return CompletedPrecision::kReported;
  return completion.date->precision == Precision::kDay ? CompletedPrecision::kDay
                                                       : CompletedPrecision::kMonth;
}

std::optional<Day> LatestKnownCompletion(const Action& action, Day day) {
  std::optional<Day> latest;
  const auto consider = [&](const Completion& entry) {
    if (!entry.date || entry.date->first > day) return;
    latest = latest ? std::max(*latest, entry.date->first) : entry.date->first;
  };
  for (const Completion& entry : action.completed) consider(entry);
  for (const Reopening& reopening : action.reopened) {
    if (reopening.completed) consider(*reopening.completed);
  }
  return latest;
}

}  // namespace wsoa
