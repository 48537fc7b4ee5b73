// The two snapshots of `wsoa diff`, from whatever the command line names them by.
#ifndef WSOA_COMMANDS_DIFF_DIFF_SIDES_H_
#define WSOA_COMMANDS_DIFF_DIFF_SIDES_H_

#include <algorithm>
#include <string>
#include <vector>

#include "changes/diff.h"
#include "changes/diff_json.h"
#include "commands/cli/options.h"
#include "commands/cli/snapshot_name.h"
#include "snapshot/snapshot.h"
#include "source/failure.h"
#include "workspace/env.h"

namespace wsoa {

struct DiffSide {
  Snapshot snapshot;
  ComparedSnapshot about;
  ExitStatus status = ExitStatus::kOk;
};

// One of the two: `spec` of a snapshot, of the plans that `paths` name. Of a kept snapshot that was
// asked of some plans only, those are then in `paths` where it named none. Throws Failure as
// LoadSnapshotNamed and ReadSavedSnapshot do.
DiffSide TakeSide(const SnapshotName& spec, std::vector<std::string>& paths, const Env& env,
                  const CommonOptions& common);

// Plans that stand under another path in the later snapshot, by what stands in them.
RenamedPlans RenamedBetween(const Snapshot& from, const Snapshot& to);

struct DiffSides {
  DiffSide from;
  DiffSide to;
  std::string format;  // one of kPageFormats

  ComparedSnapshots compared() const { return {from.about, to.about}; }
  ExitStatus status() const { return std::max(from.status, to.status); }
};

// As typed; empty where not given: HEAD, the plans as they are here, all of them.
struct DiffArguments {
  std::string from;
  std::string to;
  std::vector<std::string> paths;
};

// A plan file that stands where a snapshot could is a path: what follows a snapshot that is not
// given. Throws Failure as ParseSnapshotName and TakeSide do.
DiffSides TakeSides(DiffArguments arguments, const Env& env, const CommonOptions& common);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_DIFF_DIFF_SIDES_H_
