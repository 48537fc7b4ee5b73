// A git repository for one test, built by the git program with fixed names and dates, so that its
// hashes are the same every time; the git settings of this machine are ignored.
#ifndef WSOA_TESTS_SUPPORT_TEST_REPOSITORY_H_
#define WSOA_TESTS_SUPPORT_TEST_REPOSITORY_H_

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

#include "support/files.h"

namespace wsoa {

inline constexpr char kUsualTime[] = "2022-01-31T12:00:00+00:00";

// Runs shell commands in a folder, with names and dates for git to use, and returns what they print
// without the last line end. Throws if they fail.
inline std::string RunWithGit(const std::filesystem::path& directory, const std::string& lines,
                              const std::string& when = kUsualTime) {
  const TemporaryFolder scratch;
  const std::string at = scratch.path().string();
  scratch.Write("script",
                "unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE\n"
                "export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1\n"
                "export GIT_AUTHOR_NAME='Ann Other' GIT_AUTHOR_EMAIL=ann@example.org\n"
                "export GIT_COMMITTER_NAME='Con Mitter' GIT_COMMITTER_EMAIL=con@example.org\n"
                "export GIT_AUTHOR_DATE='" +
                    when + "' GIT_COMMITTER_DATE='" + when + "'\ncd '" + directory.string() +
                    "' || exit 1\n" + lines + "\n");
  const int status = std::system(("sh -e '" + at + "/script' >'" + at + "/out' 2>&1").c_str());
  std::string text = ReadWholeFile(at + "/out");
  if (status != 0) throw std::runtime_error(lines + ": " + text);
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

class TestRepository {
 public:
  // `init` are options of `git init`.
  explicit TestRepository(const std::string& init = "") {
    std::filesystem::create_directory(root());
    Git("init -q -b main " + init);
  }

  // The working tree. Clones of it may be made next to it.
  std::filesystem::path root() const { return folder_.path() / "repo"; }
  std::filesystem::path beside(const std::string& name) const { return folder_.path() / name; }

  // Runs `git ARGUMENTS` in the working tree (or a folder beside it), written as for a shell, and
  // returns what it prints, without the last line end. Throws if it fails.
  std::string Git(const std::string& arguments, const std::string& when = kUsualTime) const {
    return GitIn(root(), arguments, when);
  }
  std::string GitIn(const std::filesystem::path& directory, const std::string& arguments,
                    const std::string& when = kUsualTime) const {
    return RunWithGit(directory, "git -c protocol.file.allow=always " + arguments, when);
  }

  void Write(const std::string& name, const std::string& text) const {
    WriteWholeFile(root() / name, text);
  }

  // Commits the working tree as it is and returns the hash. `when` is as git takes it:
  // "2022-01-31T12:00:00+00:00".
  std::string Commit(const std::string& message, const std::string& when = kUsualTime) const {
    Git("add -A");
    Git("commit -q --allow-empty -m '" + message + "'", when);
    return Git("rev-parse HEAD");
  }

 private:
  TemporaryFolder folder_;
};

}  // namespace wsoa

#endif  // WSOA_TESTS_SUPPORT_TEST_REPOSITORY_H_
