// Shell commands in a repository whose git finds this build's wsoa in PATH.
#ifndef WSOA_TESTS_SUPPORT_GIT_SHELL_H_
#define WSOA_TESTS_SUPPORT_GIT_SHELL_H_

#include <filesystem>
#include <string>

#include "support/test_repository.h"

namespace wsoa {

// Returns what the commands print, on both streams, and the exit status of the last as a line of
// its own if it is not 0: "exit 1".
inline std::string ShellWithWsoa(const std::filesystem::path& directory, const std::string& lines,
                                 const std::string& when = kUsualTime) {
  const std::string folder = std::filesystem::path(WSOA_BINARY).parent_path().string();
  return RunWithGit(directory,
                    "PATH='" + folder + "':$PATH\nset +e\n" + lines +
                        "\nstatus=$?\n[ $status = 0 ] || echo \"exit $status\"",
                    when);
}

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_GIT_SHELL_H_
