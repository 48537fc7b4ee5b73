// The deadlines that the text of a plan sets an action, independent of the day.
#ifndef WSOA_CHECKS_DEADLINES_H_
#define WSOA_CHECKS_DEADLINES_H_

#include <vector>

#include "plan/plan.h"
#include "status/scheme.h"

namespace wsoa {

struct Deadline {
  Day day{};
  Span span;  // where it is written
};

// In their order: the date that approved revisions have left in force, each of several dates, the
// first of a recurring due and, where it ends, the last; the `from` of ongoing work. Empty if
// there is no date, or none that makes sense (an end before its beginning).
std::vector<Deadline> DeadlinesOf(const Action& action, const Scheme& scheme);

inline bool IsOngoing(const Action& action) { return action.due && action.due->IsOngoing(); }

// A series without an end.
bool IsEndless(const Action& action);

inline bool IsReversed(const Date& date) { return date.last < date.first; }

}  // namespace wsoa

#endif  // WSOA_CHECKS_DEADLINES_H_
