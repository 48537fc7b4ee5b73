#include "status/owner_load.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <tuple>

#include "plan/walk.h"

namespace wsoa {
namespace {

bool DueWithin30Days(const ActionStatus& action, Day as_of) {
  return action.open && action.due && *action.due >= as_of &&
         *action.due <= as_of + std::chrono::days(30);
}

void Add(const ActionStatus& action, Day as_of, OwnerLoad& load) {
  if (IsDone(action.state)) {
    ++load.complete;
    return;
  }
  ++load.open;
  load.overdue += action.overdue;
  load.due_within_30_days += DueWithin30Days(action, as_of);
  load.at_risk += action.effective_state == State::kAtRisk;
  load.off_track += action.effective_state == State::kOffTrack;
}

// An owner who is named twice counts once.
std::set<std::string> OwnersOf(const ActionStatus& action) {
  std::set<std::string> owners;
  for (const Text& owner : *action.place.owners) owners.insert(owner.value);
  if (owners.empty()) owners.insert("");
  return owners;
}

bool StandsBefore(const OwnerLoad& a, const OwnerLoad& b) {
  const auto rank = [](const OwnerLoad& load) {
    return std::tuple(load.owner.empty(), -load.overdue, -load.due_within_30_days);
  };
  return std::tuple(rank(a), a.owner) < std::tuple(rank(b), b.owner);
}

}  // namespace

std::vector<OwnerLoad> OwnerLoads(const PlanStatus& status) {
  std::map<std::string, OwnerLoad> by_owner;
  for (const ActionStatus& action : status.actions) {
    if (!action.leaf || action.state == State::kWithdrawn) continue;
    for (const std::string& owner : OwnersOf(action)) {
      Add(action, status.as_of, by_owner[owner]);
    }
  }
  std::vector<OwnerLoad> loads;
  for (auto& [owner, load] : by_owner) {
    load.owner = owner;
    load.person = FindPerson(*status.plan, owner);
    loads.push_back(load);
  }
  std::sort(loads.begin(), loads.end(), StandsBefore);
  return loads;
}

}  // namespace wsoa
