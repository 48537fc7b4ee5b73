#include "render/screen/sparkline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>

namespace wsoa {
namespace {

constexpr std::size_t kMostBars = 8;
constexpr std::array<std::string_view, 8> kBars = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
constexpr std::size_t kHalf = 3;

// Halved, because the difference of two numbers may overflow.
std::string_view BarFor(double value, double lowest, double highest) {
  const double range = highest / 2 - lowest / 2;
  if (!(range > 0)) return kBars[kHalf];
  const double share = (value / 2 - lowest / 2) / range;
  return kBars[static_cast<std::size_t>(std::lround(share * (kBars.size() - 1)))];
}

}  // namespace

std::string Sparkline(const std::vector<double>& values, bool from_zero) {
  if (values.empty()) return "";
  const auto count = std::min(values.size(), kMostBars);
  const auto begin = values.end() - static_cast<std::ptrdiff_t>(count);
  const auto [least, most] = std::minmax_element(begin, values.end());
  double lowest = *least;
  double highest = *most;
  if (from_zero) {
    lowest = std::min(lowest, 0.0);
    highest = std::max(highest, 0.0);
    // All are zero: there is nothing to draw but the line itself.
    if (!(highest > lowest)) highest = 1;
  }
  std::string bars;
  for (auto value = begin; value != values.end(); ++value) bars += BarFor(*value, lowest, highest);
  return bars;
}

}  // namespace wsoa
