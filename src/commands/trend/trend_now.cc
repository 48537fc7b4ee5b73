// The text of now on every date: the first part of commands/trend/trend_texts.h.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "commands/cli/load_snapshot.h"
#include "commands/cli/open_workspace.h"
#include "commands/cli/output.h"
#include "commands/trend/trend_days.h"
#include "commands/trend/trend_texts.h"
#include "report/cells.h"
#include "source/failure.h"
#include "workspace/parallel.h"

namespace wsoa {
namespace {

// "plans/north.yaml was published in Apr 2022".
std::string Published(const RatedPlan& now) {
  const Date& published = **now.text->plan.published;
  return now.path() + " was published " + (published.precision == Precision::kDay ? "on " : "in ") +
         ShowDate(published);
}

// std::nullopt if the plan was published after the last of the days.
std::optional<PlanTrend> TrendOn(const TrendDays& days, const RatedPlan& now, TrendShow show) {
  const Headline headline = HeadlineOf(show);
  const Plan& plan = now.text->plan;
  if (!IsThereOn(days.days.back(), plan)) return std::nullopt;
  std::vector<TrendDate> dates;
  for (const Day day : days.days) {
    TrendDate& date = dates.emplace_back();
    date.day = day;
    if (IsThereOn(day, plan)) date.plan = RatedPlan{now.text, Rate(now.text->index, day, headline)};
  }
  const StateSpells spells = SpellsOf(now.text->index, days.days.front(), days.days.back(),
                                      headline, SpellsOfMeasures::kNo);
  PlanTrend trend = TrendOf(now.path(), std::move(dates), spells, show);
  trend.left_out = days.left_out;
  trend.notes = days.notes;
  if (!IsThereOn(days.days.front(), plan)) {
    trend.notes.push_back(Published(now) + ": of the days before it says nothing.");
  }
  return trend;
}

}  // namespace

FoundTrend TrendOfNow(const TrendFlags& flags, const Env& env, const CommonOptions& common) {
  Workspace workspace(WatchedWorldOf(env, common));
  const LoadedSnapshot loaded =
      LoadSnapshot(flags.paths, PlaceOf(common, workspace), workspace, env, common);
  const std::vector<RatedPlan>& rated = loaded.snapshot.plans;
  FoundTrend found;
  found.format = loaded.format;
  found.status = loaded.status;
  found.trend.show = ShowOf(flags);
  found.trend.as_of = loaded.snapshot.as_of;
  found.trend.origin = loaded.snapshot.origin;
  found.trend.revision = loaded.snapshot.revision;
  std::vector<const Plan*> plans;
  for (const RatedPlan& plan : rated) plans.push_back(&plan.text->plan);
  const auto days = DaysOfEach(flags, plans, found.trend.as_of);
  std::vector<std::optional<PlanTrend>> trends(rated.size());
  ForEachIndex(rated.size(), env.threads,
               [&](std::size_t i) { trends[i] = TrendOn(days[i], rated[i], ShowOf(flags)); });
  std::vector<std::string> too_late;
  for (std::size_t i = 0; i < rated.size(); ++i) {
    if (trends[i]) {
      found.trend.plans.push_back(std::move(*trends[i]));
    } else {
      too_late.push_back(Published(rated[i]) + ", after the last of the dates");
    }
  }
  if (found.trend.plans.empty()) throw Failure(ExitStatus::kUsage, Enumerated(too_late));
  const bool is_file = found.trend.plans.front().path != "-";
  if (found.trend.plans.size() == 1 && is_file && found.trend.show != TrendShow::kStated) {
    AddReported(common.at, found.trend.show, workspace, found.trend.plans.front());
  }
  for (const std::string& each : too_late) PrintNotice("left out: " + each, env, common);
  return found;
}

}  // namespace wsoa
