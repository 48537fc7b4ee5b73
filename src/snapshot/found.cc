#include "snapshot/found.h"

#include <utility>

namespace wsoa {

std::vector<FoundSection> SectionsOf(const RatedPlan& plan) {
  const PlanStatus& status = plan.status;
  std::vector<FoundSection> sections;
  for (std::size_t i = 0; i < status.sections.size(); ++i) {
    sections.push_back({&plan, &status.plan->sections[i], &status.sections[i]});
  }
  return sections;
}

std::vector<FoundOwner> OwnersOf(const RatedPlan& plan, const std::vector<OwnerRole>& roles) {
  std::vector<FoundOwner> owners;
  for (OwnerLoad& load : OwnerLoads(plan.status, roles)) owners.push_back({&plan, std::move(load)});
  return owners;
}

}  // namespace wsoa
