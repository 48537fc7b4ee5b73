#include <fmt/format.h>

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "checks/all_checks.h"
#include "plan/words.h"

namespace wsoa {
namespace {

// "blue, green, amber, red", from best to worst.
std::string ColoursOf(const Scheme& scheme) {
  std::string list;
  std::set<Colour> seen;
  for (const Colour colour : scheme.colours) {
    if (!seen.insert(colour).second) continue;
    if (!list.empty()) list += ", ";
    list += WordFor(colour);
  }
  return list;
}

class RatingNotInSchemeFinder {
 public:
  RatingNotInSchemeFinder(const Scheme& scheme, Findings& out) : scheme_(scheme), out_(out) {}

  void At(const std::optional<Located<Colour>>& rating) {
    if (!rating || scheme_.RankOf(**rating)) return;
    out_.Add(rating->span,
             fmt::format("{} stands for nothing in this plan's scheme", WordFor(**rating)))
        .help = fmt::format("write one of {}", ColoursOf(scheme_));
  }

  template <typename Update>
  void At(const std::vector<Update>& updates) {
    for (const Update& update : updates) At(update.rating);
  }

 private:
  const Scheme& scheme_;
  Findings& out_;
};

void CheckRatingNotInScheme(const CheckInput& input, Findings& out) {
  RatingNotInSchemeFinder finder(input.scheme, out);
  finder.At(input.plan.updates);
  for (const Section& section : input.plan.sections) finder.At(section.updates);
  for (const PlacedAction& place : input.actions) {
    finder.At(place.action->updates);
    for (const Update& update : place.action->updates) finder.At(update.outcome_rating);
  }
  for (const PlacedMeasure& place : input.measures) finder.At(place.measure->updates);
  for (const PlacedRisk& place : input.risks) finder.At(place.risk->updates);
}

}  // namespace

const Check kRatingNotInScheme = {
    .name = "rating-not-in-scheme",
    .group = "Claims",
    .severity = Severity::kError,
    .what = "a stated rating is a colour that the plan's scheme gives to no state",
    .why = "Nobody can say what such a colour means. It is rated as if nothing had been stated.",
    .example = {kOneAction, R"(
         due: 2021-11
         updates:
-          - {date: 2021-09-14, rating: purple, note: Second draft sent out}
+          - {date: 2021-09-14, rating: green, note: Second draft sent out}
)"},
    .run = CheckRatingNotInScheme,
};

}  // namespace wsoa
