#include "changes/trend/trend.h"

#include <algorithm>
#include <array>
#include <utility>

#include "changes/trend/trend_things.h"

namespace wsoa {

TrendFigures& TrendFigures::operator+=(const TrendFigures& other) {
  counts += other.counts;
  optimistic += other.optimistic;
  overdue += other.overdue;
  planned += other.planned;
  withdrawn_late += other.withdrawn_late;
  return *this;
}

std::string_view WordFor(TrendThing::Kind kind) {
  constexpr std::array<std::string_view, 3> kWords = {"plan", "section", "action"};
  return kWords[static_cast<std::size_t>(kind)];
}

std::string_view WordFor(TrendTexts texts) {
  constexpr std::array<std::string_view, 3> kWords = {"now", "reported", "revisions"};
  return kWords[static_cast<std::size_t>(texts)];
}

std::string_view WordFor(TrendShow show) {
  constexpr std::array<std::string_view, 3> kWords = {"effective", "computed", "stated"};
  return kWords[static_cast<std::size_t>(show)];
}

Headline HeadlineOf(TrendShow show) {
  return show == TrendShow::kComputed ? Headline::kByDates : Headline::kEffective;
}

const RatedPlan& PlanTrend::newest() const {
  const auto newest = std::find_if(dates.rbegin(), dates.rend(),
                                   [](const TrendDate& date) { return date.plan.has_value(); });
  return *newest->plan;
}

PlanTrend TrendOf(std::string path, std::vector<TrendDate> dates, const StateSpells& spells,
                  TrendShow show, const NameOfRef& name) {
  PlanTrend trend;
  trend.path = std::move(path);
  trend.dates = std::move(dates);
  trend.things = ThingsOver(trend.dates, spells, show, name);
  return trend;
}

}  // namespace wsoa
