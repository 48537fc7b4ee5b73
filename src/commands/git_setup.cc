// wsoa git-setup: has git speak of actions. Shows what it would do, as lines to type; --apply does
// it.
#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "commands/all_commands.h"
#include "commands/cli/flags.h"
#include "commands/cli/output.h"
#include "commands/git_setup/git_steps.h"
#include "commands/git_setup/pre_commit_hook.h"
#include "plan/read/plan_lines.h"
#include "source/escape.h"
#include "source/failure.h"

namespace wsoa {
namespace {

// Git runs it with the name of a file behind it. Where there is no wsoa, git shows what is written.
constexpr char kTextconv[] = R"(wsoa git-textconv -- "$1" || cat --)";

// Git puts what it knows of a change behind it, and dies where it fails.
constexpr char kDiffCommand[] = R"(wsoa git-diff -- "$@" || diff -u -- "$2" "$5"; true)";

struct SetupFlags {
  bool apply = false;
  bool words = false;
  bool hook = false;
  bool print_hook = false;
};

std::vector<GitStep> StepsFor(const std::filesystem::path& top, const SetupFlags& flags,
                              const Env& env) {
  const GitSettings settings(top);
  std::vector<GitStep> steps = {AttributesStep(top, env)};
  steps.push_back(
      SettingStep(settings, "git compares plans fact by fact", "diff.wsoa.textconv", kTextconv));
  steps.push_back(SettingStep(settings, "the head of a change names the action",
                              "diff.wsoa.xfuncname", kHeadingPattern));
  if (flags.words) {
    steps.push_back(SettingStep(settings, "git diff says in words what an edit means",
                                "diff.wsoa.command", kDiffCommand));
  }
  if (flags.hook) steps.push_back(HookStep(settings, env));
  return steps;
}

bool IsToDo(const GitStep& step) { return !step.in_place && step.obstacle.empty(); }

std::string InLines(const GitStep& step, bool is_done) {
  std::string text = "- " + EscapeControls(step.purpose) + "\n";
  if (is_done) return text;
  if (!step.obstacle.empty()) text += "  " + EscapeControls(step.obstacle) + "\n";
  for (const std::string& command : step.commands) text += "    " + EscapeControls(command) + "\n";
  return text;
}

// The steps that `belongs` picks, below a heading; nothing where it picks none.
template <typename Predicate>
std::string Below(std::string_view heading, const std::vector<GitStep>& steps, Predicate belongs,
                  bool is_done = false) {
  std::string text;
  for (const GitStep& step : steps) {
    if (belongs(step)) text += InLines(step, is_done);
  }
  return text.empty() ? "" : std::string(heading) + "\n" + text + "\n";
}

std::string AllInPlace(const SetupFlags& flags) {
  return "All is in place: git diff, git log -p, git show and git blame speak of actions.\n" +
         std::string(flags.hook ? ""
                                : "A hook that checks plans before each commit: wsoa "
                                  "git-setup --hook\n");
}

// What is said once everything is there that can be.
std::string Afterwards(const std::vector<GitStep>& steps,
                       const std::vector<std::string>& overridden, const SetupFlags& flags) {
  std::string text;
  if (std::all_of(steps.begin(), steps.end(), [](const auto& step) { return step.in_place; })) {
    text += AllInPlace(flags);
  }
  if (overridden.empty()) return text;
  text += "But other attributes (git check-attr -a FILE) keep git from it:\n";
  for (const std::string& line : overridden) text += "  " + EscapeControls(line) + "\n";
  return text;
}

// What could not be done leaves the rest as it was, and it is said what is done by then.
void ApplyAll(const std::vector<GitStep>& steps, const Env& env, const CommonOptions& common) {
  std::vector<GitStep> done;
  for (const GitStep& step : steps) {
    if (!IsToDo(step)) continue;
    try {
      step.apply();
    } catch (const Failure&) {
      const auto all = [](const GitStep&) { return true; };
      WriteResult(Below("Done:", done, all, /*is_done=*/true) +
                      Below("Not done:", {step}, all, /*is_done=*/true),
                  env, common);
      throw;
    }
    done.push_back(step);
  }
}

ExitStatus SetUp(const SetupFlags& flags, const Env& env, const CommonOptions& common) {
  if (flags.print_hook) {
    WriteResult(kPreCommitHook, env, common);
    return ExitStatus::kOk;
  }
  const std::filesystem::path top = TopOfWorkingTree(env);
  std::vector<GitStep> steps = StepsFor(top, flags, env);
  std::string text;
  if (flags.apply) {
    ApplyAll(steps, env, common);
    text += Below("Done:", steps, IsToDo, /*is_done=*/true);
    if (IsToDo(steps.front())) {
      text +=
          "Commit .gitattributes. In every other clone, once: wsoa git-setup --apply\n(git "
          "takes no settings from elsewhere).\n\n";
    }
    steps = StepsFor(top, flags, env);
  }
  text += Below("To do (wsoa git-setup --apply does it, or type):", steps, IsToDo);
  text += Below("For you to do:", steps, [](const auto& step) { return !step.obstacle.empty(); });
  const bool nothing_to_do = std::none_of(steps.begin(), steps.end(), IsToDo);
  const auto overridden =
      nothing_to_do ? OverriddenAttributes(top, GitSettings(top), env) : std::vector<std::string>();
  text += Afterwards(steps, overridden, flags);
  WriteResult(text, env, common);
  const bool by_hand =
      !overridden.empty() || std::any_of(steps.begin(), steps.end(),
                                         [](const auto& step) { return !step.obstacle.empty(); });
  return by_hand ? ExitStatus::kProblems : ExitStatus::kOk;
}

Run DeclareGitSetup(CLI::App& app) {
  const auto flags = std::make_shared<SetupFlags>();
  AddSwitch(app, "--apply", flags->apply, "do it; without this, only say what would be done");
  AddSwitch(app, "--words", flags->words,
            "also have git diff say what an edit means (git diff --no-ext-diff: fact by fact)");
  AddSwitch(app, "--hook", flags->hook,
            "also a hook that refuses commits which add mistakes to plans");
  AddSwitch(app, "--print-hook", flags->print_hook, "print that hook, and nothing else");
  return
      [flags](const Env& env, const CommonOptions& common) { return SetUp(*flags, env, common); };
}

}  // namespace

const Command kGitSetup = {
    .name = "git-setup",
    .summary =
        "make git diff, log and blame show actions instead of YAML lines, and check plans before "
        "commits",
    .examples = {{"wsoa git-setup", "what it would do, as lines to type"},
                 {"wsoa git-setup --apply", "do it"},
                 {"wsoa git-setup --hook --apply", "and check plans before each commit"}},
    .declare = DeclareGitSetup,
};

}  // namespace wsoa
