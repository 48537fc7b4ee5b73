#include "workspace/read_history.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

#include "checks/form.h"
#include "git/revision_tree.h"
#include "plan/read/read_plan.h"
#include "source/failure.h"
#include "workspace/glob.h"
#include "workspace/parallel.h"
#include "workspace/place.h"
#include "workspace/plan_files.h"
#include "yaml/piece_memory.h"

namespace wsoa {
namespace {

namespace fs = std::filesystem;

using Kind = PlanVersion::Kind;

bool IsWithin(const std::string& path, const fs::path& folder) {
  const std::string name = folder.lexically_normal().generic_string();
  return name == "." || path == name || path.starts_with((fs::path(name) / "").generic_string());
}

// Finds the versions of the plans of one history.
class VersionFinder {
 public:
  VersionFinder(const HistorySpan& span, Workspace& workspace)
      : span_(span), repository_(workspace.repository()), history_(Commits()) {
    const Commit& newest = history_.commits.front();
    place_ = workspace.AtCommit(newest, newest.id);
    prefix_ = place_.tree->Identity(".");
  }

  FoundHistory Find() {
    AddPlansThatAreThere();
    const std::size_t there = plans_.size();
    AddPlansThatAreGone();
    const auto by_path = [](const PlanPast& a, const PlanPast& b) { return a.path() < b.path(); };
    const auto gone = plans_.begin() + static_cast<std::ptrdiff_t>(there);
    std::sort(plans_.begin(), gone, by_path);
    std::stable_sort(gone, plans_.end(), by_path);
    for (const std::string& path : span_.paths) RequireFound(path);
    return {repository_, {std::move(history_), std::move(plans_)}};
  }

 private:
  History Commits() const {
    const Commit newest = repository_->CommitNamed(span_.from.value_or("HEAD"));
    History history = FirstParentHistory(*repository_, newest, span_.back_to);
    if (!span_.until) return history;
    const auto last = LastCommitBy(history, *span_.until);
    if (!last) {
      throw Failure(ExitStatus::kFailure,
                    "there is no commit by " + ShowDay(*span_.until) + WhereCut(history));
    }
    history.commits.erase(history.commits.begin(),
                          history.commits.begin() + static_cast<std::ptrdiff_t>(*last));
    return history;
  }

  static std::string WhereCut(const History& history) {
    return history.is_cut ? ": this clone is shallow and lacks older commits; git fetch "
                            "--unshallow brings them (in CI: fetch-depth: 0)"
                          : "";
  }

  void AddPlansThatAreThere() {
    std::vector<std::string> paths;
    for (const std::string& path : span_.paths) {
      if (path == "-") {
        throw Failure(ExitStatus::kUsage, "- reads standard input, which has no history");
      }
      if (place_.tree->KindOf(path) != Tree::Kind::kMissing) paths.push_back(path);
    }
    if (paths.empty() && !span_.paths.empty()) return;
    const PlanFiles chosen =
        ChoosePlanFiles(paths, place_.settings, *place_.tree, place_.directory);
    for (const PlanFile& file : chosen.files) Add(place_.tree->Identity(file.path), 0);
  }

  // Follows a file from a commit of the history back; `path` is from the top.
  void Add(const std::string& path, std::size_t commit) {
    const auto begin = history_.commits.begin() + static_cast<std::ptrdiff_t>(commit);
    const History rest{{begin, history_.commits.end()}, history_.is_cut};
    PlanPast plan;
    std::string later_name;
    for (FileVersion& file : VersionsOf(*repository_, rest, path)) {
      const std::size_t at = file.commit + commit;
      // What a rename took away went on under the later name.
      if (!plan.versions.empty() && later_name != file.path) {
        told_.emplace(plan.versions.back().commit, file.path);
      }
      if (file.id.empty()) told_.emplace(at, file.path);
      later_name = file.path;
      plan.versions.push_back(
          {at, FromHere(file.path), file.id, file.id.empty() ? Kind::kGone : Kind::kUnread});
    }
    if (!plan.versions.empty()) plans_.push_back(std::move(plan));
  }

  void AddPlansThatAreGone() {
    for (std::size_t i = 0; i + 1 < history_.commits.size(); ++i) {
      for (const FileChange& change :
           ChangedFiles(*repository_, history_.commits[i + 1].tree, history_.commits[i].tree)) {
        const bool is_gone = change.to.empty() && IsYamlFile(change.path);
        if (is_gone && !told_.contains({i, change.path}) && IsWanted(FromHere(change.path))) {
          Add(change.path, i);
        }
      }
    }
  }

  // Whether a file that is not there any more is one that would be read if it were.
  bool IsWanted(const std::string& path) const {
    if (!span_.paths.empty()) {
      return std::any_of(span_.paths.begin(), span_.paths.end(),
                         [&](const std::string& folder) { return IsWithin(path, folder); });
    }
    const Settings& settings = place_.settings;
    const fs::path home = settings.folder.empty() ? place_.directory : settings.folder;
    const std::string below =
        (place_.directory / path).lexically_normal().lexically_relative(home).generic_string();
    if (!settings.plans.empty()) {
      return std::any_of(settings.plans.begin(), settings.plans.end(),
                         [&](const std::string& pattern) { return GlobMatches(pattern, below); });
    }
    const std::string plans = (home / "plans").lexically_relative(place_.directory);
    const bool has_folder = place_.tree->KindOf(plans) == Tree::Kind::kFolder;
    return has_folder ? IsWithin(below, "plans") : !below.starts_with("..");
  }

  // Also what is a folder of plans that are all gone.
  void RequireFound(const std::string& path) const {
    const bool found = std::any_of(plans_.begin(), plans_.end(), [&](const PlanPast& plan) {
      return IsWithin(plan.path(), path);
    });
    if (found || place_.tree->KindOf(path) != Tree::Kind::kMissing) return;
    ChoosePlanFiles({path}, place_.settings, *place_.tree, place_.directory);
  }

  // A path from the top as it leads there from where the command was started.
  std::string FromHere(const std::string& path) const {
    if (prefix_.empty()) return path;
    return fs::path(path).lexically_relative(prefix_).generic_string();
  }

  const HistorySpan& span_;
  std::shared_ptr<const Repository> repository_;
  History history_;
  Place place_;
  std::string prefix_;  // of the folder that the command was started in, from the top
  std::vector<PlanPast> plans_;
  std::set<std::pair<std::size_t, std::string>> told_;  // removals that a plan's versions tell of
};

std::string FirstProblem(Diagnostics& problems) {
  problems.Sort();
  for (const Diagnostic& problem : problems.all()) {
    if (problem.severity != Severity::kError) continue;
    if (!problem.span.source) return problem.message;
    const Position at = problem.span.source->PositionAt(problem.span.begin);
    return "line " + std::to_string(at.line) + ": " + problem.message;
  }
  return "";
}

// Fills in what the version says; `bytes` are those of its id.
void ReadInto(PlanVersion& version, const std::string& bytes, PieceMemory* memory) {
  auto source = std::make_unique<Source>(version.path, bytes);
  Diagnostics problems;
  ReadResult result = ReadPlan(*source, problems, memory);
  if (result.kind == ReadResult::Kind::kPlan) {
    version.kind = Kind::kPlan;
    version.text = std::make_shared<PlanText>(std::move(source), std::move(*result.plan),
                                              CountErrors(problems));
    return;
  }
  if (result.kind == ReadResult::Kind::kNotAPlan) {
    ReportNotAPlan(*source, result, problems);
    version.kind = result.looks_like_a_plan ? Kind::kUnreadable : Kind::kSomethingElse;
  } else {
    version.kind = Kind::kUnreadable;
  }
  version.problem = FirstProblem(problems);
}

void TakeFrom(const PlanVersion& read, PlanVersion& version) {
  version.kind = read.kind;
  version.text = read.text;
  version.problem = read.problem;
}

// Versions of the same bytes, by what the file was called.
using SameBytes = std::map<std::string, std::vector<PlanVersion*>>;

void ReadAlike(const std::string& id, const SameBytes& versions, const Repository& repository,
               PieceMemory& memory) {
  const std::string bytes = repository.FileAt(id);
  for (const auto& [path, alike] : versions) {
    ReadInto(*alike.front(), bytes, &memory);
    for (PlanVersion* version : alike) TakeFrom(*alike.front(), *version);
  }
}

// By their ids, on all threads.
void ReadDistinct(const std::map<std::string, SameBytes>& by_id, const Repository& repository,
                  PieceMemory& memory, const World& world, const StepDone& step_done) {
  const std::vector<std::pair<std::string, SameBytes>> distinct(by_id.begin(), by_id.end());
  ForEachIndex(distinct.size(), world.threads, [&](std::size_t i) {
    ReadAlike(distinct[i].first, distinct[i].second, repository, memory);
    step_done();
  });
}

StepDone Begin(const std::string& what, std::size_t steps, const World& world) {
  if (!world.start_job) return [] {};
  return world.start_job(what, steps);
}

}  // namespace

FoundHistory FindPlanHistory(const HistorySpan& span, Workspace& workspace) {
  return VersionFinder(span, workspace).Find();
}

void ReadFrom(const std::string& bytes, PlanVersion& version) { ReadInto(version, bytes, nullptr); }

void ReadVersions(const std::vector<PlanVersion*>& wanted, FoundHistory& found,
                  const World& world) {
  std::map<std::pair<std::string, std::string>, const PlanVersion*> read;
  for (const PlanPast& plan : found.plans.plans) {
    for (const PlanVersion& version : plan.versions) {
      if (version.kind != Kind::kUnread)
        read.emplace(std::pair(version.id, version.path), &version);
    }
  }
  std::map<std::string, SameBytes> by_id;
  for (PlanVersion* version : wanted) {
    if (version->kind != Kind::kUnread) continue;
    const auto known = read.find({version->id, version->path});
    if (known != read.end()) {
      TakeFrom(*known->second, *version);
    } else {
      by_id[version->id][version->path].push_back(version);
    }
  }
  PieceMemory memory;
  const StepDone step_done =
      Begin("reading " + std::to_string(by_id.size()) + " versions", by_id.size(), world);
  ReadDistinct(by_id, *found.repository, memory, world, step_done);
}

void ReadTexts(const std::vector<PlanVersion*>& versions, const Repository& repository,
               PieceMemory& memory, const World& world) {
  std::map<std::string, SameBytes> by_id;
  for (PlanVersion* version : versions) by_id[version->id][version->path].push_back(version);
  ReadDistinct(by_id, repository, memory, world, [] {});
}

std::vector<TextsInForce> ReadTextsInForce(const std::vector<Day>& days, FoundHistory& found,
                                           const World& world) {
  std::vector<TextsInForce> all;
  std::vector<PlanVersion*> wanted;
  for (const Day day : days) {
    TextsInForce texts{day, LastCommitBy(found.plans.history, day)};
    for (PlanPast& plan : found.plans.plans) {
      if (!texts.commit) break;
      PlanVersion* version = VersionAt(plan, *texts.commit);
      if (!version || version->kind == Kind::kGone) continue;
      wanted.push_back(version);
      texts.plans.push_back(version);
    }
    all.push_back(std::move(texts));
  }
  ReadVersions(wanted, found, world);
  for (TextsInForce& texts : all) {
    std::erase_if(texts.plans,
                  [](const PlanVersion* version) { return version->kind == Kind::kSomethingElse; });
  }
  return all;
}

}  // namespace wsoa
