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
  const RatedPlan* plan = nullptr;  // the later one, if it is there
  const ActionStatus* before = nullptr;
  const ActionStatus* after = nullptr;
  std::optional<ChangeBy> newly_overdue;  // what made it overdue, if it was not before
};

// Points into both snapshots.
struct SnapshotDiff {
  const Snapshot* from = nullptr;
  const Snapshot* to = nullptr;
  // By plan in path order; in each the plan, its sections, actions, measures and risks, in the
  // order of the later text, removed ones last.
  std::vector<Change> changes;
  std::vector<ActionBeforeAndAfter> actions;  // every one, in the same order
};

// The path in the earlier snapshot that a plan of the later one had, by its path in the later.
using RenamedPlans = std::map<std::string, std::string>;

// Plans are paired by path, after `renamed`. `from` may be later than `to`: restatements are then
// about the day of `to`.
SnapshotDiff Diff(const Snapshot& from, const Snapshot& to, const RenamedPlans& renamed = {});

}  // namespace wsoa

#endif  // WSOA_CHANGES_DIFF_H_
