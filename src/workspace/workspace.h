// The files that one run works with: those around the folder that it was started in, as they are
// and as revisions have them.
//
// The repository is opened once and the settings of a folder are read once, however many places
// are read from. Nothing is printed: what there is to say is in `notices()`.
#ifndef WSOA_WORKSPACE_WORKSPACE_H_
#define WSOA_WORKSPACE_WORKSPACE_H_

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <utility>

#include "git/repository.h"
#include "workspace/notices.h"
#include "workspace/place.h"
#include "workspace/settings.h"
#include "workspace/world.h"

namespace wsoa {

// Not for several threads at once.
class Workspace {
 public:
  explicit Workspace(World world) : world_(std::move(world)) {}
  Workspace(const Workspace&) = delete;
  Workspace& operator=(const Workspace&) = delete;

  const World& world() const { return world_; }
  Notices& notices() { return notices_; }

  // The settings that hold in the folder of the run. Throws BadSettings if the file has problems,
  // for it says what is read and how much a rule weighs.
  const Settings& settings() { return SettingsIn(world_.directory); }

  // The repository that this folder is in. Throws Failure(kFailure) as Repository::Open does.
  const std::shared_ptr<const Repository>& repository();

  // The files of the folder of the run, or of another one that is named from there. Throw as
  // settings() does.
  Place WorkingTree() { return FilesOf(world_.directory); }
  Place Folder(const std::filesystem::path& folder);

  // The same files as a revision has them, and what it says are plans; how much a rule weighs, and
  // the format, are those of today. Throws as repository() and settings() do, and Failure(kFailure)
  // if there is no such revision.
  Place AtRevision(const std::string& revision);

  // The same for a commit that is known already. `name` is what the user called it.
  Place AtCommit(const Commit& commit, const std::string& name);

 private:
  Place FilesOf(const std::filesystem::path& directory);
  const Settings& SettingsIn(const std::filesystem::path& directory);

  World world_;
  Notices notices_;
  std::shared_ptr<const Repository> repository_;
  std::map<std::filesystem::path, Settings> settings_;  // by the folder that they hold in
};

}  // namespace wsoa

#endif  // WSOA_WORKSPACE_WORKSPACE_H_
