// The changes between two snapshots as JSON, version 1 (docs/json.md).
#ifndef WSOA_CHANGES_DIFF_JSON_H_
#define WSOA_CHANGES_DIFF_JSON_H_

#include <optional>
#include <string>
#include <vector>

#include "changes/diff.h"
#include "snapshot/saved.h"
#include "source/json_writer.h"

namespace wsoa {

// What is reported of a compared snapshot besides its plans.
struct ComparedSnapshot {
  std::string label;  // what the user called it
  // Of a saved snapshot: its as-of day, and what this version of wsoa rates differently for that
  // day.
  std::optional<Day> saved_as_of = {};
  std::vector<RatedOtherwise> otherwise = {};
};

struct ComparedSnapshots {
  ComparedSnapshot from;
  ComparedSnapshot to;
};

// {"wsoa": 1, "from": {"label", "commit", "as_of", "kept_as_of", "rated_otherwise"}, "to": …,
// "counts": {"from", "to"}, "changes": […]}, a change on a line of its own. Counts are of all leaf
// actions, `listed` are the changes to list.
std::string DiffJson(const SnapshotDiff& diff, const std::vector<const Change*>& listed,
                     const ComparedSnapshots& compared);

// A change as in that list.
Json ChangeJson(const Change& change);

}  // namespace wsoa

#endif  // WSOA_CHANGES_DIFF_JSON_H_
