// That an action is complete, since when, and whether that was in time (docs/ratings.md, rules 4
// and 9). Lateness is kept for good: it is measured against the deadline in force on the day of
// completion.
#ifndef WSOA_STATUS_COMPLETION_H_
#define WSOA_STATUS_COMPLETION_H_

#include <optional>
#include <string>

#include "plan/plan.h"
#include "status/deadline.h"
#include "status/scheme.h"
#include "status/status.h"

namespace wsoa {

// How the day of a completion stands to the deadline that it had to keep.
struct Lateness {
  std::optional<int> days;  // 0 in time; at least so many where only a month is on record
  std::string words;        // ", late 3 days: due 31 Mar 2020"
};
Lateness LatenessOf(const Completion& completion, std::optional<Day> deadline);

// An action that is complete.
struct CompletedAction {
  Day since{};                             // complete from this day on
  const Completion* completion = nullptr;  // the last one; null where every occurrence was missed
  std::optional<Day> due;                  // the deadline that it was measured against
  std::optional<int> days_late;
  std::string reason;
};

// std::nullopt if the action (one without sub-actions) is not complete on the day. `due` is its due
// on that day, `waited` what that waits for.
std::optional<CompletedAction> CompletionOn(const Action& action, const Scheme& scheme,
                                            const DueInForce& due, Day day,
                                            const WaitedFor& waited = {});

// Whether the day is on record, or only a month, or only when it was reported.
CompletedPrecision PrecisionOf(const Completion& completion);

// The completion of an action's own that is known latest by the day, done or not as a whole.
std::optional<Day> LatestKnownCompletion(const Action& action, Day day);

}  // namespace wsoa

#endif  // WSOA_STATUS_COMPLETION_H_
