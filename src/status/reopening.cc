#include "status/reopening.h"

namespace wsoa {

const Reopening* ReopeningInForce(const Action& action, Day day) {
  if (!action.IsLeaf() || (action.due && action.due->IsSeries())) return nullptr;
  const Reopening* last = nullptr;
  for (const Reopening& each : action.reopened) {
    if (!each.date || (*each.date)->first > day) continue;
    if (!last || (*each.date)->first >= (*last->date)->first) last = &each;
  }
  return last;
}

const Completion* CompletionInForce(const Action& action, Day day) {
  if (const Reopening* reopening = ReopeningInForce(action, day)) {
    return reopening->completed ? &*reopening->completed : nullptr;
  }
  // A list without a series: the due could not be read, so nobody knows how many are to come.
  const bool is_one = !action.completed.empty() && !action.completed_is_list;
  return is_one && action.completed.front().date ? &action.completed.front() : nullptr;
}

}  // namespace wsoa
