// Where plans are read from: the files of a folder, or those of a revision.
#ifndef WSOA_WORKSPACE_PLACE_H_
#define WSOA_WORKSPACE_PLACE_H_

#include <filesystem>
#include <memory>
#include <optional>

#include "snapshot/snapshot.h"
#include "source/tree.h"
#include "workspace/settings.h"

namespace wsoa {

struct Place {
  std::filesystem::path directory;   // absolute; paths are taken from here
  std::shared_ptr<const Tree> tree;  // as seen from there
  Settings settings;                 // which say what is a plan
  std::optional<SnapshotRevision> revision = {};
};

}  // namespace wsoa

#endif  // WSOA_WORKSPACE_PLACE_H_
