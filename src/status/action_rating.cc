#include "status/action_rating.h"

#include <fmt/format.h>

#include <algorithm>

#include "status/phrases.h"
#include "status/stated.h"

namespace wsoa {
namespace {

using Form = DueInForce::Form;

std::string Ago(Day then, Day now) { return Days(DaysBetween(then, now)) + " ago"; }

// Rule 6.
Rating RateTbd(const OwnDates& dates) {
  const auto& by = dates.due.date;
  if (!by) return {State::kUndated, "date still to be set"};
  if (dates.day <= by->last) {
    return {State::kUndated, "date to be set by " + ShowDay(by->last)};
  }
  return {State::kAtRisk, fmt::format("no date set: one was to be set by {}, {}", ShowDay(by->last),
                                      Ago(by->last, dates.day))};
}

// "waiting for: A1, A2, then 14 days".
std::string WhatIsWaitedFor(const OwnDates& dates) {
  const Due& due = *dates.action->due;
  std::string words = "waiting for: ";
  if (due.condition()) words += Excerpt(**due.condition());
  for (const Text* ref : dates.waited.open) {
    if (ref != dates.waited.open.front()) words += ", ";
    words += **ref;
  }
  if (due.within()) words += ", then " + ShowDuration(**due.within());
  return words;
}

// Rule 7.
Rating RateContingent(const OwnDates& dates) {
  const auto& expected = dates.due.date;
  std::string what = WhatIsWaitedFor(dates);
  if (!expected) {
    if (dates.waited.due) what += fmt::format("; as planned due {}", ShowDay(*dates.waited.due));
    return {State::kWaiting, what};
  }
  if (dates.day <= expected->last) {
    what += "; expected by " + ShowDay(expected->last);
    if (dates.waited.due) what += fmt::format(", so due {}", ShowDay(*dates.waited.due));
    return {State::kWaiting, what};
  }
  return {State::kAtRisk, fmt::format("still {}; expected by {}, {}", what, ShowDay(expected->last),
                                      Ago(expected->last, dates.day))};
}

// The last sign of life of an ongoing action: an update, its start, or when it was to be in place.
struct SignOfLife {
  Day on{};
  std::string_view words;
};

std::optional<SignOfLife> NewestSignOfLife(const OwnDates& dates) {
  std::optional<SignOfLife> newest;
  const auto consider = [&](Day on, std::string_view words) {
    if (!newest || on > newest->on) newest = {on, words};
  };
  for (const Update& update : dates.action->updates) {
    if (update.date->first <= dates.day) consider(update.date->first, "last update");
  }
  if (IsKnown(dates.action->started, dates.day))
    consider((*dates.action->started)->first, "started");
  if (dates.due.date) consider(dates.due.date->last, "in place from");
  return newest;
}

// Rule 8, of an ongoing action whose `from` is no deadline.
Rating RateRunning(const OwnDates& dates) {
  const auto newest = NewestSignOfLife(dates);
  const Located<Duration>* review = dates.action->due->review();
  if (!review) {
    if (!newest) return {State::kUndated, "ongoing, with neither a date, a start nor an update"};
    return {State::kOnTrack, fmt::format("ongoing: {} {}", newest->words, ShowDay(newest->on))};
  }
  const std::string every = ShowDuration(**review);
  if (!newest) {
    return {State::kAtRisk, fmt::format("ongoing, to be reviewed every {}: no update yet", every)};
  }
  const Day next = AddDuration(newest->on, **review);
  if (dates.day <= next) {
    return {State::kOnTrack, fmt::format("ongoing: {} {}, next review by {}", newest->words,
                                         ShowDay(newest->on), ShowDay(next))};
  }
  return {State::kAtRisk, fmt::format("review overdue {}: {} {}, to be reviewed every {}",
                                      Days(DaysBetween(next, dates.day)), newest->words,
                                      ShowDay(newest->on), every)};
}

// "due 31 Mar 2020 (moved from 31 Jan 2020)", "occurrence 3 of 4 due 31 Mar 2020".
std::string DueInWords(const OwnDates& dates) {
  const DueInForce& due = dates.due;
  const auto& written = dates.action->due;
  std::string words = written && written->IsOngoing() ? "to be in place by " : "due ";
  if (due.series) {
    const int number = due.series->done + due.series->missed + 1;
    const std::string of = due.series->of ? fmt::format(" of {}", *due.series->of) : "";
    words = fmt::format("occurrence {}{} due ", number, of);
  }
  words += ShowDay(due.date->last);
  if (due.original && *due.original != due.date->last) {
    words += fmt::format(" (moved from {})", ShowDay(*due.original));
  }
  return words;
}

State BreachState(const Scheme& scheme) {
  return scheme.forecast_breach == ForecastBreach::kOffTrack ? State::kOffTrack : State::kAtRisk;
}

// Rule 10, a deadline that has passed.
Rating RateOverdue(const OwnDates& dates, Day grace_end) {
  const Day deadline = dates.due.date->last;
  const std::string overdue =
      fmt::format("overdue {}: {}", Days(DaysBetween(deadline, dates.day)), DueInWords(dates));
  if (dates.day > grace_end) {
    if (grace_end == deadline) return {State::kOffTrack, overdue};
    return {State::kOffTrack, fmt::format("{}, grace to {}", overdue, ShowDay(grace_end))};
  }
  if (dates.forecast && *dates.forecast > grace_end) {
    return {BreachState(*dates.scheme),
            fmt::format("{}, forecast {} is beyond grace to {}", overdue, ShowDay(*dates.forecast),
                        ShowDay(grace_end))};
  }
  return {State::kAtRisk, fmt::format("{}, within grace to {}", overdue, ShowDay(grace_end))};
}

// Rule 10, a forecast after the deadline.
Rating RateLateForecast(const OwnDates& dates, Day grace_end) {
  const Day deadline = dates.due.date->last;
  const Day forecast = *dates.forecast;
  const std::string reason =
      fmt::format("forecast {} is {} after the deadline {}", ShowDay(forecast),
                  Days(DaysBetween(deadline, forecast)), ShowDay(deadline));
  if (forecast <= grace_end) return {State::kAtRisk, reason};
  if (grace_end == deadline) return {BreachState(*dates.scheme), reason};
  return {BreachState(*dates.scheme), fmt::format("{}, grace to {}", reason, ShowDay(grace_end))};
}

std::string BlockedReason(const Blocker& blocker, Day deadline) {
  if (!blocker.finish) return fmt::format("depends on {}, which is off track", blocker.ref);
  return fmt::format("depends on {}, which finishes {}, {} after the deadline {}", blocker.ref,
                     ShowDay(*blocker.finish), Days(DaysBetween(deadline, *blocker.finish)),
                     ShowDay(deadline));
}

// Whether the work gives any sign of having begun since its planned start.
bool HasBegun(const OwnDates& dates, const Date& start) {
  const Action& action = *dates.action;
  if (IsKnown(action.started, dates.day)) return true;
  if (dates.due.series && dates.due.series->done > 0) return true;
  return std::any_of(action.updates.begin(), action.updates.end(), [&](const Update& update) {
    const Day on = update.date->first;
    return on >= start.first && on <= dates.day && IsSignOfWork(update, *dates.scheme);
  });
}

// Rule 10, the planned start: std::nullopt if it has not passed or the work has begun.
std::optional<Rating> RateStart(const OwnDates& dates) {
  const auto start = PlannedStart(*dates.action, dates.due);
  if (dates.heading || !start || start->last >= dates.day || HasBegun(dates, *start)) {
    return std::nullopt;
  }
  return Rating{State::kAtRisk, fmt::format("not started: planned for {}, {}", ShowDay(start->last),
                                            Ago(start->last, dates.day))};
}

// Rules 10, at its end, and 11.
Rating RateInTime(const OwnDates& dates) {
  const Day deadline = dates.due.date->last;
  const bool capped = dates.scheme->revised == RevisedPolicy::kCap && dates.due.revision &&
                      dates.due.original && dates.day > *dates.due.original;
  if (capped) {
    return {State::kAtRisk, fmt::format("due {}, but the original deadline {} has passed",
                                        ShowDay(deadline), ShowDay(*dates.due.original))};
  }
  if (dates.day == deadline) return {State::kOnTrack, DueInWords(dates) + ", the last day"};
  return {State::kOnTrack,
          fmt::format("{}, in {}", DueInWords(dates), Days(DaysBetween(dates.day, deadline)))};
}

// Rules 10 and 11.
Rating RateDeadline(const OwnDates& dates, const std::optional<Blocker>& blocker) {
  const Day deadline = dates.due.date->last;
  const Day grace_end = AddDuration(deadline, dates.scheme->grace);
  if (dates.day > deadline) return RateOverdue(dates, grace_end);
  if (dates.forecast && *dates.forecast > deadline) return RateLateForecast(dates, grace_end);
  if (blocker) return {State::kAtRisk, BlockedReason(*blocker, deadline)};
  if (auto unstarted = RateStart(dates)) return *std::move(unstarted);
  return RateInTime(dates);
}

std::string NoDueReason(const Action& action) {
  if (action.due) {
    const NoDue* none = action.due->As<NoDue>();
    if (none) return "no date by design: " + Excerpt(*none->reason);
    return "no occurrence: the due ends before it begins";
  }
  return action.due.IsUnreadable() ? "no deadline known" : "no due date";
}

Rating RateForm(const OwnDates& dates, const std::optional<Blocker>& blocker) {
  switch (dates.due.form) {
    case Form::kNone:
      return {State::kUndated, NoDueReason(*dates.action)};
    case Form::kTbd:
      return RateTbd(dates);
    case Form::kContingent:
      return RateContingent(dates);
    case Form::kRunning:
      return RateRunning(dates);
    case Form::kDeadline:
      return RateDeadline(dates, blocker);
    case Form::kOver:
      break;
  }
  return {State::kComplete, "no occurrence left"};
}

}  // namespace

bool IsSignOfWork(const Update& update, const Scheme& scheme) {
  return !update.rating || !IsBadNews(scheme, **update.rating);
}

Rating RateOwnDates(const OwnDates& dates, const std::optional<Blocker>& blocker) {
  Rating rating = RateForm(dates, blocker);
  if (dates.due.series && dates.due.series->missed > 0) {
    rating.reason += fmt::format("; {} missed", dates.due.series->missed);
  }
  return rating;
}

}  // namespace wsoa
