// The texts that were in force then: the second part of commands/trend/trend_texts.h.
#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "changes/trend/trend_through.h"
#include "commands/cli/open_workspace.h"
#include "commands/cli/write_report.h"
#include "commands/trend/trend_days.h"
#include "commands/trend/trend_texts.h"
#include "source/failure.h"
#include "source/shorten.h"
#include "workspace/parallel.h"
#include "workspace/read_history.h"
#include "workspace/workspace.h"

namespace wsoa {
namespace {

using Kind = PlanVersion::Kind;

SnapshotRevision RevisionOf(const Commit& commit, const std::string& name) {
  return {name, commit.id, commit.day};
}

// Reads of each plan the newest text that can be read.
void ReadNewest(FoundHistory& found, const World& world) {
  for (;;) {
    std::vector<PlanVersion*> unread;
    for (PlanPast& plan : found.plans.plans) {
      const auto newest =
          std::find_if(plan.versions.begin(), plan.versions.end(), [](const PlanVersion& version) {
            return version.kind != Kind::kGone && version.kind != Kind::kUnreadable;
          });
      const bool is_unread = newest != plan.versions.end() && newest->kind == Kind::kUnread;
      if (is_unread) unread.push_back(&*newest);
    }
    if (unread.empty()) return;
    ReadVersions(unread, found, world);
  }
}

const PlanText* NewestText(const PlanPast& plan) {
  for (const PlanVersion& version : plan.versions) {
    if (version.text) return version.text.get();
  }
  return nullptr;
}

// The versions that were in force on some day from the first of the days to the last.
std::vector<PlanVersion*> VersionsOn(const std::vector<Day>& days, const History& history,
                                     PlanPast& plan) {
  std::vector<PlanVersion*> versions;
  const auto newest = LastCommitBy(history, days.back());
  if (!newest) return versions;
  const auto oldest = LastCommitBy(history, days.front());
  for (PlanVersion& version : plan.versions) {
    if (version.commit < *newest) continue;
    versions.push_back(&version);
    if (oldest && version.commit >= *oldest) break;
  }
  return versions;
}

// That a plan is not there any more: who names the file by an old name may not know.
void AddThatItIsGone(const PlanPast& plan, const History& history, PlanTrend& trend) {
  const PlanVersion& newest = plan.versions.front();
  if (newest.kind != Kind::kGone) return;
  const Commit& commit = history.commits[newest.commit];
  trend.notes.push_back(fmt::format("{} is not there any more since {} ({}): removed, or renamed.",
                                    plan.path(), ShowDay(commit.day), ShortId(commit.id)));
}

// What is amiss with the texts of a plan, for a reader of its figures.
void AddTroubles(const PlanPast& plan, const std::vector<PlanVersion*>& versions,
                 const History& history, PlanTrend& trend) {
  int with_problems = 0;
  for (const PlanVersion* version : versions) {
    const Commit& commit = history.commits[version->commit];
    if (version->kind == Kind::kUnreadable) {
      trend.notes.push_back(fmt::format("{} could not be read from {} on, as of {}: {}.",
                                        version->path, ShowDay(commit.day), ShortId(commit.id),
                                        version->problem));
    } else if (version->text && version->text->form_problems > 0) {
      ++with_problems;
    }
  }
  if (with_problems > 0) {
    trend.notes.push_back(
        fmt::format("{} of the {} texts of {} have problems of form: figures may be wrong.",
                    with_problems, versions.size(), plan.path()));
  }
}

PlanTrend TrendOfPast(const PlanPast& plan, const std::vector<PlanVersion*>& versions,
                      const History& history, const TrendDays& days, TrendShow show) {
  std::vector<DatedText> texts;
  for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
    texts.push_back({InForceFrom(history, (*version)->commit), (*version)->text});
  }
  std::vector<TrendDate> dates;
  for (const Day day : days.days) {
    TrendDate& date = dates.emplace_back();
    date.day = day;
    const auto commit = LastCommitBy(history, day);
    if (!commit) continue;
    const Commit& by_then = history.commits[*commit];
    date.revision = RevisionOf(by_then, ShortId(by_then.id));
    const PlanVersion* version = VersionAt(plan, *commit);
    if (!version || !version->text || !IsThereOn(day, version->text->plan)) continue;
    date.plan = RatedPlan{version->text, Rate(version->text->index, day, HeadlineOf(show))};
  }
  PlanTrend trend = TrendThrough(texts, plan.path(), std::move(dates), show, history.is_cut);
  trend.left_out = days.left_out;
  trend.notes = days.notes;
  const Commit& first = history.commits.back();
  if (days.days.front() < first.day) {
    trend.notes.push_back(
        fmt::format("The history here begins on {}{}: what was in force before "
                    "is not known.",
                    ShowDay(first.day), history.is_cut ? " (a shallow clone)" : ""));
  }
  AddThatItIsGone(plan, history, trend);
  AddTroubles(plan, versions, history, trend);
  return trend;
}

// Leaves out what has no text that could be read. Warns of those that should be plans, and returns
// whether there were any.
bool LeaveOutUnreadable(PlanHistory& past, Notices& notices) {
  bool any = false;
  std::erase_if(past.plans, [&](const PlanPast& plan) {
    if (NewestText(plan)) return false;
    const bool should_be =
        std::any_of(plan.versions.begin(), plan.versions.end(),
                    [](const PlanVersion& version) { return version.kind == Kind::kUnreadable; });
    if (should_be) {
      any = true;
      notices.Warn(plan.path() + ": left out: it cannot be read as a plan (wsoa check)");
    }
    return true;
  });
  return any;
}

bool HasTextOn(const std::vector<Day>& days, const History& history, const PlanPast& plan) {
  return std::any_of(days.begin(), days.end(), [&](Day day) {
    const auto commit = LastCommitBy(history, day);
    const PlanVersion* version = commit ? VersionAt(plan, *commit) : nullptr;
    return version && version->text;
  });
}

using Versions = std::vector<PlanVersion*>;

// Those of each plan that were in force from the first to the last of its days, read.
std::vector<Versions> ReadInForce(const std::vector<TrendDays>& days, FoundHistory& past,
                                  const World& world) {
  std::vector<Versions> versions;
  Versions wanted;
  for (std::size_t i = 0; i < days.size(); ++i) {
    versions.push_back(VersionsOn(days[i].days, past.plans.history, past.plans.plans[i]));
    wanted.insert(wanted.end(), versions.back().begin(), versions.back().end());
  }
  ReadVersions(wanted, past, world);
  return versions;
}

bool IsAmiss(const PlanVersion& version) {
  return version.kind == Kind::kUnreadable || (version.text && version.text->form_problems > 0);
}

bool AnyIsAmiss(const std::vector<Versions>& versions) {
  return std::any_of(versions.begin(), versions.end(), [](const Versions& of_plan) {
    return std::any_of(of_plan.begin(), of_plan.end(),
                       [](const PlanVersion* version) { return IsAmiss(*version); });
  });
}

// The plans that have a text on one of their days; remarks on the others.
std::vector<PlanTrend> TrendsOfPast(const PlanHistory& past, const std::vector<Versions>& versions,
                                    const std::vector<TrendDays>& days, TrendShow show,
                                    Workspace& workspace) {
  std::vector<std::optional<PlanTrend>> trends(past.plans.size());
  ForEachIndex(trends.size(), workspace.world().threads, [&](std::size_t i) {
    const PlanPast& plan = past.plans[i];
    if (HasTextOn(days[i].days, past.history, plan)) {
      trends[i] = TrendOfPast(plan, versions[i], past.history, days[i], show);
    }
  });
  std::vector<PlanTrend> there;
  for (std::size_t i = 0; i < trends.size(); ++i) {
    if (trends[i]) {
      there.push_back(std::move(*trends[i]));
    } else {
      workspace.notices().Remark("left out: " + past.plans[i].path() +
                                 " was not there on any of these dates");
    }
  }
  return there;
}

std::optional<FoundHistory> HistoryOf(const HistorySpan& span, Workspace& workspace) {
  try {
    return FindPlanHistory(span, workspace);
  } catch (const Failure&) {
    return std::nullopt;  // without a repository or a commit nothing was ever reported
  }
}

}  // namespace

void AddReported(const std::optional<std::string>& newest, TrendShow show, Workspace& workspace,
                 PlanTrend& trend) {
  HistorySpan span{.paths = {trend.path}, .until = trend.dates.back().day, .from = newest};
  span.back_to = trend.dates.front().day;
  auto past = HistoryOf(span, workspace);
  if (!past || past->plans.plans.size() != 1) return;
  PlanPast& plan = past->plans.plans.front();
  const History& history = past->plans.history;
  Versions versions;
  for (const TrendDate& date : trend.dates) {
    const auto commit = LastCommitBy(history, date.day);
    versions.push_back(commit ? VersionAt(plan, *commit) : nullptr);
  }
  Versions wanted = versions;
  std::erase(wanted, nullptr);
  wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
  ReadVersions(wanted, *past, workspace.world());
  for (std::size_t i = 0; i < versions.size(); ++i) {
    auto& figures = trend.reported.emplace_back();
    const bool is_known = versions[i] && versions[i]->text && trend.dates[i].plan;
    if (!is_known) continue;
    figures = FiguresOf(Rate(versions[i]->text->index, trend.dates[i].day, HeadlineOf(show)));
  }
}

FoundTrend TrendAsReported(const TrendFlags& flags, const Env& env, const CommonOptions& common) {
  Workspace workspace(WatchedWorldOf(env, common));
  const NoticePrinter printer(workspace.notices(), env, common);
  FoundTrend found;
  found.format = &ReportFormat(common, workspace.settings());
  const std::string name = common.at.value_or("HEAD");
  const Commit newest = workspace.repository()->CommitNamed(name);
  Trend& trend = found.trend;
  trend.texts = TrendTexts::kReported;
  trend.show = ShowOf(flags);
  trend.as_of = common.as_of.value_or(common.at ? newest.day : env.today);
  trend.revision = RevisionOf(newest, name);
  HistorySpan span{.paths = flags.paths, .until = trend.as_of, .from = newest.id};
  if (NamesDays(flags)) span.back_to = DaysOf(flags, {}, trend.as_of).days.front();
  FoundHistory past = FindPlanHistory(span, workspace);
  ReadNewest(past, workspace.world());
  const bool any_unreadable = LeaveOutUnreadable(past.plans, workspace.notices());

  std::vector<const Plan*> plans;
  for (const PlanPast& plan : past.plans.plans) plans.push_back(&NewestText(plan)->plan);
  const auto days = DaysOfEach(flags, plans, trend.as_of);
  const auto versions = ReadInForce(days, past, workspace.world());
  trend.plans = TrendsOfPast(past.plans, versions, days, trend.show, workspace);
  if (trend.plans.empty()) {
    throw Failure(ExitStatus::kFailure, "there was no plan in force on any of these dates");
  }
  if (any_unreadable || AnyIsAmiss(versions)) found.status = ExitStatus::kProblems;
  return found;
}

}  // namespace wsoa
