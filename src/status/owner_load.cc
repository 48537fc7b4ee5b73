#include "status/owner_load.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <map>
#include <set>
#include <tuple>
#include <utility>

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

const Texts& InRole(OwnerRole role, const PlacedAction& place) {
  switch (role) {
    case OwnerRole::kOwner:
      return *place.owners;
    case OwnerRole::kAccountable:
      return *place.accountable;
    case OwnerRole::kSupport:
      break;
  }
  return place.action->support;
}

// Somebody who is named twice counts once.
std::set<std::string> NamesInRole(OwnerRole role, const ActionStatus& action) {
  std::set<std::string> names;
  for (const Text& name : InRole(role, action.place)) names.insert(name.value);
  if (names.empty() && role == OwnerRole::kOwner) names.insert("");
  return names;
}

bool StandsBefore(const OwnerLoad& a, const OwnerLoad& b) {
  const auto rank = [](const OwnerLoad& load) {
    return std::tuple(load.owner.empty(), -load.overdue, -load.due_within_30_days);
  };
  return std::tuple(rank(a), a.owner, a.role) < std::tuple(rank(b), b.owner, b.role);
}

}  // namespace

std::string_view WordFor(OwnerRole role) {
  constexpr std::array<std::string_view, 3> kWords = {"owner", "accountable", "support"};
  return kWords[static_cast<std::size_t>(role)];
}

std::vector<OwnerLoad> OwnerLoads(const PlanStatus& status, const std::vector<OwnerRole>& roles) {
  std::map<std::pair<std::string, OwnerRole>, OwnerLoad> by_owner;
  for (const ActionStatus& action : status.actions) {
    if (!action.leaf || action.state == State::kWithdrawn) continue;
    for (const OwnerRole role : roles) {
      for (const std::string& owner : NamesInRole(role, action)) {
        Add(action, status.as_of, by_owner[{owner, role}]);
      }
    }
  }
  std::vector<OwnerLoad> loads;
  for (auto& [key, load] : by_owner) {
    const auto& [owner, role] = key;
    load.owner = owner;
    load.role = role;
    load.person = FindPerson(*status.plan, owner);
    loads.push_back(load);
  }
  std::sort(loads.begin(), loads.end(), StandsBefore);
  return loads;
}

}  // namespace wsoa
