// Which completion of an action counts on a day, where it was found not to be done after all.
#ifndef WSOA_STATUS_REOPENING_H_
#define WSOA_STATUS_REOPENING_H_

#include "plan/plan.h"

namespace wsoa {

// The last reopening known by a day; null where there is none. A heading is as open as its parts,
// and a series has an entry for each occurrence: neither is reopened as a whole.
const Reopening* ReopeningInForce(const Action& action, Day day);

// The completion that stands on a day, be it of that day or later: that of the last reopening by
// then, without any the action's own. Null where there is none. Not for a series.
const Completion* CompletionInForce(const Action& action, Day day);

}  // namespace wsoa

#endif  // WSOA_STATUS_REOPENING_H_
