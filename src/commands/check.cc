// wsoa check: is every plan well formed and well made?
#include "checks/check.h"

#include <fmt/format.h>
#include <algorithm>
#include <memory>
#include <utility>

#include "commands/all_commands.h"
#include "commands/cli/flags.h"
#include "commands/cli/open_workspace.h"
#include "commands/cli/options.h"
#include "commands/cli/output.h"
#include "render/findings/findings.h"
#include "report/provenance.h"
#include "source/ci_commands.h"
#include "workspace/load.h"
#include "workspace/place.h"
#include "workspace/plan_problems.h"

namespace wsoa {
namespace {

const std::vector<std::pair<std::string, Severity>> kFailOn = {
    {"error", Severity::kError},
    {"warning", Severity::kWarning},
    {"note", Severity::kNote},
};

const std::vector<std::pair<std::string_view, FindingsFormat>> kFormats = {
    {"terminal", FindingsFormat::kTerminal}, {"oneline", FindingsFormat::kOneline},
    {"json", FindingsFormat::kJson},         {"sarif", FindingsFormat::kSarif},
    {"github", FindingsFormat::kGithub},     {"gitlab", FindingsFormat::kGitlab},
    {"junit", FindingsFormat::kJunit},
};

struct CheckFlags {
  Words paths;
  std::string fail_on = "error";
  bool notes = false;
  std::string since;

  Severity FailOn() const {
    return std::find_if(kFailOn.begin(), kFailOn.end(),
                        [&](const auto& entry) { return entry.first == fail_on; })
        ->second;
  }
};

FindingsFormat FormatOf(const CommonOptions& common) {
  const std::string word = common.format.value_or("terminal");
  return std::find_if(kFormats.begin(), kFormats.end(),
                      [&](const auto& entry) { return entry.first == word; })
      ->second;
}

Severity SeverityOf(Level level) {
  return level == Level::kError     ? Severity::kError
         : level == Level::kWarning ? Severity::kWarning
                                    : Severity::kNote;
}

// Every rule that can speak, as severe as the repository has it.
std::vector<RuleInfo> RulesInForce(const Levels& levels) {
  std::vector<RuleInfo> rules;
  for (const Check* check : AllChecks()) {
    const auto level = levels.find(check->name);
    if (level == levels.end()) {
      rules.push_back({check->name, check->what, check->severity});
    } else if (level->second != Level::kOff) {
      rules.push_back({check->name, check->what, SeverityOf(level->second)});
    }
  }
  return rules;
}

bool AnyAsSevereAs(Severity severity, const Diagnostics& problems) {
  return std::any_of(problems.all().begin(), problems.all().end(),
                     [&](const Diagnostic& problem) { return problem.severity <= severity; });
}

int HideNotes(Diagnostics& problems) {
  const std::size_t before = problems.all().size();
  problems.Keep([](const Diagnostic& problem) { return problem.severity != Severity::kNote; });
  return static_cast<int>(before - problems.all().size());
}

// Leaves out what a revision has too, and says how many they were.
void KeepNewSince(const Place& then, Diagnostics& problems, bool count_notes, const Place& place,
                  std::optional<CheckDay> day, Workspace& workspace) {
  const auto count = [&] {
    return std::count_if(problems.all().begin(), problems.all().end(), [&](const auto& problem) {
      return count_notes || problem.severity != Severity::kNote;
    });
  };
  const auto before = count();
  LeaveOutOld(problems, then, place, day, workspace.world());
  const auto old = before - count();
  if (old == 0) return;
  workspace.notices().Remark(fmt::format("left out {} problem{} that {} has too", old,
                                         old == 1 ? "" : "s", NameOfRevision(*then.revision)));
}

void WriteFindings(const FindingsReport& report, const Env& env, const CommonOptions& common) {
  const FindingsFormat format = FormatOf(common);
  const std::string text = RenderFindings(report, format, common.style);
  if (format != FindingsFormat::kGithub) return WriteResult(text, env, common);
  WriteAsItIs(WithoutForeignCiCommands(text), env, common);  // its own lines are commands
}

ExitStatus CheckPlans(const CheckFlags& flags, const Env& env, const CommonOptions& common) {
  Workspace workspace(WatchedWorldOf(env, common));
  const NoticePrinter printer(workspace.notices(), env, common);
  const Place place = PlaceOf(common, workspace);
  std::optional<CheckDay> day;
  if (common.as_of) day = {*common.as_of, common.as_of_is_today};
  LoadedPlans loaded =
      LoadPlans(flags.paths, place, workspace, WithChecks(place.settings.levels, day));
  Diagnostics& problems = loaded.problems;
  const bool show_notes = flags.notes || flags.FailOn() == Severity::kNote;
  std::vector<LoadedPlans> rewritten;
  if (!flags.since.empty()) {
    const Place then = workspace.AtRevision(flags.since);
    KeepNewSince(then, problems, show_notes, place, day, workspace);
    rewritten = AddRewritten(loaded.files, flags.paths, then, place, workspace.world(), problems);
  }
  const bool failed = AnyAsSevereAs(flags.FailOn(), problems) || loaded.any_left_out;
  const int hidden_notes = show_notes ? 0 : HideNotes(problems);
  PrintNotices(workspace.notices(), env, common);
  const FindingsReport report{problems, hidden_notes, loaded.files,
                              RulesInForce(loaded.settings.levels), WSOA_VERSION};
  WriteFindings(report, env, common);
  return failed ? ExitStatus::kProblems : ExitStatus::kOk;
}

Run DeclareCheck(CLI::App& app) {
  const auto flags = std::make_shared<CheckFlags>();
  Words severities;
  for (const auto& [word, severity] : kFailOn) severities.push_back(word);
  AddPaths(app, flags->paths);
  AddSwitch(app, "--notes", flags->notes, "show notes as well (otherwise only counted)");
  AddWord(app, "--fail-on", flags->fail_on, "SEVERITY", {severities},
          "exit with 1 from this severity on: error (unless you say), warning or note");
  AddText(app, "--since", flags->since, "REV",
          "only problems that this git revision does not have, and what has been rewritten since");
  return [flags](const Env& env, const CommonOptions& common) {
    return CheckPlans(*flags, env, common);
  };
}

std::vector<std::string_view> FormatWords() {
  std::vector<std::string_view> words;
  for (const auto& [word, format] : kFormats) words.push_back(word);
  return words;
}

}  // namespace

const Command kCheck = {
    .name = "check",
    .summary = "report problems in plans and how to fix them",
    .examples = {{"wsoa check", "every plan of the repository"},
                 {"wsoa check plans/north.yaml --notes", "one plan, small remarks too"},
                 {"wsoa check --since origin/main", "only what a branch adds to what was wrong"},
                 {"wsoa check --as-of today", "also what depends on the day: stale updates, …"},
                 {"wsoa check --format sarif -o findings.sarif", "for a code scanning service"}},
    .formats = FormatWords(),
    .takes_day = true,
    .takes_revision = true,
    .declare = DeclareCheck,
};

}  // namespace wsoa
