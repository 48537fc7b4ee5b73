#include "report/trend/trend_summary.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "report/cells.h"
#include "status/phrases.h"

namespace wsoa {
namespace {

using Things = std::vector<const TrendThing*>;

// The actions that had no sub-actions on the last date.
Things LeavesNow(const PlanTrend& plan, const TrendQuery& query) {
  Things leaves = ActionsCounted(plan, query);
  std::erase_if(leaves, [](const TrendThing* thing) {
    return !thing->points.back() || !thing->points.back()->leaf;
  });
  return leaves;
}

// "20 actions are worse than on 31 Mar 2020: A1.c, …".
void AddTravel(const Things& leaves, const PlanTrend& plan, Bullets& bullets) {
  if (plan.dates.size() < 2) return;
  const Day before = plan.dates[plan.dates.size() - 2].day;
  const auto add = [&](Travel travel, const std::string& words) {
    std::vector<std::string> refs;
    for (const TrendThing* thing : leaves) {
      if (thing->points.back()->travel == travel) refs.push_back(thing->ref);
    }
    if (refs.empty()) return;
    bullets.items.push_back(CountOf(static_cast<int>(refs.size()), "action") + " " + words +
                            " than on " + ShowDay(before) + ": " + SomeOf(refs));
  };
  add(Travel::kWorsening, "worse");
  add(Travel::kImproving, "better");
}

// What the figures of the last date come to.
void AddPlanned(const std::vector<std::optional<TrendFigures>>& figures, Day day,
                Bullets& bullets) {
  if (figures.empty() || !figures.back()) return;
  const TrendFigures& last = *figures.back();
  if (last.counts.Total() == 0) return;
  bullets.items.push_back("Complete on " + ShowDay(day) + ": " +
                          std::to_string(last.counts.Done()) + " of " +
                          CountOf(last.counts.Total(), "action") +
                          "; first planned to be by then: " + std::to_string(last.planned));
}

// What has been off track for longest.
void AddLongest(const Things& leaves, const PlanTrend& plan, Bullets& bullets) {
  constexpr std::size_t kMost = 3;
  std::vector<std::pair<Day, const TrendThing*>> late;
  for (const TrendThing* thing : leaves) {
    const TrendPoint& point = *thing->points.back();
    const bool lasts = point.since && *point.since < plan.dates.back().day && !point.or_earlier;
    if (point.state == State::kOffTrack && lasts) {
      late.emplace_back(*point.since, thing);
    }
  }
  std::stable_sort(late.begin(), late.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  if (late.size() > kMost) late.resize(kMost);
  std::vector<std::string> longest;
  for (const auto& [since, thing] : late) {
    longest.push_back(thing->ref + " (" + Days(DaysBetween(since, plan.dates.back().day)) + ")");
  }
  if (!longest.empty()) bullets.items.push_back("Longest off track: " + Enumerated(longest));
}

void Add(Bullets bullets, Document& document) {
  if (!bullets.items.empty()) document.blocks.emplace_back(std::move(bullets));
}

}  // namespace

std::string SomeOf(std::vector<std::string> names) {
  constexpr std::size_t kMost = 8;
  if (names.size() > kMost + 1) {
    const std::size_t more = names.size() - kMost;
    names.resize(kMost);
    names.push_back(std::to_string(more) + " more");
  }
  return Enumerated(names);
}

void AddTrendSummary(const PlanTrend& plan, const TrendQuery& query, Document& document) {
  Bullets bullets;
  const Things leaves = LeavesNow(plan, query);
  AddTravel(leaves, plan, bullets);
  AddPlanned(FiguresListed(plan, query), plan.dates.back().day, bullets);
  AddLongest(leaves, plan, bullets);
  Add(std::move(bullets), document);
}

void AddTrendSummary(const std::vector<PlanTrend>& plans, const TrendQuery& query,
                     Document& document) {
  Bullets bullets;
  AddPlanned(FiguresTogether(plans, query), plans.front().dates.back().day, bullets);
  Add(std::move(bullets), document);
}

}  // namespace wsoa
