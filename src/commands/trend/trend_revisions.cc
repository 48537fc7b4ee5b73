// The texts of revisions: the last part of commands/trend/trend_texts.h.
#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "changes/trend/trend_through.h"
#include "commands/cli/open_workspace.h"
#include "commands/cli/write_report.h"
#include "commands/trend/trend_days.h"
#include "commands/trend/trend_texts.h"
#include "git/renames.h"
#include "git/repository.h"
#include "source/failure.h"
#include "workspace/revision_texts.h"
#include "workspace/workspace.h"

namespace wsoa {
namespace {

std::map<std::string, std::string_view> OnlyIn(const TextsByPath& texts, const TextsByPath& other) {
  std::map<std::string, std::string_view> only;
  for (const auto& [path, text] : texts) {
    if (!other.contains(path)) only.emplace(path, text->source->text());
  }
  return only;
}

// One plan through the revisions: its text at each, or nothing.
using TextsOfPlan = std::vector<std::shared_ptr<const PlanText>>;

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

PlanTrend TrendOfRevisions(const std::string& path, const TextsOfPlan& texts,
                           const std::vector<RevisionTexts>& revisions, TrendShow show) {
  std::vector<DatedText> in_force;
  std::vector<TrendDate> dates;
  for (std::size_t i = 0; i < revisions.size(); ++i) {
    const SnapshotRevision& revision = revisions[i].revision;
    const Day day = revision.committed;
    in_force.push_back({day, texts[i]});
    dates.push_back({day, revision, std::nullopt});
    if (texts[i]) {
      dates.back().plan = RatedPlan{texts[i], Rate(texts[i]->index, day, HeadlineOf(show))};
    }
  }
  return TrendThrough(in_force, path, std::move(dates), show);
}

// The revisions that lie after the day leave no column; their days are said.
std::vector<Day> LeaveOutRevisions(Day as_of, std::vector<SnapshotRevision>& revisions) {
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
  FoundTrend found;
  Workspace workspace(WatchedWorldOf(env, common));
  const NoticePrinter printer(workspace.notices(), env, common);
  found.format = &ReportFormat(common, workspace.settings());
  Trend& trend = found.trend;
  trend.texts = TrendTexts::kRevisions;
  trend.show = ShowOf(flags);
  trend.as_of = common.as_of.value_or(env.today);
  auto revisions = RevisionsNamed(PartedByCommas(flags.revisions), *workspace.repository());
  const std::vector<Day> left_out = LeaveOutRevisions(trend.as_of, revisions);
  if (revisions.empty()) {
    throw Failure(ExitStatus::kUsage,
                  "--revs: every revision lies after " + ShowDay(trend.as_of) + " (--as-of)");
  }
  if (revisions.size() > std::size_t{kMostDates}) {
    throw Failure(ExitStatus::kUsage, "--revs: " + std::to_string(revisions.size()) +
                                          " revisions, of which no more than " +
                                          std::to_string(kMostDates) +
                                          " can be shown (name fewer of them)");
  }
  const ReadRevisions read = ReadTextsOf(revisions, flags.paths, workspace);
  found.status = read.status;
  trend.revision = revisions.back();
  for (const auto& [path, of_plan] : ByPlan(read.revisions)) {
    trend.plans.push_back(TrendOfRevisions(path, of_plan, read.revisions, trend.show));
    trend.plans.back().left_out = left_out;
  }
  if (trend.plans.empty()) {
    throw Failure(ExitStatus::kFailure, "there is no plan in any of these revisions");
  }
  return found;
}

}  // namespace wsoa
