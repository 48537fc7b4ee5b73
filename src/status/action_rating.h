// The state that an action's own dates give it: rules 5 to 11 of docs/ratings.md.
//
// Completion, withdrawal, a pause and the parts of a heading are not looked at here; rating.h puts
// them together.
#ifndef WSOA_STATUS_ACTION_RATING_H_
#define WSOA_STATUS_ACTION_RATING_H_

#include <optional>
#include <string>
#include <string_view>

#include "plan/plan.h"
#include "status/deadline.h"
#include "status/scheme.h"
#include "status/state.h"

namespace wsoa {

// A state with the line that says why.
struct Rating {
  State state = State::kUndated;
  std::string reason;
};

// What holds an action up: one of its `depends`.
struct Blocker {
  std::string_view ref;
  std::optional<Day> finish;  // when it finishes; std::nullopt if it is off track
};

struct OwnDates {
  const Action* action = nullptr;
  const Scheme* scheme = nullptr;
  Day day{};
  DueInForce due;               // on that day
  WaitedFor waited;             // for what its due waits
  std::optional<Day> forecast;  // the newest that counts
  bool heading = false;         // a heading need not have been started
};

// Whether an update shows that work has begun: not one that is rated at risk or worse.
bool IsSignOfWork(const Update& update, const Scheme& scheme);

Rating RateOwnDates(const OwnDates& dates, const std::optional<Blocker>& blocker);

}  // namespace wsoa

#endif  // WSOA_STATUS_ACTION_RATING_H_
