#include "git/top_folder.h"

#include <algorithm>
#include <system_error>

namespace wsoa {
namespace {

namespace fs = std::filesystem;

bool IsThere(const fs::path& path) {
  std::error_code error;
  return fs::exists(fs::symlink_status(path, error));
}

// What stands within a `.git` belongs to the repository around that.
bool IsBareRepository(const fs::path& folder) {
  return IsThere(folder / "HEAD") && IsThere(folder / "objects") && IsThere(folder / "refs") &&
         std::find(folder.begin(), folder.end(), ".git") == folder.end();
}

}  // namespace

fs::path TopFolderAround(const fs::path& directory) {
  std::error_code error;
  for (fs::path folder = fs::weakly_canonical(directory, error); !error;
       folder = folder.parent_path()) {
    if (IsThere(folder / ".git") || IsBareRepository(folder)) return folder;
    if (folder == folder.parent_path()) break;
  }
  return {};
}

}  // namespace wsoa
