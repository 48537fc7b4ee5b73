// The ratings that owners state: which of several counts, and what a colour can mean in a scheme.
#ifndef WSOA_CHECKS_STATED_RATING_H_
#define WSOA_CHECKS_STATED_RATING_H_

#include <string>
#include <vector>

#include "plan/plan.h"
#include "status/scheme.h"
#include "status/stated.h"

namespace wsoa {

// The update whose rating is the stated one: the latest by its first day, then in the file, that
// begins by `until` and has a rating (of delivery, or what `which` says) in a colour of the scheme.
// Null if there is none.
const Update* LatestStated(const std::vector<Update>& updates, const Scheme& scheme,
                           Day until = Day::max(), RatingOfUpdate which = &Update::rating);

// Whether the scheme gives a colour to what is complete or assured, perhaps among other states.
bool CanMeanDone(Colour colour, const Scheme& scheme);

// Whether it gives the colour to no other state.
bool MeansOnlyDone(Colour colour, const Scheme& scheme);

// A fact's date as a plan writes it: "2022-01-14", "2022-01".
std::string IsoFact(const Date& date);

}  // namespace wsoa

#endif  // WSOA_CHECKS_STATED_RATING_H_
