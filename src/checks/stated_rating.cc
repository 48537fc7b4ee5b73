#include "checks/stated_rating.h"

#include <fmt/format.h>

#include "plan/words.h"

namespace wsoa {

std::optional<Stated> LastStated(const std::vector<Update>& updates, const Scheme& scheme) {
  return StatedOn(updates, scheme, Day::max());
}

std::string WordsOf(const Stated& stated) {
  return std::string(WordFor(stated.colour)) + ByPercent(stated.colour, *stated.update);
}

bool CanMeanDone(Colour colour, const Scheme& scheme) {
  return scheme.ColourOf(State::kComplete) == colour || scheme.ColourOf(State::kAssured) == colour;
}

bool MeansOnlyDone(Colour colour, const Scheme& scheme) {
  for (const State state : {State::kOnTrack, State::kAtRisk, State::kOffTrack}) {
    if (scheme.ColourOf(state) == colour) return false;
  }
  return CanMeanDone(colour, scheme);
}

std::string IsoFact(const Date& date) {
  const std::string day = IsoDay(date.first);
  return date.precision == Precision::kDay ? day : day.substr(0, 7);
}

std::string CompleteOn(const Date& date) {
  return fmt::format(
      "add `completed: {0}`, or `completed: {{reported: {0}}}` where the day is not on record",
      IsoFact(date));
}

}  // namespace wsoa
