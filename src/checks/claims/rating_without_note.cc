#include <fmt/format.h>

#include <optional>
#include <string>
#include <vector>

#include "checks/all_checks.h"
#include "plan/words.h"

namespace wsoa {
namespace {

bool SaysSomething(const Update& update) {
  return update.note || update.issue || update.mitigation;
}

bool SaysSomething(const NarrativeUpdate& update) {
  return !update.highlights.empty() || !update.progress.empty() || !update.next.empty() ||
         !update.issues.empty();
}

class RatingWithoutNoteFinder {
 public:
  RatingWithoutNoteFinder(const Scheme& scheme, Findings& out) : scheme_(scheme), out_(out) {}

  template <typename Update>
  void At(const ListField<Update>& updates) {
    if (updates.IsUnreadable()) return;
    for (const Update& update : updates) {
      if (SaysSomething(update)) continue;
      if (const auto* rating = Trouble(update)) {
        out_.Add(rating->span, fmt::format("{} is stated, and nothing says why", WordFor(**rating)))
            .help = "say what stands in the way";
      }
    }
  }

 private:
  using Rating = Located<Colour>;

  const Rating* Trouble(const std::optional<Rating>& rating) const {
    const auto rank = rating ? scheme_.RankOf(**rating) : std::nullopt;
    return rank && *rank >= State::kAtRisk ? &*rating : nullptr;
  }
  const Rating* Trouble(const Update& update) const {
    const Rating* rating = Trouble(update.rating);
    return rating ? rating : Trouble(update.outcome_rating);
  }
  const Rating* Trouble(const NarrativeUpdate& update) const { return Trouble(update.rating); }

  const Scheme& scheme_;
  Findings& out_;
};

void CheckRatingWithoutNote(const CheckInput& input, Findings& out) {
  RatingWithoutNoteFinder finder(input.scheme, out);
  finder.At(input.plan.updates);
  for (const Section& section : input.plan.sections) finder.At(section.updates);
  for (const PlacedAction& place : input.actions) finder.At(place.action->updates);
  for (const PlacedMeasure& place : input.measures) finder.At(place.measure->updates);
}

}  // namespace

const Check kRatingWithoutNote = {
    .name = "rating-without-note",
    .group = "Claims",
    .severity = Severity::kWarning,
    .what = "an update states at risk or off track, and has no note, issue or mitigation",
    .why = "A board that is told of trouble wants to know what it is and what is done about it.",
    .example = {kOneAction, R"(
         due: 2021-11
         updates:
-          - {date: 2021-09-14, rating: red}
+          - {date: 2021-09-14, rating: red, issue: The post is vacant, mitigation: Cover from October}
)"},
    .run = CheckRatingWithoutNote,
};

}  // namespace wsoa
