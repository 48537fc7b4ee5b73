// What people state, set beside what the tool computes (docs/ratings.md, "Stated, computed,
// effective"). Neither ever overwrites the other.
#ifndef WSOA_STATUS_STATED_H_
#define WSOA_STATUS_STATED_H_

#include <optional>
#include <string>
#include <vector>

#include "plan/plan.h"
#include "status/scheme.h"
#include "status/state.h"
#include "status/status.h"

namespace wsoa {

struct Stated {
  Colour colour{};
  const Update* update = nullptr;  // that states it
  Span span;                       // of the rating, or of the percent that stands for it
};

// Which of an update's two ratings is meant: `&Update::rating` or `&Update::outcome_rating`.
using RatingOfUpdate = std::optional<Located<Colour>> Update::*;

// The latest rating stated by a day: by the first day of its update, then the later in the file. A
// colour that the scheme lacks counts as if it were absent. Where a scheme rates by percent, that
// of an update without a rating stands for one.
std::optional<Stated> StatedOn(const std::vector<Update>& updates, const Scheme& scheme, Day day,
                               RatingOfUpdate which = &Update::rating);

// " by 40 percent" where the update has no rating of that colour, but a percent that stands for it.
std::string ByPercent(Colour stated, const Update& update);

// `state` is nothing where a measure is unrated; `completed_on` the latest known completion.
Comparison Compare(const Scheme& scheme, std::optional<State> state,
                   const std::optional<Stated>& stated, std::optional<Day> completed_on);

// Whether a colour says at risk or worse. One that the scheme lacks says nothing.
bool IsBadNews(const Scheme& scheme, Colour colour);

// The effective state: `state`, or what the stated colour stands for where that is worse
// (docs/ratings.md, "The rating that counts"). `comparison` is that of the action.
State EffectiveState(const Scheme& scheme, State state, std::optional<Colour> stated,
                     Comparison comparison);

}  // namespace wsoa

#endif  // WSOA_STATUS_STATED_H_
