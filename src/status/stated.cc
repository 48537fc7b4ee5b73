#include "status/stated.h"

#include <array>
#include <string>
#include <string_view>

#include "status/newest_update.h"
#include "status/phrases.h"

namespace wsoa {

std::string_view WordFor(Comparison comparison) {
  constexpr std::array<std::string_view, 5> kWords = {"agrees", "optimistic", "pessimistic",
                                                      "unstated", "uncomputable"};
  return kWords[static_cast<std::size_t>(comparison)];
}

std::optional<Stated> StatedOn(const std::vector<Update>& updates, const Scheme& scheme, Day day,
                               RatingOfUpdate which) {
  const auto stated_by = [&](const Update& update) -> std::optional<Stated> {
    const auto& rating = update.*which;
    if (rating && scheme.RankOf(**rating)) return Stated{**rating, &update, rating->span};
    const bool may_be_by_percent = which == &Update::rating && update.percent;
    const auto colour = may_be_by_percent ? scheme.ColourByPercent(**update.percent) : std::nullopt;
    return colour ? std::optional(Stated{*colour, &update, update.percent->span}) : std::nullopt;
  };
  const Update* newest = NewestUpdate(
      updates, day, [&](const Update& update) { return stated_by(update).has_value(); });
  return newest ? stated_by(*newest) : std::nullopt;
}

std::string ByPercent(Colour stated, const Update& update) {
  if (!update.percent || (update.rating && **update.rating == stated)) return "";
  return " by " + ShowNumber(**update.percent) + " percent";
}

Comparison Compare(const Scheme& scheme, std::optional<State> state,
                   const std::optional<Stated>& stated, std::optional<Day> completed_on) {
  if (!stated) return Comparison::kUnstated;
  if (!state || !IsRated(*state)) return Comparison::kUncomputable;
  if (IsDone(*state) && completed_on && stated->update->date->last < *completed_on) {
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
