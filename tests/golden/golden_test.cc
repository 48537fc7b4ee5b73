// Runs every golden case in process and compares all that it prints.
//
// A case is a folder tests/golden/COMMAND/CASE with `args` (the command line behind `wsoa`), the
// files that it reads, and what is expected: `out`, `err`, `exit`, and `written/FILE` for each file
// that it writes. `today` (else 2022-01-31) and `stdin` (else nothing) may stand there too. A plan
// that many cases share stands beside them (../plan.yaml).
//
// A case with a file `history` runs in a git repository instead, which that file makes: lines of
// shell with `$inputs` for the folder of the inputs, and `commit DATE MESSAGE`.
//
// Each case is a ctest test of its own: ctest -R golden/actions/where. To add one: write its `args`
// and inputs, run ./dev docs, and read what came of it before it is committed.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "support/files.h"
#include "support/golden.h"
#include "support/run.h"
#include "support/test_repository.h"

using namespace wsoa;

namespace {

namespace fs = std::filesystem;

bool Updating() {
  const char* value = std::getenv("WSOA_UPDATE_GOLDEN");
  return value && std::string(value) == "1";
}

std::string ReadOr(const fs::path& path, const std::string& otherwise) {
  return fs::exists(path) ? ReadWholeFile(path) : otherwise;
}

// The folder that a case runs in. Made on the first run; one that another case has made by the
// same lines is copied, for git takes its time.
fs::path WhereToRun(const fs::path& folder) {
  if (!fs::exists(folder / "history")) return folder;
  const fs::path repository = folder / "repository";
  static std::map<std::string, fs::path> made;
  const std::string history = ReadWholeFile(folder / "history");
  const auto [known, is_new] = made.try_emplace(history, repository);
  if (!is_new) {
    if (known->second != repository && !fs::exists(repository)) {
      fs::copy(known->second, repository, fs::copy_options::recursive);
    }
    return repository;
  }
  fs::create_directory(repository);
  RunWithGit(repository,
             "git init -q -b main\n"
             "inputs=../../../inputs\n"
             "commit() { git add -A; GIT_AUTHOR_DATE=\"$1T12:00:00Z\" "
             "GIT_COMMITTER_DATE=\"$1T12:00:00Z\" git commit -q -m \"$2\"; }\n" +
                 history);
  return repository;
}

RunResult RunCase(const std::string& name, const fs::path& folder) {
  TestWorld world;
  world.directory = WhereToRun(folder);
  world.input = ReadOr(folder / "stdin", "");
  const std::string today = ReadOr(folder / "today", "");
  if (!today.empty()) world.today = ParseDate(today.substr(0, today.find('\n')))->last;
  return RunWsoa(GoldenArgs(name), world);
}

// Compares a text with an expected file, or writes it there.
void Expect(const fs::path& expected, const std::string& actual) {
  if (Updating()) WriteWholeFile(expected, actual);
  CAPTURE(expected.filename().string());
  REQUIRE_MESSAGE(fs::exists(expected), expected.string() << " is missing");
  CHECK(actual == ReadWholeFile(expected));
}

// `written/` names the files that a case writes, by hand; their content is compared.
void ExpectWrittenFiles(const fs::path& expected, const fs::path& folder) {
  if (!fs::exists(expected / "written")) return;
  for (const auto& entry : fs::directory_iterator(expected / "written")) {
    const fs::path written = folder / entry.path().filename();
    REQUIRE_MESSAGE(fs::exists(written), written.filename().string() << " was not written");
    Expect(entry.path(), ReadWholeFile(written));
  }
}

// A copy of what a case may read: what it writes does not come into the source tree. Beside its own
// folder that is whatever is no other case, or a case that it names: what the cases of its command
// share, the inputs (the register of the manual is one), and the files of other commands.
void CopyInputs(const std::string& name, const fs::path& to) {
  const fs::path command = name.substr(0, name.find('/'));
  const std::string args = ReadWholeFile(GoldenFolder() / name / "args");
  const auto is_named = [&](const fs::path& other) {
    return args.find("../" + other.filename().string()) != std::string::npos;
  };
  constexpr auto kAll = fs::copy_options::recursive | fs::copy_options::skip_existing;
  for (const auto& folder : fs::directory_iterator(GoldenFolder())) {
    if (!folder.is_directory()) continue;
    const fs::path copied = to / folder.path().filename();
    fs::create_directories(copied);
    const bool read = folder.path().filename() == command || folder.path().filename() == "inputs";
    for (const auto& entry : fs::directory_iterator(folder)) {
      const bool is_case = fs::exists(entry.path() / "args");
      if (entry.is_directory() && (!read || (is_case && !is_named(entry.path())))) continue;
      fs::copy(entry.path(), copied / entry.path().filename(), kAll);
    }
  }
  fs::copy(fs::path(WSOA_SOURCE_DIR) / "docs" / "register.yaml", to / "inputs", kAll);
  fs::copy(GoldenFolder() / name, to / name, kAll);
}

// WSOA_CASE names the one case to run; else all of them are run.
std::vector<std::string> CasesToRun() {
  const char* name = std::getenv("WSOA_CASE");
  return name ? std::vector<std::string>{name} : GoldenCases();
}

}  // namespace

TEST_CASE("golden cases print what they printed before") {
  const TemporaryFolder copy;
  const auto cases = CasesToRun();
  for (const std::string& name : cases) CopyInputs(name, copy.path());
  for (const std::string& name : cases) {
    CAPTURE(name);
    REQUIRE(fs::exists(copy.path() / name / "args"));
    const RunResult result = RunCase(name, copy.path() / name);
    Expect(GoldenFolder() / name / "out", result.out);
    Expect(GoldenFolder() / name / "err", result.err);
    Expect(GoldenFolder() / name / "exit", std::to_string(result.status) + "\n");
    ExpectWrittenFiles(GoldenFolder() / name, copy.path() / name);
  }
}
