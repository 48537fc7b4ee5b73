#include "commands/git_steps.h"

#include <system_error>
#include <utility>

#include "commands/git_attributes.h"
#include "commands/load.h"
#include "commands/options.h"
#include "commands/output.h"
#include "commands/place.h"
#include "commands/plan_files.h"
#include "commands/pre_commit_hook.h"
#include "source/failure.h"
#include "source/repository.h"
#include "source/tree.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

constexpr char kAttributesFile[] = ".gitattributes";

// A word as a shell reads it.
std::string ShellWord(const std::string& text) {
  const bool plain = !text.empty() && text.find_first_not_of(
                                          "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                          "0123456789-_./,=:@%+") == std::string::npos;
  if (plain) return text;
  std::string word = "'";
  for (const char letter : text)
    word += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
  return word + "'";
}

// As a person would call it where the command was started.
std::string FromHere(const fs::path& path, const Env& env) {
  const fs::path here = fs::weakly_canonical(env.directory);
  const fs::path folder = fs::weakly_canonical(path.parent_path());
  return (folder / path.filename()).lexically_relative(here).generic_string();
}

bool Escapes(const fs::path& relative) {
  return relative.empty() || relative.begin()->string() == "..";
}

Env StartedIn(const fs::path& directory, const Env& env) {
  Env there = env;
  there.directory = directory;
  return there;
}

// The place that says what is a plan: that of .wsoa.yaml, else the top.
Place PlaceOfPlans(const fs::path& top, const Env& env) {
  Place place = WorkingTree(env);
  return place.settings.folder.empty() ? WorkingTree(StartedIn(top, env)) : place;
}

// The patterns of .wsoa.yaml or the usual ones; none where neither serves.
std::vector<std::string> GeneralPatterns(const Place& place, const fs::path& top) {
  const Settings& settings = place.settings;
  const fs::path home = settings.folder.empty() ? top : fs::weakly_canonical(settings.folder);
  const fs::path folder = home.lexically_relative(top);
  if (Escapes(folder)) return {};
  std::vector<std::string> globs = settings.plans;
  if (globs.empty() && fs::is_directory(home / "plans")) {
    globs = {"plans/**/*.yaml", "plans/**/*.yml"};
  }
  std::vector<std::string> patterns;
  for (const std::string& glob : globs) {
    patterns.push_back(AttributePattern(folder.generic_string(), glob));
  }
  return patterns;
}

// The plans that are there, from the top.
std::vector<std::string> PlansFromTop(const Place& place, const fs::path& top, const Env& env) {
  const PlanFiles files = ChoosePlanFiles({}, place.settings, *place.tree, place.directory);
  std::vector<std::string> paths;
  for (const std::string& file : ReadPlanFiles(files.files, *place.tree, env).files) {
    const fs::path path = fs::weakly_canonical(place.directory / file).lexically_relative(top);
    if (!Escapes(path)) paths.push_back(path.generic_string());
  }
  return paths;
}

std::vector<std::string> PlanPatterns(const fs::path& top, const Env& env) {
  const Place place = PlaceOfPlans(top, env);
  std::vector<std::string> patterns = GeneralPatterns(place, top);
  if (!patterns.empty()) return patterns;
  for (const std::string& path : PlansFromTop(place, top, env)) {
    patterns.push_back(AttributePatternOf(path));
  }
  if (patterns.empty()) {
    throw Failure(ExitStatus::kFailure, "there is no plan in " + top.string() +
                                            " yet: plans/ is the usual folder for them");
  }
  return patterns;
}

void WriteTo(const fs::path& path, const std::string& text, const Env& env) {
  CommonOptions there;
  there.output = path;
  WriteResult(text, env, there);
}

std::string TextOf(const fs::path& path) {
  const FolderTree tree(path.parent_path());
  const std::string name = path.filename().string();
  return tree.KindOf(name) == Tree::Kind::kMissing ? "" : tree.Read(name);
}

// Lines for a shell that add the same bytes.
std::vector<std::string> AppendingCommands(const std::string& text,
                                           const std::vector<std::string>& lines,
                                           const std::string& file) {
  std::vector<std::string> commands;
  const std::string to = " >> " + ShellWord(file);
  const std::string addition = Addition(text, lines);
  const bool carriage_returns = addition.find('\r') != std::string::npos;
  const std::string end = carriage_returns ? "\\r\\n" : "\\n";
  if (!text.empty() && !text.ends_with('\n')) commands.push_back("printf '" + end + "'" + to);
  for (const std::string& line : lines) {
    commands.push_back("printf '%s" + end + "' " + ShellWord(line) + to);
  }
  return commands;
}

void PutHook(const fs::path& hook, const Env& env) {
  std::error_code error;
  fs::create_directories(hook.parent_path(), error);
  WriteTo(hook, kPreCommitHook, env);
  fs::permissions(hook,
                  fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec |
                      fs::perms::others_read | fs::perms::others_exec,
                  error);
  if (error) {
    throw Failure(ExitStatus::kFailure,
                  "cannot make " + hook.string() + " a program: " + error.message());
  }
}

bool IsProgram(const fs::path& path) {
  return (fs::status(path).permissions() & fs::perms::owner_exec) != fs::perms::none;
}

}  // namespace

fs::path TopOfWorkingTree(const Env& env) {
  const auto repository = Repository::Open(env.directory);
  if (!repository->is_bare()) return fs::weakly_canonical(repository->top());
  throw Failure(ExitStatus::kFailure, repository->top().string() +
                                          " is a bare repository, without files to set up: run " +
                                          "wsoa git-setup in a clone of it");
}

GitStep AttributesStep(const fs::path& top, const Env& env) {
  const fs::path file = top / kAttributesFile;
  std::string text = TextOf(file);
  std::vector<std::string> missing;
  for (const std::string& pattern : PlanPatterns(top, env)) {
    if (ValueOf("diff", pattern, text) != "diff=wsoa") missing.push_back(pattern + " diff=wsoa");
  }
  const std::string name = FromHere(file, env);
  GitStep step{.purpose = std::string(kAttributesFile) + " says which files are plans",
               .commands = AppendingCommands(text, missing, name),
               .in_place = missing.empty()};
  if (fs::is_symlink(file)) {
    step.in_place = false;
    step.obstacle = name + " is a link, and git does not follow it: put a file in its place";
  }
  step.apply = [file, missing, env, text = std::move(text)] {
    WriteTo(file, WithLines(text, missing), env);
  };
  return step;
}

GitStep SettingStep(const GitSettings& settings, std::string purpose, const std::string& key,
                    const std::string& value) {
  const auto now = settings.Get(key);
  GitStep step{.purpose = std::move(purpose),
               .commands = {"git config " + key + " " + ShellWord(value)},
               .in_place = now == value};
  if (now && !step.in_place) step.purpose += " (now: " + *now + ")";
  step.apply = [settings, key, value] { settings.Set(key, value); };
  return step;
}

GitStep HookStep(const GitSettings& settings, const Env& env) {
  const fs::path hook = settings.HooksFolder() / "pre-commit";
  const std::string name = ShellWord(FromHere(hook, env));
  GitStep step{.purpose = "a commit that adds mistakes to the plans is refused"};
  const bool is_there = fs::exists(fs::symlink_status(hook));
  if (is_there && fs::is_regular_file(hook) && IsProgram(hook)) {
    step.in_place = TextOf(hook) == kPreCommitHook;
  }
  if (is_there && !step.in_place) {
    step.obstacle =
        FromHere(hook, env) + " is there already and stays as it is: add this line to it";
    step.commands = {"wsoa check --since HEAD || exit 1"};
  } else if (settings.HooksFolderIsChosen() && !step.in_place) {
    step.obstacle =
        "somebody chose the folder of hooks (core.hooksPath), and wsoa puts nothing there: type";
  }
  if (step.commands.empty()) {
    step.commands = {"wsoa git-setup --print-hook > " + name, "chmod +x " + name};
  }
  step.apply = [hook, env] { PutHook(hook, env); };
  return step;
}

std::vector<std::string> OverriddenAttributes(const fs::path& top, const GitSettings& settings,
                                              const Env& env) {
  std::vector<std::string> lines;
  const auto plans = PlansFromTop(PlaceOfPlans(top, env), top, env);
  for (const auto& [path, value] : settings.Unlike("diff", "wsoa", plans)) {
    lines.push_back(path + " has diff=" + value);
  }
  return lines;
}

}  // namespace wsoa
