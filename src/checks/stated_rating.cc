#include "checks/stated_rating.h"

namespace wsoa {

const Update* LatestStated(const std::vector<Update>& updates, const Scheme& scheme, Day until,
                           RatingOfUpdate which) {
  const Update* latest = nullptr;
  for (const Update& update : updates) {
    const auto& rating = update.*which;
    if (!rating || update.date->first > until || !scheme.RankOf(**rating)) continue;
    if (!latest || update.date->first >= latest->date->first) latest = &update;
  }
  return latest;
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

}  // namespace wsoa
