// The step of `wsoa git-setup` that says which files are plans.
#include <utility>

#include "commands/cli/open_workspace.h"
#include "commands/git_setup/git_attributes.h"
#include "commands/git_setup/git_setup_files.h"
#include "commands/git_setup/git_steps.h"
#include "source/failure.h"
#include "source/shell_word.h"
#include "workspace/load.h"
#include "workspace/place.h"
#include "workspace/plan_files.h"
#include "workspace/workspace.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

constexpr char kAttributesFile[] = ".gitattributes";

bool Escapes(const fs::path& relative) {
  return relative.empty() || relative.begin()->string() == "..";
}

// The folder that the patterns are relative to: that of .wsoa.yaml, or the top.
Place PlaceOfPlans(const fs::path& top, Workspace& workspace) {
  return workspace.settings().folder.empty() ? workspace.Folder(top) : workspace.WorkingTree();
}

// The patterns of .wsoa.yaml, or the default ones; none if neither can be used.
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

// The existing plans, relative to the top.
std::vector<std::string> PlansFromTop(const Place& place, const fs::path& top, const World& world) {
  const PlanFiles files = ChoosePlanFiles({}, place.settings, *place.tree, place.directory);
  std::vector<std::string> paths;
  for (const std::string& file : ReadPlanFiles(files.files, *place.tree, world).files) {
    const fs::path path = fs::weakly_canonical(place.directory / file).lexically_relative(top);
    if (!Escapes(path)) paths.push_back(path.generic_string());
  }
  return paths;
}

std::vector<std::string> PlanPatterns(const fs::path& top, const Env& env) {
  Workspace workspace(WorldOf(env));
  const Place place = PlaceOfPlans(top, workspace);
  std::vector<std::string> patterns = GeneralPatterns(place, top);
  if (!patterns.empty()) return patterns;
  for (const std::string& path : PlansFromTop(place, top, workspace.world())) {
    patterns.push_back(AttributePatternOf(path));
  }
  if (patterns.empty()) {
    throw Failure(ExitStatus::kFailure, "there is no plan in " + top.string() +
                                            " yet: plans/ is the usual folder for them");
  }
  return patterns;
}

// Shell commands that add the same bytes.
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

}  // namespace

GitStep AttributesStep(const fs::path& top, const Env& env) {
  const fs::path file = top / kAttributesFile;
  const FileState made_from = StateOfFile(file);
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
  step.apply = [file, missing, made_from, text = std::move(text)] {
    const std::string with_lines = WithLines(text, missing);
    WriteTo(file, {.text = with_lines, .made_from = made_from});
  };
  return step;
}

std::vector<std::string> OverriddenAttributes(const fs::path& top, const GitSettings& settings,
                                              const Env& env) {
  Workspace workspace(WorldOf(env));
  std::vector<std::string> lines;
  const auto plans = PlansFromTop(PlaceOfPlans(top, workspace), top, workspace.world());
  for (const auto& [path, value] : settings.Unlike("diff", "wsoa", plans)) {
    lines.push_back(path + " has diff=" + value);
  }
  return lines;
}

}  // namespace wsoa
