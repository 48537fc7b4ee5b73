// How much each owner has on their plate: leaf actions by owner, inherited owners included.
#ifndef WSOA_STATUS_OWNER_LOAD_H_
#define WSOA_STATUS_OWNER_LOAD_H_

#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"
#include "status/status.h"

namespace wsoa {

// What part somebody has in an action.
enum class OwnerRole { kOwner, kAccountable, kSupport };
std::string_view WordFor(OwnerRole role);  // "owner"

struct OwnerLoad {
  std::string owner;  // as the plan writes it; empty: the actions without an owner
  OwnerRole role{};
  const Person* person = nullptr;  // its entry in `people`; null if it has none
  int overdue = 0;                 // a deadline before the day, and not complete
  int due_within_30_days = 0;      // not complete, the deadline the day or one of the 30 after it
  int at_risk = 0;
  int off_track = 0;
  int open = 0;  // not complete, whatever its rating
  int complete = 0;
};

// The owners of a plan's leaf actions, withdrawn ones left out, and whoever has another part in
// them, each part for itself. An action of several owners counts for each of them. The most overdue
// first, then the most due within 30 days, then by name and part; the actions without an owner
// last.
std::vector<OwnerLoad> OwnerLoads(const PlanStatus& status,
                                  const std::vector<OwnerRole>& roles = {OwnerRole::kOwner});

}  // namespace wsoa

#endif  // WSOA_STATUS_OWNER_LOAD_H_
