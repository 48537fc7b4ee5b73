#include "status/state.h"

#include <doctest/doctest.h>

#include <string>

namespace wsoa {
namespace {

TEST_CASE("the states, best to worst, then the unrated ones") {
  std::string words;
  for (std::size_t i = 0; i < kStateCount; ++i) {
    const auto state = static_cast<State>(i);
    words += std::string(WordFor(state)) + (IsRated(state) ? " rated" : "") +
             (IsDone(state) ? " done" : "") + "\n";
  }
  CHECK(words ==
        "assured rated done\ncomplete rated done\non-track rated\nat-risk rated\noff-track "
        "rated\nundated\nwaiting\npaused\nwithdrawn\n");
}

TEST_CASE("counts leave the withdrawn out of every total") {
  Counts counts;
  counts[State::kAssured] = 1;
  counts[State::kComplete] = 2;
  counts[State::kAtRisk] = 3;
  counts[State::kUndated] = 4;
  counts[State::kWithdrawn] = 5;
  CHECK(counts.Done() == 3);
  CHECK(counts.Rated() == 6);
  CHECK(counts.Total() == 10);
  counts += counts;
  CHECK(counts[State::kWithdrawn] == 10);
  CHECK(counts.Total() == 20);
}

}  // namespace
}  // namespace wsoa
