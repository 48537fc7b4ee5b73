// The changes between two snapshots as JSON, version 1 (docs/json.md).
#ifndef WSOA_SNAPSHOT_DIFF_JSON_H_
#define WSOA_SNAPSHOT_DIFF_JSON_H_

#include <optional>
#include <string>
#include <vector>

#include "snapshot/diff.h"

namespace wsoa {

// What the user called a snapshot.
struct SnapshotLabels {
  std::string from;
  std::string to;
};

// {"wsoa": 1, "from": {"label", "commit", "as_of"}, "to": …, "counts": {"from", "to"}, "changes":
// […]}, a change on a line of its own. Counts are of all leaf actions, `listed` are the changes to
// list.
std::string DiffJson(const SnapshotDiff& diff, const std::vector<const Change*>& listed,
                     const SnapshotLabels& labels);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_DIFF_JSON_H_
