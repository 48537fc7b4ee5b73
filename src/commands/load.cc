#include "commands/load.h"

#include <fmt/format.h>
#include <istream>
#include <iterator>
#include <ostream>
#include <utility>

#include "checks/form.h"
#include "commands/output.h"
#include "commands/parallel.h"
#include "commands/plan_files.h"
#include "plan/read_plan.h"
#include "render/findings.h"
#include "source/failure.h"
#include "source/tree.h"

namespace wsoa {
namespace {

constexpr std::string_view kStandardInput = "standard input";

// One file, read on its own: whatever came of it.
struct FileRead {
  std::unique_ptr<Source> source;
  ReadResult result;
  Diagnostics problems;
};

FileRead ReadOne(std::string path, std::string text) {
  FileRead read;
  read.source = std::make_unique<Source>(std::move(path), std::move(text));
  read.result = ReadPlan(*read.source, read.problems);
  return read;
}

std::vector<FileRead> ReadAll(const std::vector<PlanFile>& files, const Tree& tree,
                              const Env& env) {
  std::vector<FileRead> reads(files.size());
  ForEachIndex(files.size(), env.threads, [&](std::size_t i) {
    const std::string& path = files[i].path;
    if (path == "-") {
      const std::string text((std::istreambuf_iterator<char>(env.in)),
                             std::istreambuf_iterator<char>());
      reads[i] = ReadOne(std::string(kStandardInput), text);
    } else {
      reads[i] = ReadOne(path, tree.Read(path));
    }
  });
  return reads;
}

int CountErrors(const Diagnostics& problems) {
  int count = 0;
  for (const Diagnostic& problem : problems.all()) count += problem.severity == Severity::kError;
  return count;
}

std::shared_ptr<const PlanText> MakePlanText(FileRead& read) {
  auto text = std::make_shared<PlanText>();
  text->source = std::move(read.source);
  text->plan = std::move(*read.result.plan);
  text->form_problems = CountErrors(read.problems);
  return text;
}

// Sorts what was read into plans and left-out files; returns how many were passed over.
int TakeIn(std::vector<FileRead>& reads, const std::vector<PlanFile>& files, LoadedPlans& loaded) {
  int passed_over = 0;
  for (std::size_t i = 0; i < reads.size(); ++i) {
    FileRead& read = reads[i];
    if (read.result.kind == ReadResult::Kind::kNotAPlan) {
      if (!files[i].named && !read.result.looks_like_a_plan) {
        ++passed_over;
        continue;
      }
      ReportNotAPlan(*read.source, read.result, read.problems);
    }
    loaded.files.push_back(read.source->path());
    if (read.result.kind == ReadResult::Kind::kPlan) {
      loaded.plans.push_back(MakePlanText(read));
    } else {
      loaded.left_out.push_back(std::move(read.source));
    }
    loaded.problems.Append(std::move(read.problems));
  }
  loaded.problems.Sort();
  return passed_over;
}

std::string FilesWithoutKey(int count) {
  return fmt::format("{} YAML file{} without a wsoa key", count, count == 1 ? "" : "s");
}

Failure NoPlan(const PlanFiles& chosen, int passed_over) {
  std::string places;
  for (const std::string& place : chosen.places) {
    places += (places.empty() ? "" : ", ") + (place == "." ? "this folder" : place);
  }
  const std::string seen =
      passed_over > 0 ? " (there: " + FilesWithoutKey(passed_over) + ")" : std::string();
  return Failure(ExitStatus::kFailure, "there is no plan in " + places + seen);
}

}  // namespace

Settings SettingsHere(const Env& env) {
  SettingsFile file = FindSettings(env.directory);
  if (file.problems.empty()) return std::move(file.settings);
  const Look look = LookOf(env.err, "auto", env);
  for (const Diagnostic& problem : file.problems.all()) {
    env.err.stream << RenderDiagnostic(problem, look) << "\n";
  }
  throw Failure(ExitStatus::kFailure,
                file.source->path() + " has to be put right first: it says what is read");
}

LoadedPlans LoadPlans(const std::vector<std::string>& paths, const Env& env,
                      const CommonOptions& common) {
  LoadedPlans loaded;
  loaded.settings = SettingsHere(env);
  const FolderTree tree(env.directory);
  const PlanFiles chosen = ChoosePlanFiles(paths, loaded.settings, tree, env.directory);
  for (const std::string& pattern : chosen.unmatched_patterns) {
    Mention(".wsoa.yaml: no file fits " + pattern, env, common);
  }
  std::vector<FileRead> reads = ReadAll(chosen.files, tree, env);
  const int passed_over = TakeIn(reads, chosen.files, loaded);
  if (loaded.files.empty()) throw NoPlan(chosen, passed_over);
  if (passed_over > 0) Mention("passed over " + FilesWithoutKey(passed_over), env, common);
  return loaded;
}

}  // namespace wsoa
