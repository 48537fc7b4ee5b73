// The two snapshots of `wsoa diff`, from whatever the command line names them by.
#ifndef WSOA_COMMANDS_DIFF_SIDES_H_
#define WSOA_COMMANDS_DIFF_SIDES_H_

#include <string>
#include <vector>

#include "commands/env.h"
#include "commands/options.h"
#include "snapshot/diff.h"
#include "snapshot/diff_json.h"
#include "snapshot/snapshot.h"
#include "source/failure.h"

namespace wsoa {

struct DiffSides {
  Snapshot from;
  Snapshot to;
  RenamedPlans renamed;            // plans that stand under another path in `to`
  SnapshotLabels labels;           // what the user called them
  std::vector<std::string> notes;  // where a kept snapshot is rated otherwise than it was
  std::string format;              // one of kTableFormats
  ExitStatus status = ExitStatus::kOk;
};

// As typed; empty where not given: HEAD, the plans as they are here, all of them.
struct DiffArguments {
  std::string from;
  std::string to;
  std::vector<std::string> paths;
};

// A plan file that stands where a snapshot could is a path: what follows a snapshot that is not
// given. Throws Failure as ParseSnapshotSpec, TakePictureOf and ReadSavedSnapshot do.
DiffSides TakeSides(DiffArguments arguments, const Env& env, const CommonOptions& common);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_DIFF_SIDES_H_
