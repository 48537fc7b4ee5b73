#include "status/roll_up.h"

#include <fmt/format.h>

#include "status/phrases.h"

namespace wsoa {
namespace {

constexpr std::array kWorstFirst = {State::kOffTrack, State::kAtRisk, State::kOnTrack};
constexpr std::array kUnratedInOrder = {State::kUndated, State::kWaiting, State::kPaused};

}  // namespace

void Tally::Add(State state, std::string_view ref) {
  if (state == State::kWithdrawn) {
    ++withdrawn_;
    return;
  }
  ++parts_;
  if (IsDone(state)) ++done_;
  auto& first = first_in_[static_cast<std::size_t>(state)];
  if (!first) first = ref;
}

std::string Tally::DoneInWords() const {
  std::string words = parts_ == 1 ? "its one part complete"
                                  : fmt::format("all {} complete", CountOf(parts_, "part"));
  if (withdrawn_ > 0) words += fmt::format(", {} withdrawn", withdrawn_);
  return words;
}

std::string Tally::WithdrawnInWords() const {
  if (withdrawn_ == 1) return "its one part withdrawn";
  return fmt::format("all {} parts withdrawn", withdrawn_);
}

Rating Tally::WorstPart() const {
  const auto first = [&](State state) { return first_in_[static_cast<std::size_t>(state)]; };
  for (const State state : kWorstFirst) {
    if (!first(state)) continue;
    const std::string of = parts_ == 1 ? "its one part" : fmt::format("worst of {} parts", parts_);
    return {state, fmt::format("{}: {} {}", of, *first(state), InWords(state))};
  }
  for (const State state : kUnratedInOrder) {
    if (!first(state)) continue;
    const std::string rest = done_ > 0
                                 ? fmt::format("{} of {} complete", done_, CountOf(parts_, "part"))
                             : parts_ == 1 ? "its one part has no rating"
                                           : fmt::format("none of {} parts has a rating", parts_);
    return {state, fmt::format("{}: {} {}", rest, *first(state), InWords(state))};
  }
  return {State::kComplete, DoneInWords()};
}

std::optional<Rating> Tally::Result(const std::optional<Rating>& own) const {
  if (AllWithdrawn()) return std::nullopt;
  Rating worst = WorstPart();
  const bool own_is_worse =
      own && IsRated(own->state) && (!IsRated(worst.state) || own->state > worst.state);
  return own_is_worse ? *own : worst;
}

State GreenOnlyByDates(State by_owners, State by_dates) {
  return by_owners == State::kOnTrack && !IsRated(by_dates) ? by_dates : by_owners;
}

}  // namespace wsoa
