// What changed between two snapshots, and whether days or people did it (docs/changes.md).
//
// It compares statuses, whose rows carry the facts, so it knows neither git nor YAML: a revision, a
// folder and a saved snapshot compare alike. Key order, comments and layout are never a change.
#ifndef WSOA_CHANGES_DIFF_H_
#define WSOA_CHANGES_DIFF_H_

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "changes/change.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// An action in both snapshots, or in one of them; the other is then null.
struct ActionBeforeAndAfter {
  const RatedPlan* plan = nullptr;  // where it stands now, or stood
  const ActionStatus* before = nullptr;
  const ActionStatus* after = nullptr;
  std::optional<ChangeBy> newly_overdue;  // it was not overdue and is now: by what
};

// Good as long as both snapshots stand still.
struct SnapshotDiff {
  const Snapshot* from = nullptr;
  const Snapshot* to = nullptr;
  // By plan in path order; in each the plan, its sections, actions, measures and risks, as they
  // stand in the later text, those only in the earlier one behind them.
  std::vector<Change> changes;
  std::vector<ActionBeforeAndAfter> actions;  // every one, in the same order
};

// The path in the earlier snapshot that a plan of the later one had, by its path in the later.
using RenamedPlans = std::map<std::string, std::string>;

// Plans are paired by path, after `renamed`. `from` may be later than `to`: what was restated is
// then told of the day of `to`.
SnapshotDiff Diff(const Snapshot& from, const Snapshot& to, const RenamedPlans& renamed = {});

}  // namespace wsoa

#endif  // WSOA_CHANGES_DIFF_H_
