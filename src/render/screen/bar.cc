#include "render/screen/bar.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

namespace wsoa {
namespace {

// The segments without a length yet, the letters left for them and the sum of their counts.
struct Remainder {
  std::vector<std::size_t> segments;
  std::int64_t width = 0;
  std::int64_t total = 0;
};

// Gives a single letter to every segment whose share is less than one; repeated, because that
// reduces the share of the others.
void GiveTheSmallOne(const std::vector<Segment>& segments, Remainder& rest,
                     std::vector<int>& lengths) {
  for (bool changed = true; changed;) {
    const std::int64_t width = rest.width;
    const std::int64_t total = rest.total;
    changed = std::erase_if(rest.segments, [&](std::size_t i) {
                if (segments[i].count * width >= total) return false;
                lengths[i] = 1;
                --rest.width;
                rest.total -= segments[i].count;
                return true;
              }) > 0;
  }
}

void ShareOut(const std::vector<Segment>& segments, Remainder& rest, std::vector<int>& lengths) {
  std::int64_t left = rest.width;
  for (const std::size_t i : rest.segments) {
    lengths[i] = static_cast<int>(segments[i].count * rest.width / rest.total);
    left -= lengths[i];
  }
  std::stable_sort(rest.segments.begin(), rest.segments.end(), [&](std::size_t a, std::size_t b) {
    return segments[a].count * rest.width % rest.total >
           segments[b].count * rest.width % rest.total;
  });
  for (const std::size_t i : rest.segments) {
    if (left-- > 0) ++lengths[i];
  }
}

}  // namespace

std::vector<int> BarLengths(const std::vector<Segment>& segments, int width) {
  Remainder rest{.segments = {}, .width = width, .total = 0};
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (segments[i].count <= 0) continue;
    rest.segments.push_back(i);
    rest.total += segments[i].count;
  }
  std::vector<int> lengths(segments.size(), 0);
  GiveTheSmallOne(segments, rest, lengths);
  ShareOut(segments, rest, lengths);
  return lengths;
}

void PutBar(const std::vector<Segment>& segments, int width, int left, ScreenLine& line) {
  const std::vector<int> lengths = BarLengths(segments, width);
  for (std::size_t i = 0; i < segments.size(); ++i) {
    std::string letters;
    for (int n = 0; n < lengths[i]; ++n) letters += segments[i].letter;
    line.Put(left, letters, RatingInk(segments[i].tone));
  }
}

}  // namespace wsoa
