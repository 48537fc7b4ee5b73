// A snapshot as a command line names it: which texts, and how they stood on which day.
//
//   HEAD~1            the texts of a revision, as of its committer's day
//   HEAD~1@2022-01    the same on another day (a month: its last)
//   @2022-01-31       the working tree on that day
//   reported@2022-01  the texts of the last first-parent commit by the end of that day, on that day
//   july.json         a snapshot that was saved; july.json@2022-03 rates its texts on another day
//   ../other/plans    a folder
#ifndef WSOA_COMMANDS_CLI_SNAPSHOT_NAME_H_
#define WSOA_COMMANDS_CLI_SNAPSHOT_NAME_H_

#include <optional>
#include <string>
#include <vector>

#include "commands/cli/env.h"
#include "commands/cli/load_snapshot.h"
#include "commands/cli/options.h"
#include "workspace/place.h"
#include "workspace/workspace.h"

namespace wsoa {

struct SnapshotName {
  enum class Kind { kWorkingTree, kRevision, kReported, kSavedFile, kFolder };
  Kind kind = Kind::kWorkingTree;
  std::string label;         // as typed: "HEAD~1@2022-01"
  std::string name;          // the revision, the file or the folder; empty of the others
  std::optional<Day> as_of;  // where the text says it
};

// What stands on disk as a folder, or ends in .json, is no revision. Throws Failure(kUsage) for an
// empty text and for a date that cannot be read.
SnapshotName ParseSnapshotName(const std::string& text, const Env& env);

// Where its plans are read from. Throws Failure(kFailure) if there is no such revision.
// Precondition: not kSavedFile, which holds a snapshot already.
Place PlaceNamed(const SnapshotName& name, Workspace& workspace);

// Reads the plans that `paths` name in `place`, where the name says they are, or those that are
// plans there if it is empty, and rates them as of the day of the name; if it has none, of a
// revision the committer's day, else --as-of or today. Complains and throws as LoadSnapshot does.
LoadedSnapshot LoadSnapshotNamed(const SnapshotName& name, const Place& place,
                                 const std::vector<std::string>& paths, Workspace& workspace,
                                 const Env& env, const CommonOptions& common);

}  // namespace wsoa

#endif  // WSOA_COMMANDS_CLI_SNAPSHOT_NAME_H_
