// Finding: the second part of report/measures/measure_query.h.
#include "report/measures/measure_query.h"

namespace wsoa {

std::vector<FoundMeasure> FindMeasures(const Snapshot& snapshot, const MeasureQuery& query) {
  std::vector<FoundMeasure> found;
  for (const RatedPlan& plan : snapshot.plans) {
    for (const MeasureStatus& status : plan.status.measures) {
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
