// The ratings that owners state: which of several counts, and what a colour can mean in a scheme.
#ifndef WSOA_CHECKS_STATED_RATING_H_
#define WSOA_CHECKS_STATED_RATING_H_

#include <optional>
#include <string>
#include <vector>

#include "plan/plan.h"
#include "status/scheme.h"
#include "status/stated.h"

namespace wsoa {

// What was stated last, on whatever day; nothing if no update states a colour of the scheme.
std::optional<Stated> LastStated(const std::vector<Update>& updates, const Scheme& scheme);

// "amber", "amber by 40 percent".
std::string WordsOf(const Stated& stated);

// Whether the scheme gives a colour to what is complete or assured, perhaps among other states.
bool CanMeanDone(Colour colour, const Scheme& scheme);

// Whether it gives the colour to no other state.
bool MeansOnlyDone(Colour colour, const Scheme& scheme);

// A fact's date as a plan writes it: "2022-01-14", "2022-01".
std::string IsoFact(const Date& date);

// What to write where an owner says on a date that an action is done: "add `completed: 2022-01-14`,
// …".
std::string CompleteOn(const Date& date);

}  // namespace wsoa

#endif  // WSOA_CHECKS_STATED_RATING_H_
