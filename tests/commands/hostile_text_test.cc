// Texts of plans, names of files and branches, authors and messages: in no format, and on neither
// stream, does any of it steer a screen, hide, or become a command of a CI service.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <filesystem>
#include <string>
#include <vector>

#include "source/ci_commands.h"
#include "source/escape.h"
#include "support/run.h"
#include "support/test_repository.h"

using namespace wsoa;

namespace {

namespace fs = std::filesystem;

// What a YAML text between double quotes makes of them, and as they are.
struct Planted {
  std::string as_yaml;
  std::string raw;
};

const std::vector<Planted> kPlanted = {
    {"::error file=x::planted", "::error file=x::planted"},
    {"\\u00a0::error::planted", "\u00a0::error::planted"},
    {"word word word word word word word word word word word word word ::error::planted",
     "word word word word word word word word word word word word word ::error::planted"},
    {"##[error]planted", "##[error]planted"},
    {"a ##vso[task.setvariable]x", "a ##vso[task.setvariable]x"},
    {"a\\n::error::planted", "a\n::error::planted"},
    {"a\\r\\n  ::error::planted", "a\r\n  ::error::planted"},
    {"a\u202eb\u2066c", "a\u202eb\u2066c"},
    {"a\u200bb\u00adc\u3164d\uffa0e\u180ef\u115fg\u1160h",
     "a\u200bb\u00adc\u3164d\uffa0e\u180ef\u115fg\u1160h"},
    {"a\U000e0041\U000e007fb", "a\U000e0041\U000e007fb"},
};

std::string PlanSaying(const std::string& text) {
  return fmt::format(
      "wsoa: 1\ntitle: \"{0}\"\narea: \"{0}\"\npeople:\n  HOS: \"{0}\"\n"
      "sections:\n  - ref: A\n    title: \"{0}\"\n    leader: \"{0}\"\n    actions:\n"
      "      - ref: A1\n        title: \"{0}\"\n        owners: [HOS]\n        due: 2022-06\n"
      "        updates:\n          - {{date: 2022-01-15, rating: red, note: \"{0}\"}}\n"
      "      - {{ref: \"{0}\", title: B, owners: [\"{0}\"], due: 2021-06, \"{0}\": \"{0}\"}}\n",
      text);
}

const std::vector<std::vector<std::string>> kCommands = {
    {"status"},         {"actions"},   {"owners"}, {"show", "A1"},
    {"measures"},       {"risks"},     {"check"},  {"check", "--notes"},
    {"diff", "HEAD~1"}, {"log", "A1"}, {"trend"},  {"snapshot"}};
const std::vector<std::string> kReportFormats = {"table", "markdown", "csv", "html", "json"};
const std::vector<std::string> kFindingsFormats = {"terminal", "oneline", "json", "sarif",
                                                   "github",   "gitlab",  "junit"};

// Line by line: nothing hidden but the layout's own ends of lines, no command.
void CheckIsHarmless(const std::string& text, bool has_own_commands, const std::string& what) {
  INFO(what, "\n", text.substr(0, 2000));
  CHECK(EscapeControls(text, "\n\r\t") == text);
  const std::string without =
      has_own_commands ? WithoutForeignCiCommands(text) : WithoutCiCommands(text);
  CHECK(without == text);
}

void RunAll(const fs::path& directory) {
  for (const auto& command : kCommands) {
    const bool is_check = command.front() == "check";
    for (const std::string& format : is_check ? kFindingsFormats : kReportFormats) {
      if (command.front() == "snapshot" && format != "json") continue;
      std::vector<std::string> words = command;
      if (command.front() != "snapshot") words.insert(words.end(), {"--format", format});
      const RunResult said = RunWsoa(words, {directory, MakeDay(2022, 1, 31), ""});
      const std::string what = command.front() + " " + format;
      CheckIsHarmless(said.out, format == "github", what);
      CheckIsHarmless(said.err, false, what + ", stderr");
      if (format == "github") {
        CHECK(said.out.find("\n::error::planted") == std::string::npos);
      }
    }
  }
}

}  // namespace

TEST_CASE("no text of a plan steers a screen, hides, or commands a CI service, in any format") {
  for (const Planted& planted : kPlanted) {
    const TestRepository built;
    built.Write("plans/a.yaml", PlanSaying("before"));
    built.Commit("first");
    built.Write("plans/a.yaml", PlanSaying(planted.as_yaml));
    RunAll(built.root());
  }
}

TEST_CASE("no name of a file does") {
  for (const Planted& planted : kPlanted) {
    std::string name = planted.raw;
    for (char& letter : name) letter = letter == '/' ? '_' : letter;
    const TestRepository built;
    built.Write("plans/" + name + ".yaml", PlanSaying("before"));
    built.Commit("first");
    built.Write("plans/" + name + ".yaml", "wsoa: 1\ntitle: [\n");
    built.Write("plans/good.yaml", PlanSaying("good"));
    RunAll(built.root());
    RunAll(built.root() / "plans");
    fs::remove(built.root() / "plans/good.yaml");
    RunAll(built.root());
    fs::create_symlink("nowhere", built.root() / ("plans/b" + name + ".yaml"));
    RunAll(built.root());
    for (const std::string command : {"git-textconv", "git-diff", "show", "check", "-C"}) {
      const RunResult said = RunWsoa({command, name}, {built.root(), MakeDay(2022, 1, 31), ""});
      CheckIsHarmless(said.out, false, command + ", stdout");
      CheckIsHarmless(said.err, false, command + ", stderr");
    }
  }
}

TEST_CASE("a plan that cannot be read is shown to git without commands") {
  for (const Planted& planted : kPlanted) {
    const TemporaryFolder folder;
    folder.Write("a.yaml", planted.raw + "\n" + planted.raw + ": [\n");
    const RunResult said = RunWsoa({"git-textconv", "a.yaml"}, {folder.path(), Day{}, ""});
    CHECK(said.status == 0);
    CheckIsHarmless(said.out, false, "git-textconv");
  }
}

TEST_CASE("no branch, author or message does") {
  for (const Planted& planted : kPlanted) {
    const TestRepository built;
    built.Write("plans/a.yaml", PlanSaying("before"));
    built.Write("message", planted.raw + "\n");
    built.Commit("first");
    built.Write("plans/a.yaml", PlanSaying("after"));
    built.Git("add -A");
    RunWithGit(built.root(), "GIT_AUTHOR_NAME=\"$(cat message)\" git commit -q -F message");
    RunAll(built.root());
    const std::string branch = "x\u202e\u00ad";
    built.Git("branch '" + branch + "' HEAD~1");
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"trend", "--revs", branch + ",main"},
          {"trend", "--revs", branch},
          {"diff", branch, "main"},
          {"status", "--at", branch},
          {"status", "--at", branch + "y"},
          {"status", "--at", planted.raw}}) {
      const RunResult said = RunWsoa(command, {built.root(), MakeDay(2022, 1, 31), ""});
      CheckIsHarmless(said.out, false, command.front());
      CheckIsHarmless(said.err, false, command.front() + ", stderr");
    }
  }
}
