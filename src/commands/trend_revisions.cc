// The texts of revisions: the last part of commands/trend_texts.h.
#include <algorithm>
#include <map>
#include <ostream>
#include <set>
#include <utility>
#include <vector>

#include "commands/glob.h"
#include "commands/load.h"
#include "commands/place.h"
#include "commands/plan_files.h"
#include "commands/trend_texts.h"
#include "commands/write_report.h"
#include "render/text_width.h"
#include "snapshot/trend_through.h"
#include "source/failure.h"
#include "source/renames.h"
#include "source/repository.h"

namespace wsoa {
namespace {

using Text = std::shared_ptr<const PlanText>;
using TextsByPath = std::map<std::string, Text>;

// A revision with the texts of its plans.
struct RevisionTexts {
  SnapshotRevision revision;
  TextsByPath texts;
};

bool IsPattern(const std::string& name) { return name.find_first_of("*?") != std::string::npos; }

// The revisions that are meant, in the order of their days: of a pattern every branch and tag that
// fits.
std::vector<SnapshotRevision> RevisionsNamed(const Words& names, const Repository& repository) {
  std::vector<SnapshotRevision> revisions;
  std::set<std::string> seen;
  const auto add = [&](const std::string& name) {
    if (!seen.insert(name).second) return;
    const Commit commit = repository.CommitNamed(name);
    revisions.push_back({name, commit.id, commit.day});
  };
  for (const std::string& name : names) {
    if (!IsPattern(name)) {
      add(name);
      continue;
    }
    const std::size_t before = revisions.size();
    for (const std::string& known : repository.Names()) {
      if (GlobMatches(name, known)) add(known);
    }
    if (revisions.size() == before) {
      throw Failure(ExitStatus::kFailure, "--revs: no branch or tag fits " + name);
    }
  }
  std::stable_sort(revisions.begin(), revisions.end(),
                   [](const auto& a, const auto& b) { return a.committed < b.committed; });
  return revisions;
}

// Reads the plans of one revision after the other, each distinct text once.
class Reader {
 public:
  Reader(const Words& paths, const Env& env) : paths_(paths), env_(env) {}

  RevisionTexts Read(const SnapshotRevision& revision) {
    const Place place = AtRevision(revision.commit, env_);
    RevisionTexts texts{revision, {}};
    const std::vector<std::string> paths = PathsThere(*place.tree);
    if (paths.empty() && !paths_.empty()) return texts;
    for (const PlanFile& file :
         ChoosePlanFiles(paths, place.settings, *place.tree, place.directory).files) {
      const Text text = ReadFile(file, *place.tree, revision);
      if (text) texts.texts.emplace(file.path, text);
    }
    return texts;
  }

  ExitStatus status() const { return status_; }

 private:
  std::vector<std::string> PathsThere(const Tree& tree) const {
    std::vector<std::string> paths = paths_;
    std::erase_if(
        paths, [&](const std::string& path) { return tree.KindOf(path) == Tree::Kind::kMissing; });
    return paths;
  }

  Text ReadFile(const PlanFile& file, const Tree& tree, const SnapshotRevision& revision) {
    const auto [entry, is_new] = read_.try_emplace({file.path, tree.Read(file.path)});
    if (!is_new) return entry->second;
    LoadedPlans loaded = ReadPlanFiles({file}, tree, env_);
    const std::string where = Harmless(file.path) + " at " + revision.name;
    if (!loaded.others.empty()) {
      Say(where + ": left out: it cannot be read as a plan (wsoa check)");
    } else if (!loaded.plans.empty()) {
      entry->second = std::move(loaded.plans.front());
      if (entry->second->form_problems > 0) Say(where + ": figures may be wrong (wsoa check)");
    }
    return entry->second;
  }

  void Say(const std::string& what) {
    status_ = ExitStatus::kProblems;
    env_.err.stream << what << "\n";
  }

  const Words& paths_;
  const Env& env_;
  std::map<std::pair<std::string, std::string>, Text> read_;  // by path and bytes
  ExitStatus status_ = ExitStatus::kOk;
};

std::map<std::string, std::string_view> OnlyIn(const TextsByPath& texts, const TextsByPath& other) {
  std::map<std::string, std::string_view> only;
  for (const auto& [path, text] : texts) {
    if (!other.contains(path)) only.emplace(path, text->source->text());
  }
  return only;
}

// One plan through the revisions: its text at each, or nothing.
using TextsOfPlan = std::vector<Text>;

// The plans by what they are called in the newest revision that has them, through renames.
std::map<std::string, TextsOfPlan> ByPlan(const std::vector<RevisionTexts>& revisions) {
  std::map<std::string, TextsOfPlan> plans;
  std::map<std::string, std::string> names;  // of the files of the later revision
  for (std::size_t i = revisions.size(); i-- > 0;) {
    const TextsByPath& texts = revisions[i].texts;
    std::map<std::string, std::string> went_on_as;
    if (i + 1 < revisions.size()) {
      const TextsByPath& later = revisions[i + 1].texts;
      for (const auto& [now, then] : FollowRenames(OnlyIn(texts, later), OnlyIn(later, texts))) {
        went_on_as.emplace(then, now);
      }
    }
    for (const auto& [path, text] : texts) {
      const auto renamed = went_on_as.find(path);
      const std::string& known = renamed == went_on_as.end() ? path : renamed->second;
      const std::string& name = names.try_emplace(known, known).first->second;
      names[path] = name;
      TextsOfPlan& of_plan = plans[name];
      of_plan.resize(revisions.size());
      of_plan[i] = text;
    }
  }
  return plans;
}

PlanTrend TrendOf(const std::string& path, const TextsOfPlan& texts,
                  const std::vector<RevisionTexts>& revisions) {
  std::vector<DatedText> in_force;
  std::vector<TrendDate> dates;
  for (std::size_t i = 0; i < revisions.size(); ++i) {
    const SnapshotRevision& revision = revisions[i].revision;
    const Day day = revision.committed;
    in_force.push_back({day, texts[i]});
    dates.push_back({day, revision, std::nullopt});
    if (texts[i]) dates.back().plan = RatedPlan{texts[i], Rate(texts[i]->plan, day)};
  }
  return TrendThrough(in_force, path, std::move(dates));
}

// The revisions that lie after the day leave no column; their days are said.
std::vector<Day> LeaveOut(Day as_of, std::vector<SnapshotRevision>& revisions) {
  std::vector<Day> left_out;
  for (const SnapshotRevision& revision : revisions) {
    if (revision.committed > as_of) left_out.push_back(revision.committed);
  }
  left_out.erase(std::unique(left_out.begin(), left_out.end()), left_out.end());
  std::erase_if(revisions, [&](const auto& revision) { return revision.committed > as_of; });
  return left_out;
}

}  // namespace

FoundTrend TrendOfRevisions(const TrendFlags& flags, const Env& env, const CommonOptions& common) {
  if (std::find(flags.paths.begin(), flags.paths.end(), "-") != flags.paths.end()) {
    throw Failure(ExitStatus::kUsage, "- reads standard input, which is of no revision");
  }
  FoundTrend found;
  found.format = ReportFormat(common, SettingsHere(env));
  Trend& trend = found.trend;
  trend.texts = TrendTexts::kRevisions;
  trend.as_of = common.as_of.value_or(env.today);
  const auto repository = Repository::Open(env.directory);
  auto revisions = RevisionsNamed(PartedByCommas(flags.revisions), *repository);
  const std::vector<Day> left_out = LeaveOut(trend.as_of, revisions);
  if (revisions.empty()) {
    throw Failure(ExitStatus::kUsage,
                  "--revs: every revision lies after " + ShowDay(trend.as_of) + " (--as-of)");
  }
  Reader reader(flags.paths, env);
  std::vector<RevisionTexts> texts;
  for (const SnapshotRevision& revision : revisions) texts.push_back(reader.Read(revision));
  found.status = reader.status();
  trend.revision = revisions.back();
  for (const auto& [path, of_plan] : ByPlan(texts)) {
    trend.plans.push_back(TrendOf(path, of_plan, texts));
    trend.plans.back().left_out = left_out;
  }
  if (trend.plans.empty()) {
    throw Failure(ExitStatus::kFailure, "there is no plan in any of these revisions");
  }
  return found;
}

}  // namespace wsoa
