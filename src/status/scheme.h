// A plan's colour scheme, resolved: which colour each state has, how colours compare, how long
// grace is.
#ifndef WSOA_STATUS_SCHEME_H_
#define WSOA_STATUS_SCHEME_H_

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "plan/plan.h"
#include "status/state.h"

namespace wsoa {

// From how many percent on an update without a rating states a colour.
struct PercentBound {
  Colour colour{};
  Number from;
};

struct Scheme {
  std::array<Colour, 5> colours{};    // by rated state
  std::array<std::string, 5> labels;  // by rated state: the scheme's own words
  Duration grace{0, Duration::Unit::kDays};
  ForecastBreach forecast_breach = ForecastBreach::kAtRisk;
  RevisedPolicy revised = RevisedPolicy::kCurrent;
  StalePolicy stale = StalePolicy::kKeep;
  // Highest first, of colours that the scheme has; empty: a percent states no colour.
  std::vector<PercentBound> by_percent;

  // Precondition: `state` is rated.
  Colour ColourOf(State state) const { return colours[static_cast<std::size_t>(state)]; }
  const std::string& LabelOf(State state) const { return labels[static_cast<std::size_t>(state)]; }

  // The rank of a colour: the best state that has it, 0 the best; nothing for a colour that the
  // scheme lacks.
  std::optional<State> RankOf(Colour colour) const;

  // What an update states that gives a percent and no rating: the colour of the highest bound that
  // it reaches, else that of what is off track; nothing without bounds.
  std::optional<Colour> ColourByPercent(const Number& percent) const;
};

// The scheme that a plan declares; `brag` without grace if it declares none.
Scheme ResolveScheme(const SchemeSpec& spec);

}  // namespace wsoa

#endif  // WSOA_STATUS_SCHEME_H_
