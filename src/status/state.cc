#include "status/state.h"

#include <numeric>

namespace wsoa {
namespace {

constexpr std::array<std::string_view, kStateCount> kWords = {"assured", "complete",  "on-track",
                                                              "at-risk", "off-track", "undated",
                                                              "waiting", "paused",    "withdrawn"};

}  // namespace

std::string_view WordFor(State state) { return kWords[static_cast<std::size_t>(state)]; }

std::string_view WordFor(Progress progress) {
  constexpr std::array<std::string_view, kProgressCount> kProgressWords = {
      "not-started", "under-way", "done", "withdrawn"};
  return kProgressWords[static_cast<std::size_t>(progress)];
}

int Counts::Done() const { return (*this)[State::kAssured] + (*this)[State::kComplete]; }

int Counts::Rated() const {
  return Done() + (*this)[State::kOnTrack] + (*this)[State::kAtRisk] + (*this)[State::kOffTrack];
}

int Counts::Total() const {
  return std::accumulate(counts_.begin(), counts_.end(), 0) - (*this)[State::kWithdrawn];
}

Counts& Counts::operator+=(const Counts& other) {
  for (std::size_t i = 0; i < kStateCount; ++i) counts_[i] += other.counts_[i];
  return *this;
}

}  // namespace wsoa
