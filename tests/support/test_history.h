// Repositories with a history written down in a file: shell commands with `$inputs` for the folder
// of the golden inputs, and `commit DATE MESSAGE`.
#ifndef WSOA_TESTS_SUPPORT_TEST_HISTORY_H_
#define WSOA_TESTS_SUPPORT_TEST_HISTORY_H_

#include <filesystem>
#include <map>
#include <string>

#include "support/files.h"
#include "support/golden.h"
#include "support/test_repository.h"

namespace wsoa {

// Makes the repository in a new folder. If the same commands have made one before, it is copied,
// because git is slow.
inline void MakeHistory(const std::filesystem::path& repository, const std::string& lines) {
  static const TemporaryFolder kept;
  static std::map<std::string, std::filesystem::path> made;
  const auto [known, is_new] = made.try_emplace(lines, kept.path() / std::to_string(made.size()));
  const std::filesystem::path& first = known->second;
  if (is_new) {
    std::filesystem::create_directory(first);
    RunWithGit(first, "git init -q -b main\ninputs='" + (GoldenFolder() / "inputs").string() +
                          "'\n"
                          "commit() { git add -A; GIT_AUTHOR_DATE=\"$1T12:00:00Z\" "
                          "GIT_COMMITTER_DATE=\"$1T12:00:00Z\" git commit -q -m \"$2\"; }\n" +
                          lines);
  }
  std::filesystem::copy(first, repository, std::filesystem::copy_options::recursive);
}

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_TEST_HISTORY_H_
