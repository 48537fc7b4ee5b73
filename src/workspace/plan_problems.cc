#include "workspace/plan_problems.h"

#include <algorithm>
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

// The plan files of `then`, of those that `paths` name, which are not in `now` under any name.
std::vector<std::string> GoneFiles(const std::vector<std::string>& paths,
                                   const std::map<std::string, std::string>& then_by_now,
                                   const Place& then, const Place& now) {
  std::vector<std::string> places;
  for (const std::string& path : paths) {
    if (then.tree->KindOf(path) != Tree::Kind::kMissing) places.push_back(path);
  }
  if (places.empty() && !paths.empty()) return {};
  std::set<std::string> known;
  for (const auto& [path, was] : then_by_now) known.insert(was);
  std::vector<std::string> gone;
  for (const PlanFile& file :
       ChoosePlanFiles(places, then.settings, *then.tree, then.directory).files) {
    const bool is_here = now.tree->KindOf(file.path) != Tree::Kind::kMissing;
    if (!is_here && !known.contains(file.path)) gone.push_back(file.path);
  }
  return gone;
}

}  // namespace

Examine WithChecks(const Levels& levels, std::optional<CheckDay> day) {
  return [&levels, day](const PlanIndex& plan, Diagnostics& problems) {
    RunChecks(plan, levels, day, problems);
  };
}

std::vector<LoadedPlans> AddRewritten(const std::vector<std::string>& files,
                                      const std::vector<std::string>& paths, const Place& then,
                                      const Place& now, const World& world, Diagnostics& problems) {
  std::vector<PlanFile> here;
  std::vector<PlanFile> there;
  const std::map<std::string, std::string> then_by_now = NamesIn(files, now, then);
  for (const std::string& path : files) {
    const auto was = then_by_now.find(path);
    // Most texts are the same, and need not be parsed to say so.
    if (was != then_by_now.end() && now.tree->Read(path) == then.tree->Read(was->second)) continue;
    here.push_back({path, /*named=*/true});
    if (was != then_by_now.end()) there.push_back({was->second, /*named=*/true});
  }
  for (const std::string& path : GoneFiles(paths, then_by_now, then, now)) {
    there.push_back({path, /*named=*/false});
  }
  std::vector<LoadedPlans> loaded;
  loaded.push_back(ReadPlanFiles(here, *now.tree, world));
  loaded.push_back(ReadPlanFiles(there, *then.tree, world));
  std::map<std::string, const PlanIndex*> gone;
  for (const auto& text : loaded.back().plans) gone.emplace(text->source->path(), &text->index);
  std::vector<PlanThenAndNow> plans;
  for (const auto& text : loaded.front().plans) {
    const auto was = then_by_now.find(text->source->path());
    const auto earlier = was == then_by_now.end() ? gone.end() : gone.find(was->second);
    plans.push_back({earlier == gone.end() ? nullptr : earlier->second, &text->index});
    if (earlier != gone.end()) gone.erase(earlier);
  }
  const auto is_still_here = [&](const std::string& path) {
    return std::any_of(then_by_now.begin(), then_by_now.end(),
                       [&](const auto& names) { return names.second == path; });
  };
  for (const auto& [path, index] : gone) {
    if (!is_still_here(path)) plans.push_back({index, nullptr});
  }
  RunPastChecks(plans, now.settings.levels, problems);
  problems.Sort();
  return loaded;
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
