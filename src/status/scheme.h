// A plan's colour scheme, resolved: which colour each state has, how colours compare, how long
// grace is.
#ifndef WSOA_STATUS_SCHEME_H_
#define WSOA_STATUS_SCHEME_H_

#include <array>
#include <optional>
#include <string>

#include "plan/plan.h"
#include "status/state.h"

namespace wsoa {

struct Scheme {
  std::array<Colour, 5> colours{};    // by rated state
  std::array<std::string, 5> labels;  // by rated state: the scheme's own words
  Duration grace{0, Duration::Unit::kDays};
  ForecastBreach forecast_breach = ForecastBreach::kAtRisk;
  RevisedPolicy revised = RevisedPolicy::kCurrent;
  StalePolicy stale = StalePolicy::kKeep;

  // Precondition: `state` is rated.
  Colour ColourOf(State state) const { return colours[static_cast<std::size_t>(state)]; }
  const std::string& LabelOf(State state) const { return labels[static_cast<std::size_t>(state)]; }

  // The rank of a colour: the best state that has it, 0 the best; nothing for a colour that the
  // scheme lacks.
  std::optional<State> RankOf(Colour colour) const;
};

// The scheme that a plan declares; `brag` without grace if it declares none.
Scheme ResolveScheme(const SchemeSpec& spec);

}  // namespace wsoa

#endif  // WSOA_STATUS_SCHEME_H_
