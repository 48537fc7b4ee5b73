#include "workspace/plan_problems.h"

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "workspace/names_elsewhere.h"
#include "workspace/plan_files.h"

namespace wsoa {
namespace {

// What a problem is known by when lines move: its file, as it is called now, its rule and message,
// and the words that it is about.
using Mark = std::tuple<std::string, std::string, std::string, std::string>;

std::string LineOf(const Span& span) {
  if (!span.source) return "";
  const std::string_view line = span.source->Line(span.source->PositionAt(span.begin).line);
  const std::size_t begin = line.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return "";
  return std::string(line.substr(begin, line.find_last_not_of(" \t") + 1 - begin));
}

std::string PathOf(const Diagnostic& problem) {
  return problem.span.source ? problem.span.source->path() : "";
}

Mark MarkOf(const Diagnostic& problem, const std::string& path) {
  return {path, problem.rule, problem.message, LineOf(problem.span)};
}

// The files that problems are in.
std::vector<std::string> FilesOf(const Diagnostics& problems) {
  std::set<std::string> files;
  for (const Diagnostic& problem : problems.all()) files.insert(PathOf(problem));
  return {files.begin(), files.end()};
}

std::map<Mark, int> MarksThen(const std::map<std::string, std::string>& now_by_then,
                              const Place& then, const Levels& levels, std::optional<CheckDay> day,
                              const World& world) {
  std::vector<PlanFile> files;
  for (const auto& [path, now] : now_by_then) files.push_back({path, /*named=*/true});
  const LoadedPlans loaded = ReadPlanFiles(files, *then.tree, world, WithChecks(levels, day));
  std::map<Mark, int> marks;
  for (const Diagnostic& problem : loaded.problems.all()) {
    const auto path = now_by_then.find(PathOf(problem));
    if (path != now_by_then.end()) ++marks[MarkOf(problem, path->second)];
  }
  return marks;
}

}  // namespace

Examine WithChecks(const Levels& levels, std::optional<CheckDay> day) {
  return [&levels, day](const PlanIndex& plan, Diagnostics& problems) {
    RunChecks(plan, levels, day, problems);
  };
}

LoadedPlans AddRewritten(const std::vector<std::string>& files, const Place& then, const Place& now,
                         const World& world, Diagnostics& problems) {
  std::vector<PlanFile> here;
  std::vector<PlanFile> there;
  const std::map<std::string, std::string> then_by_now = NamesIn(files, now, then);
  for (const auto& [path, was] : then_by_now) {
    // Most texts are the same, and need not be parsed to say so.
    if (now.tree->Read(path) == then.tree->Read(was)) continue;
    here.push_back({path, /*named=*/true});
    there.push_back({was, /*named=*/true});
  }
  LoadedPlans current = ReadPlanFiles(here, *now.tree, world);
  const LoadedPlans past = ReadPlanFiles(there, *then.tree, world);
  std::map<std::string, const PlanText*> by_path;
  for (const auto& text : past.plans) by_path.emplace(text->source->path(), text.get());
  for (const auto& text : current.plans) {
    const auto earlier = by_path.find(then_by_now.at(text->source->path()));
    if (earlier == by_path.end()) continue;
    RunPastChecks(text->index, earlier->second->index, now.settings.levels, problems);
  }
  problems.Sort();
  return current;
}

void LeaveOutOld(Diagnostics& problems, const Place& then, const Place& now,
                 std::optional<CheckDay> day, const World& world) {
  std::map<std::string, std::string> now_by_then;
  for (const auto& [path, was] : NamesIn(FilesOf(problems), now, then)) {
    now_by_then[was] = path;
  }
  std::map<Mark, int> old = MarksThen(now_by_then, then, now.settings.levels, day, world);
  problems.Keep([&](const Diagnostic& problem) {
    const auto mark = old.find(MarkOf(problem, PathOf(problem)));
    return mark == old.end() || mark->second-- <= 0;
  });
}

}  // namespace wsoa
