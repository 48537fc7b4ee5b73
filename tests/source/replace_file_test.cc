#include "source/replace_file.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <string>
#include <vector>

#include "support/files.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> NamesIn(const fs::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

using Names = std::vector<std::string>;

TEST_CASE("a file is replaced whole, and keeps its permissions") {
  const TemporaryFolder folder;
  folder.Write("a", "old");
  fs::permissions(folder.path() / "a", fs::perms(0640));
  CHECK(ReplaceFile(folder.path() / "a", {"new"}) == "");
  CHECK(ReadWholeFile(folder.path() / "a") == "new");
  CHECK(fs::status(folder.path() / "a").permissions() == fs::perms(0640));
  CHECK(ReplaceFile(folder.path() / "hook", {.text = "run", .mode = 0755}) == "");
  CHECK(fs::status(folder.path() / "hook").permissions() == fs::perms(0755));
  CHECK(NamesIn(folder.path()) == Names{"a", "hook"});
}

TEST_CASE("of a link the target is replaced, and a file with two names keeps both") {
  const TemporaryFolder folder;
  folder.Write("a", "old");
  fs::create_symlink("a", folder.path() / "link");
  fs::create_symlink("b", folder.path() / "to-be");
  fs::create_hard_link(folder.path() / "a", folder.path() / "twin");
  CHECK(ReplaceFile(folder.path() / "link", {"a longer text"}) == "");
  CHECK(ReadWholeFile(folder.path() / "twin") == "a longer text");
  CHECK(ReplaceFile(folder.path() / "twin", {"n"}) == "");
  CHECK(ReadWholeFile(folder.path() / "a") == "n");
  CHECK(fs::is_symlink(folder.path() / "link"));
  CHECK(ReplaceFile(folder.path() / "to-be", {"new"}) == "");
  CHECK(ReadWholeFile(folder.path() / "b") == "new");
  CHECK(NamesIn(folder.path()) == Names{"a", "b", "link", "to-be", "twin"});
}

TEST_CASE("what somebody else has changed meanwhile is not overwritten") {
  const TemporaryFolder folder;
  folder.Write("a", "read");
  const FileState read = StateOfFile(folder.path() / "a");
  folder.Write("a", "edited since");
  CHECK(ReplaceFile(folder.path() / "a", {.text = "new", .made_from = read}) ==
        "it was changed meanwhile");
  CHECK(ReadWholeFile(folder.path() / "a") == "edited since");
  const FileState none = StateOfFile(folder.path() / "b");
  CHECK(ReplaceFile(folder.path() / "b", {.text = "new", .made_from = none}) == "");
  CHECK(ReplaceFile(folder.path() / "b", {.text = "newer", .made_from = none}) ==
        "it was changed meanwhile");
}

TEST_CASE("a place where no file can be is said to be that") {
  const TemporaryFolder folder;
  CHECK(ReplaceFile(folder.path(), {"new"}) == "it is a folder");
  CHECK(ReplaceFile(folder.path() / "none" / "a", {"new"}) == "there is no such folder");
  fs::create_symlink("loop", folder.path() / "loop");
  CHECK(ReplaceFile(folder.path() / "loop", {"new"}) == "Too many levels of symbolic links");
  CHECK(ReplaceFile("/dev/full", {"new"}) == "No space left on device");
  CHECK(ReplaceFile("/dev/null", {"new"}) == "");
  const std::string longest(255, 'n');
  CHECK(ReplaceFile(folder.path() / longest, {"new"}) == "");
  CHECK(ReadWholeFile(folder.path() / longest) == "new");
  CHECK(ReplaceFile(folder.path() / (longest + "n"), {"new"}) == "File name too long");
}

TEST_CASE("what a run that was killed has left is removed, and nothing else") {
  const TemporaryFolder folder;
  folder.Write(".wsoa-123.tmp", "half");
  folder.Write(".wsoa.yaml", "plans: [a]");
  CHECK(ReplaceFile(folder.path() / "a", {"new"}) == "");
  CHECK(NamesIn(folder.path()) == Names{".wsoa.yaml", "a"});
}

// Writes one text and then another, for ever.
[[noreturn]] void WriteInTurn(const fs::path& path, const std::string& one,
                              const std::string& other) {
  // Not what the tests do with a signal.
  for (const int ending : {SIGTERM, SIGINT, SIGHUP}) std::signal(ending, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  pthread_sigmask(SIG_SETMASK, &none, nullptr);
  for (;;) {
    ReplaceFile(path, {one});
    ReplaceFile(path, {other});
  }
}

TEST_CASE("whenever a run is ended, the file is the old or the new one, and alone") {
  const TemporaryFolder folder;
  const fs::path path = folder.path() / "a";
  const std::string one(200'000, '1');
  const std::string other(300'000, '2');
  folder.Write("a", one);
  for (const int signal : {SIGTERM, SIGINT, SIGHUP, SIGKILL}) {
    CAPTURE(signal);
    for (useconds_t pause = 0; pause < 10'000; pause += 400) {
      sigset_t all;
      sigset_t before;
      sigfillset(&all);
      pthread_sigmask(SIG_SETMASK, &all, &before);
      const pid_t writer = fork();
      if (writer == 0) WriteInTurn(path, one, other);
      pthread_sigmask(SIG_SETMASK, &before, nullptr);
      REQUIRE(writer > 0);
      usleep(pause);
      kill(writer, signal);
      int status = 0;
      REQUIRE(waitpid(writer, &status, 0) == writer);
      CHECK(WIFSIGNALED(status));
      const std::string now = ReadWholeFile(path);
      CHECK((now == one || now == other));
      if (signal != SIGKILL) CHECK(NamesIn(folder.path()) == Names{"a"});
    }
  }
  // Nothing can be done about SIGKILL but to clear up the next time.
  CHECK(ReplaceFile(path, {one}) == "");
  CHECK(NamesIn(folder.path()) == Names{"a"});
}

}  // namespace
}  // namespace wsoa
