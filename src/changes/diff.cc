#include "changes/diff.h"

#include <set>
#include <utility>

#include "changes/moves_between_plans.h"
#include "changes/plan_changes.h"
#include "changes/thing_changes.h"

namespace wsoa {
namespace {

void AddWholePlan(const RatedPlan& plan, bool added, SnapshotDiff& diff) {
  const ChangePlace place{&plan};
  ThingChanges changes(ChangedThing::kPlan, "", added ? ChangePlace() : place,
                       added ? place : ChangePlace(), diff.changes);
  const Value state = plan.status.whole.effective_state;
  changes.Add(added ? ChangeClass::kPlanAdded : ChangeClass::kPlanRemoved, ChangeBy::kEdit,
              added ? Value() : state, added ? state : Value());
  for (const ActionStatus& action : plan.status.actions) {
    diff.actions.push_back({&plan, added ? nullptr : &action, added ? &action : nullptr, {}});
  }
}

}  // namespace

SnapshotDiff Diff(const Snapshot& from, const Snapshot& to, const RenamedPlans& renamed) {
  SnapshotDiff diff{&from, &to, {}, {}};
  std::map<std::string, const RatedPlan*> earlier;
  for (const RatedPlan& plan : from.plans) earlier.emplace(plan.path(), &plan);
  // By path; a removed plan is listed where its path would be.
  std::map<std::pair<std::string, bool>, std::pair<const RatedPlan*, const RatedPlan*>> pairs;
  std::set<const RatedPlan*> paired;
  for (const RatedPlan& plan : to.plans) {
    const auto other_name = renamed.find(plan.path());
    const auto found = earlier.find(other_name == renamed.end() ? plan.path() : other_name->second);
    const RatedPlan* before = found == earlier.end() ? nullptr : found->second;
    if (before && !paired.insert(before).second) before = nullptr;
    pairs[{plan.path(), true}] = {before, &plan};
  }
  for (const RatedPlan& plan : from.plans) {
    if (!paired.contains(&plan)) pairs[{plan.path(), false}] = {&plan, nullptr};
  }
  for (const auto& [path, pair] : pairs) {
    const auto& [before, after] = pair;
    if (before && after) {
      AddPlanChanges(*before, *after, diff);
    } else {
      AddWholePlan(before ? *before : *after, after != nullptr, diff);
    }
  }
  JoinMovesBetweenPlans(diff);
  return diff;
}

}  // namespace wsoa
