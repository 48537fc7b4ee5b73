#include "source/tree.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <system_error>

#include "source/failure.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

bool IsHidden(const fs::path& path) { return path.filename().string().starts_with("."); }

Failure CannotRead(const std::string& path, const std::string& reason) {
  return Failure(ExitStatus::kFailure, "cannot read " + path + ": " + reason);
}

}  // namespace

Tree::Kind FolderTree::KindOf(const std::string& path) const {
  std::error_code error;
  const fs::file_status status = fs::status(root_ / path, error);
  if (fs::is_regular_file(status)) return Kind::kFile;
  if (fs::is_directory(status)) return Kind::kFolder;
  return fs::exists(status) ? Kind::kOther : Kind::kMissing;
}

std::vector<std::string> FolderTree::FilesBelow(const std::string& path) const {
  std::vector<std::string> files;
  std::error_code error;
  fs::recursive_directory_iterator entry(root_ / path, error);
  if (error) throw CannotRead(path, error.message());
  for (const fs::recursive_directory_iterator end; entry != end; entry.increment(error)) {
    if (IsHidden(entry->path())) {
      entry.disable_recursion_pending();
    } else if (entry->is_regular_file(error)) {
      const fs::path below = entry->path().lexically_relative(root_ / path);
      files.push_back(path == "." ? below.generic_string()
                                  : (fs::path(path) / below).generic_string());
    }
    if (error) break;
  }
  if (error) throw CannotRead(path, error.message());
  std::sort(files.begin(), files.end());
  return files;
}

std::string FolderTree::Read(const std::string& path) const {
  if (KindOf(path) == Kind::kFolder) throw CannotRead(path, "it is a folder");
  errno = 0;
  std::ifstream file(root_ / path, std::ios::binary);
  if (!file) throw CannotRead(path, std::strerror(errno));
  std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (file.bad()) throw CannotRead(path, std::strerror(errno));
  return bytes;
}

}  // namespace wsoa
