#include "commands/diff/changed_since.h"

#include <utility>

#include "changes/diff.h"
#include "commands/cli/snapshot_name.h"
#include "commands/diff/diff_sides.h"
#include "report/provenance.h"
#include "workspace/names_elsewhere.h"

namespace wsoa {

ChangedSince FindChangedSince(const std::string& snapshot, const std::vector<std::string>& paths,
                              const Snapshot& now, const Place& here, Workspace& workspace,
                              const Env& env, const CommonOptions& common) {
  ResolvedName side = Resolve(ParseSnapshotName(snapshot, env), workspace);
  const auto paths_then = side.place ? PathsIn(paths, here, *side.place) : paths;
  const DiffSide then = TakeSide(std::move(side), paths_then, workspace, env, common);
  const SnapshotDiff diff = Diff(then.snapshot, now, RenamedBetween(then.snapshot, now));
  ChangedSince changed;
  changed.status = then.status;
  changed.actions.what = "changed since " + SnapshotInWords(then.snapshot, then.about.label);
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
