// The two snapshots of `wsoa diff`, from whatever the command line names them by.
#ifndef WSOA_COMMANDS_DIFF_DIFF_SIDES_H_
#define WSOA_COMMANDS_DIFF_DIFF_SIDES_H_

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "changes/diff.h"
#include "changes/diff_json.h"
#include "commands/cli/env.h"
#include "commands/cli/options.h"
#include "commands/cli/snapshot_name.h"
#include "render/formats.h"
#include "snapshot/saved.h"
#include "snapshot/snapshot.h"
#include "source/failure.h"

#include "workspace/place.h"
#include "workspace/workspace.h"

namespace wsoa {

// A name of a snapshot, looked up once: nothing of it is looked for again.
struct ResolvedName {
  SnapshotName name;
  std::optional<Place> place;          // where its plans are read from, or else
  std::optional<SavedSnapshot> saved;  // what the file that it names holds
};

// Throws Failure as PlaceNamed and ReadSavedSnapshot do.
ResolvedName Resolve(SnapshotName name, Workspace& workspace);

struct DiffSide {
  Snapshot snapshot;
  ComparedSnapshot about;
  ExitStatus status = ExitStatus::kOk;
};

// One of the two, of the plans that `paths` name; of a saved snapshot, if there are none, of those
// that it was taken of. Throws Failure as LoadSnapshotNamed does.
DiffSide TakeSide(ResolvedName side, const std::vector<std::string>& paths, Workspace& workspace,
                  const Env& env, const CommonOptions& common);

// Plans that stand under another path in the later snapshot, by what stands in them.
RenamedPlans RenamedBetween(const Snapshot& from, const Snapshot& to);

struct DiffSides {
  DiffSide from;
  DiffSide to;
  const Format* format = nullptr;

  ComparedSnapshots compared() const { return {from.about, to.about}; }
  ExitStatus status() const { return std::max(from.status, to.status); }
};

// As typed; empty where not given: HEAD, the plans as they are here, all of them.
struct DiffArguments {
  std::string from;
  std::string to;
  std::vector<std::string> paths;
};

// A plan file in the place of a snapshot is a path: it follows a snapshot that is not given. A
// saved snapshot says of which plans it is, and the other side is then of these. Throws Failure as
// ParseSnapshotName, Resolve and TakeSide do.
DiffSides TakeSides(DiffArguments arguments, Workspace& workspace, const Env& env,
                    const CommonOptions& common);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_DIFF_DIFF_SIDES_H_
