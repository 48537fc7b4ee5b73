#include "render/screen/bar.h"

#include <doctest/doctest.h>

#include <vector>

namespace wsoa {
namespace {

struct Case {
  std::vector<int> counts;
  int width;
  std::vector<int> lengths;
};

TEST_CASE("a bar keeps its width and shows whatever is not nothing") {
  const Case cases[] = {
      {{}, 20, {}},
      {{0, 0}, 20, {0, 0}},
      {{5}, 20, {20}},
      {{1, 1, 1}, 20, {7, 7, 6}},
      {{5, 0, 30, 4, 9}, 20, {2, 0, 12, 2, 4}},
      {{1, 1000}, 20, {1, 19}},
      {{1, 1, 1, 1000}, 10, {1, 1, 1, 7}},
      {{1000, 500, 1, 1, 1, 1}, 10, {4, 2, 1, 1, 1, 1}},
      {{1, 1, 1}, 2, {1, 1, 1}},
      {{-4, 3}, 10, {0, 10}},
      {{2000000000, 2000000000}, 20, {10, 10}},
  };
  for (const auto& [counts, width, lengths] : cases) {
    std::vector<Segment> segments;
    for (const int count : counts) segments.push_back({"G", Tone::kGreen, count});
    CHECK(BarLengths(segments, width) == lengths);
  }
}

}  // namespace
}  // namespace wsoa
