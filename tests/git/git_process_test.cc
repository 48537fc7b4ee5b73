#include "git/git_process.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "source/failure.h"
#include "support/test_repository.h"

using namespace wsoa;

namespace {

// A variable of this process's environment for as long as a test lasts.
class Variable {
 public:
  Variable(const char* name, const char* value) : name_(name) { setenv(name, value, 1); }
  ~Variable() { unsetenv(name_); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
};

}  // namespace

TEST_CASE("git runs in a folder, and gives its output, its status and its complaint") {
  const TestRepository built;
  const GitOutput inside =
      RunGit(built.root(), {"rev-parse", "--is-inside-work-tree", "--git-dir"});
  CHECK(inside.status == 0);
  CHECK(inside.Lines() == std::vector<std::string>{"true", ".git"});
  CHECK(inside.complaint == "");
  const GitOutput wrong = RunGit(built.root(), {"rev-parse", "--verify", "nothing"});
  CHECK(wrong.status == 128);
  CHECK(wrong.complaint == "fatal: Needed a single revision");
  CHECK(RunGit(built.root(), {"hash-object", "--stdin"}, "text\n").text ==
        "8e27be7d6154a1f68ea9160ef0e18691d20560dc\n");
}

TEST_CASE("what a hook or a user has set for git does not reach it, the guard does") {
  const TestRepository built;
  const Variable folder("GIT_DIR", "/nowhere");
  const Variable fetch("GIT_NO_LAZY_FETCH", "0");
  const Variable protocol("GIT_ALLOW_PROTOCOL", "ext:ssh");
  CHECK(RunGit(built.root(), {"rev-parse", "--git-dir"}).text == ".git\n");
  built.Git("config alias.env '!env'");
  const std::string environment = "\n" + RunGit(built.root(), {"env"}).text;
  for (const std::string line :
       {"GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none", "GIT_OPTIONAL_LOCKS=0", "LC_ALL=C"}) {
    CHECK_MESSAGE(environment.find("\n" + line + "\n") != std::string::npos, line);
  }
  CHECK(environment.find("\nGIT_NO_LAZY_FETCH=0\n") == std::string::npos);
  CHECK(RunGit(built.root(), {"config", "core.fsmonitor"}).text == "false\n");
  CHECK(RunGit(built.root(), {"config", "core.hooksPath"}).text == "/dev/null\n");
}

TEST_CASE("a git that says nothing is ended") {
  const TestRepository built;
  GitProcess silent(built.root(), {"cat-file", "--batch"},
                    {.patience = std::chrono::milliseconds(50)});
  std::string line;
  CHECK_THROWS_WITH_AS(silent.ReadLine(line),
                       "git does not answer: it was ended after 0 seconds of silence", Failure);
  CHECK(silent.Wait() == -1);
}

TEST_CASE("lines and counted bytes may follow each other") {
  const TestRepository built;
  built.Git("config alias.say '!printf'");
  GitProcess process(built.root(), {"say", R"(one\ntwo bytes\nrest)"}, {.input = ""});
  std::string text;
  REQUIRE(process.ReadLine(text));
  CHECK(text == "one");
  REQUIRE(process.Read(text, 3));
  CHECK(text == "two");
  CHECK(process.ReadRest() == " bytes\nrest");
  CHECK(!process.ReadLine(text));
  CHECK(!process.Read(text, 1));
  CHECK(process.Wait() == 0);
}

TEST_CASE("of git's complaint the gravest line makes the sentence") {
  CHECK(InGitsWords("error: a\nerror: b\nfatal: c\nhint: d") == "c");
  CHECK(InGitsWords("warning: x\nerror: a\nerror: b") == "a");
  CHECK(InGitsWords("something") == "something");
  CHECK(InGitsWords("") == "it does not say why");
}
