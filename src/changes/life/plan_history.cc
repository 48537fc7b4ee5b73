#include "changes/life/plan_history.h"

#include <algorithm>

namespace wsoa {
namespace {

template <typename Versions>
auto VersionIn(Versions& versions, std::size_t commit) {
  const auto found = std::find_if(versions.begin(), versions.end(),
                                  [&](const auto& version) { return version.commit >= commit; });
  return found == versions.end() ? nullptr : &*found;
}

}  // namespace

std::optional<std::size_t> LastCommitBy(const History& history, Day day) {
  const auto found = std::find_if(history.commits.begin(), history.commits.end(),
                                  [&](const Commit& commit) { return commit.day <= day; });
  if (found == history.commits.end()) return std::nullopt;
  return static_cast<std::size_t>(found - history.commits.begin());
}

Day InForceFrom(const History& history, std::size_t commit) {
  const auto begin = history.commits.begin();
  return std::min_element(begin, begin + static_cast<std::ptrdiff_t>(commit) + 1,
                          [](const Commit& a, const Commit& b) { return a.day < b.day; })
      ->day;
}

const PlanVersion* VersionAt(const PlanPast& plan, std::size_t commit) {
  return VersionIn(plan.versions, commit);
}

PlanVersion* VersionAt(PlanPast& plan, std::size_t commit) {
  return VersionIn(plan.versions, commit);
}

}  // namespace wsoa
