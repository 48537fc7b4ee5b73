// Which deadline of an action counts on a day, after its approved revisions (docs/ratings.md, rule
// 5).
#ifndef WSOA_STATUS_DEADLINE_H_
#define WSOA_STATUS_DEADLINE_H_

#include <optional>

#include "plan/plan.h"
#include "status/scheme.h"

namespace wsoa {

// The deadline in force on `day`, or nothing where the action has none (undated, waiting, ongoing
// and started, all occurrences known). Of a series, that of the next occurrence.
std::optional<Day> DeadlineInForce(const Action& action, const Scheme& scheme, Day day);

// The same once every fact of the plan is known: what the text as a whole says, whatever the day.
std::optional<Day> DeadlineOfText(const Action& action, const Scheme& scheme);

}  // namespace wsoa

#endif  // WSOA_STATUS_DEADLINE_H_
