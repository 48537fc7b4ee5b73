// wsoa check: is every plan well formed and well made?
#include "checks/check.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "commands/all_commands.h"
#include "commands/flags.h"
#include "commands/load.h"
#include "commands/options.h"
#include "commands/output.h"
#include "commands/parallel.h"
#include "render/findings.h"

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

// What the checks say of every plan, and what reading them said.
Diagnostics FindProblems(LoadedPlans& loaded, std::optional<CheckDay> day, unsigned threads) {
  std::vector<Diagnostics> found(loaded.plans.size());
  ForEachIndex(found.size(), threads, [&](std::size_t i) {
    RunChecks(loaded.plans[i]->plan, loaded.settings.levels, day, found[i]);
  });
  Diagnostics all = std::move(loaded.problems);
  for (Diagnostics& of_one : found) all.Append(std::move(of_one));
  all.Sort();
  return all;
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

ExitStatus CheckPlans(const CheckFlags& flags, const Env& env, const CommonOptions& common) {
  LoadedPlans loaded = LoadPlans(flags.paths, env, common);
  std::optional<CheckDay> day;
  if (common.as_of) day = {*common.as_of, common.as_of_is_today};
  Diagnostics problems = FindProblems(loaded, day, env.threads);
  const bool failed = AnyAsSevereAs(flags.FailOn(), problems);
  const bool show_notes = flags.notes || flags.FailOn() == Severity::kNote;
  const int hidden_notes = show_notes ? 0 : HideNotes(problems);
  const FindingsReport report{problems, hidden_notes, loaded.files,
                              RulesInForce(loaded.settings.levels), WSOA_VERSION};
  WriteResult(RenderFindings(report, FormatOf(common), common.look), env, common);
  return failed ? ExitStatus::kProblems : ExitStatus::kOk;
}

Run DeclareCheck(CLI::App& app) {
  const auto flags = std::make_shared<CheckFlags>();
  Words severities;
  for (const auto& [word, severity] : kFailOn) severities.push_back(word);
  AddPaths(app, flags->paths);
  AddSwitch(app, "--notes", flags->notes, "show notes too, which are else only counted");
  AddWord(app, "--fail-on", flags->fail_on, "SEVERITY", {severities},
          "exit with 1 from this severity on: error (unless you say), warning or note");
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
    .summary = "say what is wrong in plans, and how to mend it",
    .examples = {{"wsoa check", "every plan of the repository"},
                 {"wsoa check plans/north.yaml --notes", "one plan, small remarks too"},
                 {"wsoa check --as-of today", "also what depends on the day: stale updates, …"},
                 {"wsoa check --format sarif -o findings.sarif", "for a code scanning service"}},
    .formats = FormatWords(),
    .takes_day = true,
    .declare = DeclareCheck,
};

}  // namespace wsoa
