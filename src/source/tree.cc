#include "source/tree.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>
#include <utility>

#include "source/failure.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

bool IsHidden(const fs::path& path) { return path.filename().string().starts_with("."); }

Failure CannotRead(const std::string& path, int error) {
  std::string reason;
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      reason = "there is no such file or folder";
      break;
    case EACCES:
    case EPERM:
      reason = "it may not be read by this user";
      break;
    case EISDIR:
      reason = "it is a folder";
      break;
    case EFBIG:
      reason = "it is over 1 GiB large";
      break;
    default:
      reason = std::generic_category().message(error);
  }
  return Failure(ExitStatus::kFailure, "cannot read " + path + ": " + reason);
}

// A dangling link counts as a file: better to fail when reading it than to miss a plan silently.
bool IsFile(const fs::directory_entry& entry) {
  std::error_code error;
  if (entry.is_regular_file(error)) return true;
  return entry.is_symlink(error) && !entry.exists(error);
}

fs::path WithLinksFollowed(const fs::path& path) {
  std::error_code error;
  const fs::path followed = fs::weakly_canonical(path, error);
  return error ? path.lexically_normal() : followed;
}

// Both with links followed.
bool IsBelow(const fs::path& path, const fs::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first ==
         folder.end();
}

}  // namespace

FolderTree::FolderTree(fs::path root, const fs::path& limit)
    : root_(std::move(root)), limit_(limit.empty() ? limit : WithLinksFollowed(limit)) {}

bool FolderTree::LeadsOut(const std::string& path) const {
  return !limit_.empty() && !IsBelow(WithLinksFollowed(root_ / path), limit_);
}

Tree::Kind FolderTree::KindOf(const std::string& path) const {
  std::error_code error;
  const fs::file_status status = fs::status(root_ / path, error);
  if (fs::is_regular_file(status)) return Kind::kFile;
  if (fs::is_directory(status)) return Kind::kFolder;
  return fs::exists(status) ? Kind::kOther : Kind::kMissing;
}

Tree::Listing FolderTree::ListBelow(const std::string& path) const {
  const fs::path folder = root_ / path;
  const fs::path limit = limit_.empty() || !LeadsOut(path) ? limit_ : WithLinksFollowed(folder);
  const auto leads_out = [&](const fs::directory_entry& entry) {
    std::error_code unknown;
    return !limit.empty() && entry.is_symlink(unknown) && !entry.is_directory(unknown) &&
           !IsBelow(WithLinksFollowed(entry.path()), limit);
  };
  std::error_code error;
  const bool in_repository = !limit.empty() && fs::exists(limit / ".git", error);
  const auto is_repository = [&](const fs::directory_entry& entry) {
    std::error_code unknown;
    return in_repository && entry.is_directory(unknown) && !entry.is_symlink(unknown) &&
           fs::exists(entry.path() / ".git", unknown);
  };
  Listing listing;
  fs::recursive_directory_iterator entry(folder, error);
  if (error) throw CannotRead(path, error.value());
  const auto name = [&](const fs::path& below) {
    const fs::path relative = below.lexically_relative(folder);
    return (path == "." ? relative : fs::path(path) / relative).generic_string();
  };
  while (entry != fs::recursive_directory_iterator()) {
    if (IsHidden(entry->path())) {
      entry.disable_recursion_pending();
    } else if (is_repository(*entry)) {
      listing.repositories.push_back(name(entry->path()));
      entry.disable_recursion_pending();
    } else if (leads_out(*entry)) {
      listing.leading_out.push_back(name(entry->path()));
    } else if (IsFile(*entry)) {
      listing.files.push_back(name(entry->path()));
    }
    const fs::path last = entry->path();
    entry.increment(error);
    if (error) throw CannotRead(name(last), error.value());
  }
  std::sort(listing.files.begin(), listing.files.end());
  std::sort(listing.leading_out.begin(), listing.leading_out.end());
  std::sort(listing.repositories.begin(), listing.repositories.end());
  return listing;
}

std::string FolderTree::Read(const std::string& path) const {
  if (KindOf(path) == Kind::kFolder) throw CannotRead(path, EISDIR);
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(
      std::fopen((root_ / path).c_str(), "rb"), std::fclose);
  if (!file) throw CannotRead(path, errno);
  constexpr std::size_t kLargest = std::size_t{1} << 30;
  std::string bytes;
  std::error_code unknown;
  const auto size = fs::file_size(root_ / path, unknown);  // unknown if it is not a regular file
  if (!unknown) bytes.reserve(std::min<std::size_t>(size, kLargest));
  char piece[1 << 16];
  while (const std::size_t length = std::fread(piece, 1, sizeof piece, file.get())) {
    if (bytes.size() + length > kLargest) throw CannotRead(path, EFBIG);
    bytes.append(piece, length);
  }
  if (std::ferror(file.get()) != 0) throw CannotRead(path, errno);
  return bytes;
}

std::vector<std::string> FolderTree::NamesIn(const std::string& folder) const {
  std::vector<std::string> names;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(root_ / folder, error)) {
    names.push_back(entry.path().filename().generic_string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string FolderTree::Identity(const std::string& path) const {
  std::error_code error;
  const fs::path identity = fs::weakly_canonical(root_ / path, error);
  return error ? path : identity.generic_string();
}

}  // namespace wsoa
