// A thing of a snapshot, and the plan that it is in: what the columns of tables and of JSON are
// asked of. Good as long as the snapshot is.
#ifndef WSOA_SNAPSHOT_FOUND_H_
#define WSOA_SNAPSHOT_FOUND_H_

#include <optional>
#include <vector>

#include "plan/plan.h"
#include "snapshot/snapshot.h"
#include "status/owner_load.h"
#include "status/status.h"

namespace wsoa {

struct FoundAction {
  const RatedPlan* plan = nullptr;
  const ActionStatus* status = nullptr;

  const Action& action() const { return *status->place.action; }
  friend bool operator==(const FoundAction&, const FoundAction&) = default;
};

struct FoundMeasure {
  const RatedPlan* plan = nullptr;
  const MeasureStatus* status = nullptr;

  const Measure& measure() const { return *status->place.measure; }
  friend bool operator==(const FoundMeasure&, const FoundMeasure&) = default;
};

struct FoundRisk {
  const RatedPlan* plan = nullptr;
  const RiskStatus* status = nullptr;

  const Risk& risk() const { return *status->place.risk; }
};

// A section, or the whole plan, and how its actions are in all.
struct FoundSection {
  const RatedPlan* plan = nullptr;
  const Section* section = nullptr;  // null: the whole plan
  const RollUp* total = nullptr;
};

// The sections of a plan, in its order.
std::vector<FoundSection> SectionsOf(const RatedPlan& plan);

// What an owner has to answer for in a plan.
struct FoundOwner {
  const RatedPlan* plan = nullptr;
  OwnerLoad load = {};
};

// The owners of a plan, in the order of status/owner_load.h.
std::vector<FoundOwner> OwnersOf(const RatedPlan& plan, const std::vector<OwnerRole>& roles);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_FOUND_H_
