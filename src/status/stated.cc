#include "status/stated.h"

#include <array>
#include <string_view>

namespace wsoa {

std::string_view WordFor(Comparison comparison) {
  constexpr std::array<std::string_view, 5> kWords = {"agrees", "optimistic", "pessimistic",
                                                      "unstated", "uncomputable"};
  return kWords[static_cast<std::size_t>(comparison)];
}

std::optional<Stated> StatedOn(const std::vector<Update>& updates, const Scheme& scheme, Day day,
                               RatingOfUpdate which) {
  std::optional<Stated> latest;
  for (const Update& update : updates) {
    const auto& rating = update.*which;
    if (!rating || update.date->first > day || !scheme.RankOf(**rating)) continue;
    if (latest && update.date->first < latest->on.first) continue;
    latest = Stated{**rating, *update.date};
  }
  return latest;
}

Comparison Compare(const Scheme& scheme, std::optional<State> state,
                   const std::optional<Stated>& stated, std::optional<Day> completed_on) {
  if (!stated) return Comparison::kUnstated;
  if (!state || !IsRated(*state)) return Comparison::kUncomputable;
  if (IsDone(*state) && completed_on && stated->on.last < *completed_on) {
    return Comparison::kUnstated;
  }
  const auto stated_rank = scheme.RankOf(stated->colour);
  const auto computed_rank = scheme.RankOf(scheme.ColourOf(*state));
  if (stated_rank == computed_rank) return Comparison::kAgrees;
  return stated_rank < computed_rank ? Comparison::kOptimistic : Comparison::kPessimistic;
}

bool IsBadNews(const Scheme& scheme, Colour colour) {
  const auto rank = scheme.RankOf(colour);
  return rank && *rank >= State::kAtRisk;
}

State EffectiveState(const Scheme& scheme, State state, std::optional<Colour> stated,
                     Comparison comparison) {
  if (!stated || comparison == Comparison::kUnstated) return state;
  const State rank = *scheme.RankOf(*stated);
  if (IsRated(state)) return rank > *scheme.RankOf(scheme.ColourOf(state)) ? rank : state;
  const bool has_no_date = state == State::kUndated || state == State::kWaiting;
  return has_no_date && rank >= State::kAtRisk ? rank : state;
}

}  // namespace wsoa
