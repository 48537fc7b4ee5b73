// Writing a file so that whoever looks sees the old one or the new one, whole, whatever happens
// meanwhile: a full disk, a signal, a loss of power, another writer.
#ifndef WSOA_SOURCE_REPLACE_FILE_H_
#define WSOA_SOURCE_REPLACE_FILE_H_

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace wsoa {

// Which file stands at a path, as far as can be told without reading it.
struct FileState {
  bool exists = false;
  std::uint64_t device = 0;
  std::uint64_t file = 0;
  std::int64_t size = 0;
  std::int64_t changed_at = 0;  // in nanoseconds

  friend bool operator==(const FileState&, const FileState&) = default;
};
FileState StateOfFile(const std::filesystem::path& path);

struct FileText {
  std::string_view text;
  // Permissions; absent: as they were, or of a new file what the user's umask says.
  std::optional<mode_t> mode = {};
  // The file that the text was made from: if another is there by now, nothing is written.
  std::optional<FileState> made_from = {};
};

// Returns why it could not be written, in words that follow "cannot write FILE: "; empty if it was.
// Permissions stay, and the owner where the system allows it; of a link its target is written, and
// a file with several names keeps them. What is no ordinary file (a pipe, a device) is written to.
// A signal that ends the program waits until nothing of it is left over, and what an earlier
// run that was killed has left in the folder is removed.
std::string ReplaceFile(const std::filesystem::path& path, const FileText& text);

}  // namespace wsoa

#endif  // WSOA_SOURCE_REPLACE_FILE_H_
