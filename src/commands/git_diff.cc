// wsoa git-diff: what an edit makes of a plan, in words, for git to show instead of lines
// (`wsoa git-setup --words`). Git starts it and dies where it fails, so it never does.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "changes/diff.h"
#include "commands/all_commands.h"
#include "commands/cli/flags.h"
#include "commands/cli/open_workspace.h"
#include "commands/cli/options.h"
#include "commands/cli/output.h"
#include "plan/read/plan_lines.h"
#include "report/diff/change_table.h"
#include "source/escape.h"
#include "source/failure.h"
#include "source/tree.h"
#include "workspace/load.h"

namespace wsoa {
namespace {

constexpr char kNoFile[] = "/dev/null";  // how git says that a side has none
constexpr char kTextIsShownBy[] = "git diff --no-ext-diff shows the text";

// What git says of a file that differs: where its two versions are to be read. A renamed file has
// a second name.
struct GitChange {
  std::string name;
  std::string old_file;
  std::string new_file;
};

std::optional<GitChange> ChangeFrom(const Words& words) {
  constexpr std::size_t kUsual = 7;  // name, old file, its hash and mode, the same of the new file
  constexpr std::size_t kRenamed = 9;
  if (words.size() != kUsual && words.size() != kRenamed) return std::nullopt;
  GitChange change{words[0], words[1], words[4]};
  if (words.size() == kRenamed) change.name += " → " + words[7];
  return change;
}

// Whether the two say the same, fact by fact.
bool AreAlike(const LoadedPlans& before, const LoadedPlans& after) {
  if (before.plans.size() != after.plans.size()) return false;
  for (std::size_t i = 0; i < before.plans.size(); ++i) {
    const auto lines = [](const PlanText& plan) {
      return plan.form_problems == 0 ? PlanLines(*plan.source, *plan.nodes)
                                     : PlanLines(std::string(plan.source->text()));
    };
    if (lines(*before.plans[i]) != lines(*after.plans[i])) return false;
  }
  return true;
}

// One version of the file; without a plan where there is no file.
LoadedPlans Read(const std::string& file, const Env& env) {
  if (file == kNoFile) return {};
  return ReadPlanFiles({{file, /*named=*/true}}, FolderTree(env.directory), WorldOf(env), nullptr,
                       KeepNodes::kYes);
}

std::string WhyUnread(const LoadedPlans& version, const std::string& when) {
  if (version.others.empty() || version.problems.empty()) return "";
  const Diagnostic& problem = version.problems.all().front();
  const int line = version.others.front()->PositionAt(problem.span.begin).line;
  return ": no plan that can be read, as it " + when + " (line " + std::to_string(line) + ": " +
         OneLine(problem.message) + "); " + kTextIsShownBy + "\n";
}

std::string EditsInWords(const SnapshotDiff& diff) {
  std::string text;
  std::string last;
  for (const Change& change : diff.changes) {
    // Both versions are rated on one day, so nothing here is the calendar's, and everything that
    // changed a state is a restatement too.
    if (change.by != ChangeBy::kEdit) continue;
    const std::string thing = OneLine(change.ref + "  " + TitleOfChanged(change));
    if (thing != last) text += "  " + thing + "\n";
    last = thing;
    text += "    - " + OneLine(ChangeCell(change).text) + "\n";
  }
  return text;
}

std::string Compare(const GitChange& change, Day as_of, const Env& env) {
  LoadedPlans before = Read(change.old_file, env);
  LoadedPlans after = Read(change.new_file, env);
  const std::string name = OneLine(change.name);
  if (const std::string why = WhyUnread(after, "is"); !why.empty()) return name + why;
  if (const std::string why = WhyUnread(before, "was"); !why.empty()) return name + why;
  if (AreAlike(before, after)) return name + ": nothing but layout; " + kTextIsShownBy + "\n";
  const bool has_mistakes = !before.problems.empty() || !after.problems.empty();
  const Snapshot from = TakeSnapshot(std::move(before.plans), "before", as_of);
  const Snapshot to = TakeSnapshot(std::move(after.plans), "after", as_of);
  RenamedPlans renamed;
  if (!from.plans.empty() && !to.plans.empty()) {
    renamed[to.plans.front().path()] = from.plans.front().path();
  }
  const std::string edits = EditsInWords(Diff(from, to, renamed));
  if (edits.empty()) return name + ": nothing that wsoa diff tells; " + kTextIsShownBy + "\n";
  return name + ", as of " + ShowDay(as_of) +
         (has_mistakes ? " (it has mistakes, so this may be wrong: wsoa check)" : "") + "\n" +
         edits;
}

// What to say of whatever git gave.
std::string Say(const Words& words, Day as_of, const Env& env) {
  const auto change = ChangeFrom(words);
  if (!change && words.size() == 1) return OneLine(words[0]) + ": not merged yet\n";
  if (!change) return std::string(kTextIsShownBy) + "\n";
  try {
    return Compare(*change, as_of, env);
  } catch (const Failure& failure) {
    return OneLine(change->name + ": " + failure.what()) + "; " + kTextIsShownBy + "\n";
  }
}

Run DeclareGitDiff(CLI::App& app) {
  const auto words = std::make_shared<Words>();
  AddPaths(app, *words);
  return [words](const Env& env, const CommonOptions& common) {
    WriteResult(Say(*words, common.as_of.value_or(env.today), env), env, common);
    return ExitStatus::kOk;
  };
}

}  // namespace

const Command kGitDiff = {
    .name = "git-diff",
    .summary = "say what an edit makes of a plan: what git-setup --words has git diff use",
    .examples = {{"GIT_EXTERNAL_DIFF='wsoa git-diff' git diff", "once, without a setting"}},
    .takes_day = true,
    .hidden = true,
    .declare = DeclareGitDiff,
};

}  // namespace wsoa
