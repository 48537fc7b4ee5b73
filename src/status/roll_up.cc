#include "status/roll_up.h"

#include <fmt/format.h>

#include <algorithm>

#include "status/phrases.h"

namespace wsoa {
namespace {

constexpr std::array kUnratedInOrder = {State::kUndated, State::kWaiting, State::kPaused};
// What is complete says least of the rest.
constexpr std::array kWorstFirst = {State::kOffTrack, State::kAtRisk,  State::kOnTrack,
                                    State::kUndated,  State::kWaiting, State::kPaused};

// The first of the states that some part is in.
template <typename States>
std::optional<State> FirstOf(const States& states, const Counts& parts) {
  const auto first =
      std::find_if(states.begin(), states.end(), [&](State state) { return parts[state] > 0; });
  return first == states.end() ? std::nullopt : std::optional(*first);
}

std::optional<State> WithGrounds(const Counts& parts, const Counts& leaves) {
  const auto worst = WorstOf(parts);
  if (worst != State::kOnTrack || 2 * leaves.Rated() >= leaves.Total()) return worst;
  return FirstOf(kUnratedInOrder, leaves).value_or(State::kOnTrack);
}

}  // namespace

std::optional<State> WorstOf(const Counts& parts) {
  if (parts.Total() == 0) return std::nullopt;
  return FirstOf(kWorstFirst, parts).value_or(State::kComplete);
}

BothWays<std::optional<State>> WholeOf(const BothWays<Counts>& parts,
                                       const BothWays<Counts>& leaves) {
  const auto by_dates = WithGrounds(parts.by_dates, leaves.by_dates);
  auto effective = WithGrounds(parts.effective, leaves.effective);
  if (effective) effective = GreenOnlyByDates(*effective, *by_dates);
  return {by_dates, effective};
}

void Tally::Add(State state, std::string_view ref) {
  ++counts_[state];
  auto& first = first_in_[static_cast<std::size_t>(state)];
  if (!first) first = ref;
}

std::string Tally::DoneInWords() const {
  std::string words = parts() == 1 ? "its one part complete"
                                   : fmt::format("all {} complete", CountOf(parts(), "part"));
  if (withdrawn() > 0) words += fmt::format(", {} withdrawn", withdrawn());
  return words;
}

std::string Tally::WithdrawnInWords() const {
  if (withdrawn() == 1) return "its one part withdrawn";
  return fmt::format("all {} parts withdrawn", withdrawn());
}

Rating Tally::WorstPart() const {
  const State worst = *WorstOf(counts_);
  if (IsDone(worst)) return {State::kComplete, DoneInWords()};
  const std::string_view first = *first_in_[static_cast<std::size_t>(worst)];
  const int done = counts_.Done();
  const std::string of_parts =
      IsRated(worst) ? (parts() == 1 ? "its one part" : fmt::format("worst of {} parts", parts()))
      : done > 0     ? fmt::format("{} of {} complete", done, CountOf(parts(), "part"))
      : parts() == 1 ? "its one part has no rating"
                     : fmt::format("none of {} parts has a rating", parts());
  return {worst, fmt::format("{}: {} {}", of_parts, first, InWords(worst))};
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
