// Where plans are read from: the files of a folder, or those of a revision.
#ifndef WSOA_WORKSPACE_PLACE_H_
#define WSOA_WORKSPACE_PLACE_H_

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "commands/cli/options.h"
#include "snapshot/snapshot.h"
#include "source/tree.h"
#include "workspace/env.h"
#include "workspace/settings.h"

namespace wsoa {

struct Place {
  std::filesystem::path directory;   // absolute; paths are taken from here
  std::shared_ptr<const Tree> tree;  // as seen from there
  Settings settings;                 // which say what is a plan
  std::optional<SnapshotRevision> revision = {};
};

// The settings that hold where the command was started. Throws Failure(kFailure) where they have
// problems, which are printed first: they say what is read and how much a rule weighs.
Settings SettingsHere(const Env& env);

// The files under the folder that the command was started in. Throws as SettingsHere.
Place WorkingTree(const Env& env);

// The same files as a revision has them, and what it says are plans; how much a rule weighs, and
// the format, are those of today. Throws Failure(kFailure) where there is no such revision.
Place AtRevision(const std::string& revision, const Env& env);

// Where --at says, else the working tree.
Place PlaceOf(const Env& env, const CommonOptions& common);

}  // namespace wsoa

#endif  // WSOA_WORKSPACE_PLACE_H_
