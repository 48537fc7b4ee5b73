// A saved snapshot: how plans stood and the texts that this came from, as JSON
// (docs/json.md). It can be rated again as of any day, for years and by later versions.
#ifndef WSOA_SNAPSHOT_SAVED_H_
#define WSOA_SNAPSHOT_SAVED_H_

#include <optional>
#include <string>
#include <vector>

#include "snapshot/snapshot.h"
#include "status/state.h"

namespace wsoa {

// The JSON of the snapshot with its texts. The same plans and the same day give the same bytes.
// `paths` are what was asked for; empty: every plan that was there.
std::string SavedSnapshotJson(const Snapshot& snapshot, const std::vector<std::string>& paths = {});

// A state that was saved and that today's rules give otherwise for the same text and day.
struct RatedOtherwise {
  std::string plan;  // its path
  std::string kind;  // "plan", "section", "action", "measure"
  std::string ref;   // empty: the plan
  std::optional<State> saved;
  std::optional<State> now;
};

struct SavedSnapshot {
  Snapshot snapshot;  // the saved texts, rated as of the day that is asked for
  Day saved_as_of{};
  std::vector<std::string> paths;         // what was asked for; empty: every plan that was there
  std::vector<RatedOtherwise> otherwise;  // in the order of the file
};

// Reads what SavedSnapshotJson wrote. `path` is what messages call it; without a day it is rated as
// of the day that was saved. Throws Failure(kFailure) for what is no saved snapshot, is damaged or
// of a later version, with what to do.
SavedSnapshot ReadSavedSnapshot(const std::string& path, const std::string& text,
                                std::optional<Day> as_of = std::nullopt);

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_SAVED_H_
