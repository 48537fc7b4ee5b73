// Finding: the second part of report/actions/action_query.h.
#include "report/actions/action_query.h"

namespace wsoa {

std::vector<FoundAction> FindActions(const Snapshot& snapshot, const ActionQuery& query) {
  std::vector<FoundAction> found;
  for (const RatedPlan& plan : snapshot.plans) {
    for (const ActionStatus& status : plan.status.actions) {
      if (query.among && !query.among->actions.contains(&status)) continue;
      if (Matches(query, status, snapshot.as_of)) found.push_back({&plan, &status});
    }
  }
  SortBy(query.sort, found);
  if (query.limit && static_cast<std::size_t>(*query.limit) < found.size()) {
    found.resize(static_cast<std::size_t>(*query.limit));
  }
  return found;
}

}  // namespace wsoa
