// Finding: the second part of report/actions/action_query.h.
#include <filesystem>

#include "report/actions/action_order.h"
#include "report/actions/action_query.h"

namespace wsoa {

std::string PlanStem(const RatedPlan& plan) {
  return std::filesystem::path(plan.path()).stem().string();
}

std::vector<FoundAction> FindActions(const Snapshot& snapshot, const ActionQuery& query) {
  std::vector<FoundAction> found;
  for (const RatedPlan& plan : snapshot.plans) {
    for (const ActionStatus& status : plan.status.actions) {
      if (query.among && !query.among->actions.contains(&status)) continue;
      if (Matches(query, status, snapshot.as_of)) found.push_back({&plan, &status});
    }
  }
  if (!query.sort.empty()) SortActions(found, query.sort);
  if (query.limit && static_cast<std::size_t>(*query.limit) < found.size()) {
    found.resize(static_cast<std::size_t>(*query.limit));
  }
  return found;
}

}  // namespace wsoa
