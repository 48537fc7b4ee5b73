// The scripts of `wsoa completions`, tried in the shells themselves.
#include <doctest/doctest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <string>

#include "commands/completions/completion_scripts.h"
#include "support/files.h"

using namespace wsoa;

namespace {

bool IsInstalled(const std::string& shell) {
  return std::system(("command -v " + shell + " >/dev/null 2>&1").c_str()) == 0;
}

// What a shell prints for a script of its own.
std::string RunIn(const std::string& shell, const std::string& script) {
  const TemporaryFolder folder;
  folder.Write("script", script);
  folder.Write("work/plan.yaml", "");
  folder.Write("work/sub/more.yaml", "");
  const std::string at = folder.path().string();
  const int status = std::system(
      ("cd '" + at + "/work' && " + shell + " ../script >../out 2>&1 </dev/null").c_str());
  const std::string out = ReadWholeFile(folder.path() / "out");
  return status == 0 ? out : "failed: " + out;
}

// What bash offers behind the words, the last of which is being typed.
std::string Offered(const std::string& words) {
  return RunIn("bash", BashCompletion() + "COMP_WORDS=(" + words +
                           ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_wsoa\n"
                           "echo \"${COMPREPLY[*]}\"\n");
}

}  // namespace

TEST_CASE("bash offers commands, options and fixed words where each belongs") {
  struct Case {
    std::string words;
    std::string offered;
  };
  const Case cases[] = {
      {"wsoa st", "status"},
      {"wsoa --format json st", "status"},
      {"wsoa --as-of 2022-01 -q own", "owners"},
      {"wsoa --form", "--format"},
      {"wsoa -C ''", "sub"},
      {"wsoa check --fail-on ''", "error warning note"},
      {"wsoa check --format s", "sarif"},
      {"wsoa check --format = s", "sarif"},
      {"wsoa check --format =", "terminal oneline json sarif github gitlab junit"},
      {"wsoa check pl", "plan.yaml"},
      {"wsoa check -o pl", "plan.yaml"},
      {"wsoa check --as-of ''", ""},
      {"wsoa check --owner", ""},
      {"wsoa actions --due-", "--due-before --due-after --due-within"},
      {"wsoa actions --rating red,a", "red,amber"},
      {"wsoa actions --group-by o", "owner"},
      {"wsoa rules depen", "dependency-cycle depends-on-withdrawn"},
      {"wsoa completions ''", "bash zsh fish"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.words);
    CHECK(Offered(each.words) == each.offered + "\n");
  }
}

TEST_CASE("zsh reads its script") {
  if (!IsInstalled("zsh")) {
    MESSAGE("zsh is not installed: its completion is not tried");
    return;
  }
  CHECK(RunIn("zsh", "autoload -U compinit && compinit -D\n" + ZshCompletion() +
                         "echo $_comps[wsoa]\n") == "_wsoa\n");
}

TEST_CASE("fish offers what its script says") {
  if (!IsInstalled("fish")) {
    MESSAGE("fish is not installed: its completion is not tried");
    return;
  }
  const auto offered = [](const std::string& line) {
    return RunIn("fish", FishCompletion() + "complete -C '" + line + "' | cut -f1\n");
  };
  CHECK(offered("wsoa sta") == "status\n");
  CHECK(offered("wsoa check --fail-on ") == "error\nnote\nwarning\n");
  CHECK(offered("wsoa actions --due-") == "--due-after\n--due-before\n--due-within\n");
  CHECK(offered("wsoa actions --rating red,a") == "red,amber\n");
  CHECK(offered("wsoa rules depen") == "dependency-cycle\ndepends-on-withdrawn\n");
  CHECK(offered("wsoa check pl") == "plan.yaml\n");
}
