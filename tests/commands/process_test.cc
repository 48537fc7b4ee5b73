// The real program in a real process: what in-process runs cannot see.
#include <doctest/doctest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <string>

#include "support/files.h"

using namespace wsoa;

namespace {

constexpr char kPlan[] =
    "wsoa: 1\n"
    "title: Test\n"
    "area: Testshire\n"
    "sections:\n"
    "  - ref: A\n"
    "    title: Section\n"
    "    leader: HOS\n"
    "    actions:\n"
    "      - {ref: A1, title: Do this, owners: [HOS], due: 2021-11}\n";

struct ProcessResult {
  std::string out;
  std::string err;
  int status = -1;
};

// Runs a line of shell in a folder, with `wsoa` in it standing for the program and none of this
// machine's settings.
class Shell {
 public:
  Shell() { folder_.Write("plan.yaml", kPlan); }

  const TemporaryFolder& folder() const { return folder_; }

  ProcessResult Run(const std::string& line) const {
    const std::string at = folder_.path().string();
    const std::string all = "cd '" + at + "' && unset NO_COLOR CLICOLOR_FORCE COLUMNS PAGER; " +
                            "wsoa() { '" WSOA_BINARY "' \"$@\"; }; { " + line + "\n} >'" + at +
                            ".out' 2>'" + at + ".err' </dev/null";
    folder_.Write("script", all);
    const int status = std::system(("bash '" + at + "/script'").c_str());
    ProcessResult result{ReadWholeFile(at + ".out"), ReadWholeFile(at + ".err"),
                         WIFEXITED(status) ? WEXITSTATUS(status) : -1};
    std::filesystem::remove(at + ".out");
    std::filesystem::remove(at + ".err");
    return result;
  }

 private:
  TemporaryFolder folder_;
};

}  // namespace

TEST_CASE("each exit status leaves the process") {
  const Shell shell;
  CHECK(shell.Run("wsoa check plan.yaml").status == 0);
  CHECK(shell.Run("sed -i s/2021-11/Nov-21/ plan.yaml; wsoa check plan.yaml").status == 1);
  CHECK(shell.Run("wsoa").status == 2);
  CHECK(shell.Run("wsoa check --no-such-option").status == 2);
  CHECK(shell.Run("wsoa check nowhere.yaml").status == 3);
}

TEST_CASE("results go to standard output and what is said of them to standard error") {
  const Shell shell;
  const auto good = shell.Run("wsoa actions --columns ref --format csv plan.yaml");
  CHECK(good.out == "ref\r\nA1\r\n");
  CHECK(good.err == "");
  const auto bad = shell.Run("wsoa actions --columns rfe plan.yaml");
  CHECK(bad.out == "");
  CHECK(bad.err == "wsoa: no column rfe (did you mean ref?)\n");
}

TEST_CASE("a reader that has seen enough is no failure") {
  const Shell shell;
  const auto result = shell.Run(
      "for i in $(seq 400); do\n"
      "  echo \"      - {ref: B$i, title: And that, owners: [HOS], due: 2022-0$((i % 9 + 1))}\"\n"
      "done >>plan.yaml\n"
      "set -o pipefail; wsoa actions --as-of 2022-01 plan.yaml | head -1");
  CHECK(result.err == "");
  CHECK(result.status == 0);
  CHECK(result.out != "");
}

TEST_CASE("a full disk is a failure") {
  const Shell shell;
  const auto result = shell.Run("wsoa status plan.yaml >/dev/full");
  CHECK(result.err == "wsoa: cannot write the result: No space left on device\n");
  CHECK(result.status == 3);
}

TEST_CASE("random bytes, a folder, a missing and an unreadable file are told apart") {
  const Shell shell;
  shell.folder().Write("random.yaml", std::string("\x7f\x45\x4c\x46\0\xff\xfe: [", 10));
  const auto random = shell.Run("wsoa check random.yaml");
  CHECK(random.status == 1);
  CHECK(random.out.find("not-utf8") != std::string::npos);
  const auto folder = shell.Run("mkdir empty; wsoa check empty");
  CHECK(folder.err == "wsoa: there is no plan in empty\n");
  CHECK(folder.status == 3);
  const auto missing = shell.Run("wsoa check plam.yaml");
  CHECK(missing.err == "wsoa: there is no file or folder plam.yaml (did you mean plan.yaml?)\n");
  CHECK(missing.status == 3);
  const auto device = shell.Run("wsoa check /dev/null");
  CHECK(device.err == "wsoa: /dev/null is neither a file nor a folder (- reads standard input)\n");
  CHECK(device.status == 3);
}

TEST_CASE("the environment chooses colours, and the command line overrides it") {
  const Shell shell;
  const auto coloured = [&](const std::string& line) {
    return shell.Run(line + " --as-of 2022-01 plan.yaml").out.find("\x1b[") != std::string::npos;
  };
  CHECK_FALSE(coloured("wsoa actions"));
  CHECK(coloured("CLICOLOR_FORCE=1 wsoa actions"));
  CHECK_FALSE(coloured("CLICOLOR_FORCE=0 wsoa actions"));
  CHECK_FALSE(coloured("NO_COLOR=1 CLICOLOR_FORCE=1 wsoa actions"));
  CHECK(coloured("NO_COLOR=1 wsoa actions --color always"));
  CHECK_FALSE(coloured("CLICOLOR_FORCE=1 wsoa actions --color never"));
}

TEST_CASE("a plan is read from standard input") {
  const Shell shell;
  CHECK(shell.Run("wsoa actions --columns ref --format csv - <plan.yaml").out == "ref\r\nA1\r\n");
}

TEST_CASE("a file that is written keeps its rights, and nothing is left beside it") {
  const Shell shell;
  const auto result = shell.Run(
      "touch list.csv; chmod 640 list.csv; wsoa actions --columns ref -o list.csv plan.yaml\n"
      "stat -c %a list.csv; ls");
  CHECK(result.out == "640\nlist.csv\nplan.yaml\nscript\n");
  CHECK(result.err == "");
}
