#include "report/trend/trend_query.h"

#include "report/matching.h"

namespace wsoa {
namespace {

using Kind = TrendThing::Kind;

bool IsListed(const TrendThing& thing, const PlanTrend& trend, const TrendQuery& query) {
  switch (thing.kind) {
    case Kind::kPlan:
      return query.rows == TrendRows::kPlan ||
             (query.rows == TrendRows::kSection && query.actions.sections.empty());
    case Kind::kSection:
      return query.rows == TrendRows::kSection &&
             IsWanted(query.actions.sections, std::optional<std::string>(thing.ref));
    case Kind::kAction:
      return query.rows == TrendRows::kAction &&
             Matches(query.actions, *thing.action, trend.dates.back().day);
  }
  return false;
}

}  // namespace

std::vector<const TrendThing*> ThingsListed(const PlanTrend& trend, const TrendQuery& query) {
  std::vector<const TrendThing*> things;
  for (const TrendThing& thing : trend.things) {
    const bool last = thing.kind == Kind::kPlan;
    if (!last && IsListed(thing, trend, query)) things.push_back(&thing);
  }
  if (IsListed(trend.whole(), trend, query)) things.push_back(&trend.whole());
  return things;
}

std::vector<const TrendThing*> ActionsCounted(const PlanTrend& trend, const TrendQuery& query) {
  ActionQuery anywhere = query.actions;
  anywhere.level = ActionLevel::kAll;
  std::vector<const TrendThing*> counted;
  for (const TrendThing& thing : trend.things) {
    const bool counts =
        thing.kind == Kind::kAction && Matches(anywhere, *thing.action, trend.dates.back().day);
    if (counts) counted.push_back(&thing);
  }
  return counted;
}

std::vector<std::optional<TrendFigures>> FiguresListed(const PlanTrend& trend,
                                                       const TrendQuery& query) {
  std::vector<std::optional<TrendFigures>> figures(trend.dates.size());
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (trend.dates[i].plan) figures[i].emplace();
  }
  for (const TrendThing* thing : ActionsCounted(trend, query)) {
    for (std::size_t i = 0; i < figures.size(); ++i) {
      const auto& point = thing->points[i];
      if (!point) continue;
      // The rest of a heading's figures are those of its parts, which count themselves.
      if (point->leaf) {
        *figures[i] += point->figures;
      } else if (point->optimistic) {
        ++figures[i]->optimistic;
      }
    }
  }
  return figures;
}

std::vector<std::optional<TrendFigures>> FiguresTogether(const std::vector<PlanTrend>& plans,
                                                         const TrendQuery& query) {
  std::vector<std::optional<TrendFigures>> together;
  for (const PlanTrend& plan : plans) {
    const auto figures = FiguresListed(plan, query);
    together.resize(figures.size());
    for (std::size_t i = 0; i < figures.size(); ++i) {
      if (!figures[i]) continue;
      if (!together[i]) together[i].emplace();
      *together[i] += *figures[i];
    }
  }
  return together;
}

}  // namespace wsoa
