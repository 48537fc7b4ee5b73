#include "commands/changed_since.h"

#include <utility>

#include "commands/diff_sides.h"
#include "commands/names_elsewhere.h"
#include "commands/place.h"
#include "commands/snapshot_spec.h"
#include "report/provenance.h"
#include "snapshot/diff.h"

namespace wsoa {

ChangedSince FindChangedSince(const std::string& snapshot, std::vector<std::string> paths,
                              const Snapshot& now, const Env& env, const CommonOptions& common) {
  const SnapshotSpec spec = ParseSnapshotSpec(snapshot, env);
  if (spec.kind != SnapshotSpec::Kind::kSavedFile && !paths.empty()) {
    paths = PathsElsewhere(std::move(paths), PlaceOf(env, common), PlaceNamed(spec, env));
  }
  const DiffSide then = TakeSide(spec, paths, env, common);
  const SnapshotDiff diff = Diff(then.snapshot, now, RenamedBetween(then.snapshot, now));
  ChangedSince changed;
  changed.status = then.status;
  changed.actions.what = "changed since " + SnapshotName(then.snapshot, then.about.label);
  for (const Change& change : diff.changes) {
    const bool is_here = change.thing == ChangedThing::kAction && change.after.action;
    if (is_here) changed.actions.actions.insert(change.after.action);
  }
  // Of a plan that is new there is one change only: that it was added.
  for (const ActionBeforeAndAfter& action : diff.actions) {
    if (action.after && !action.before) changed.actions.actions.insert(action.after);
  }
  return changed;
}

}  // namespace wsoa
