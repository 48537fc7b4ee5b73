#include "workspace/parallel.h"

#include <doctest/doctest.h>

#include <stdexcept>
#include <vector>

using wsoa::ForEachIndex;

TEST_CASE("each index is worked off once, on however many threads") {
  for (const unsigned threads : {0u, 1u, 2u, 7u}) {
    CAPTURE(threads);
    std::vector<int> done(100, 0);
    ForEachIndex(done.size(), threads, [&](std::size_t i) { ++done[i]; });
    CHECK(done == std::vector<int>(100, 1));
  }
}

TEST_CASE("nothing to do is done at once") {
  int calls = 0;
  ForEachIndex(0, 4, [&](std::size_t) { ++calls; });
  CHECK(calls == 0);
}

TEST_CASE("the failure of the first thing is the one that is told, whatever was quicker") {
  const auto fail_on_odd = [](std::size_t i) {
    if (i % 2 == 1) throw std::runtime_error("thing " + std::to_string(i));
  };
  for (int round = 0; round < 20; ++round) {
    CHECK_THROWS_WITH_AS(ForEachIndex(50, 4, fail_on_odd), "thing 1", std::runtime_error);
  }
}
