// Values over time as a row of little bars: ▁▃▄█.
#ifndef WSOA_RENDER_SCREEN_SPARKLINE_H_
#define WSOA_RENDER_SCREEN_SPARKLINE_H_

#include <string>
#include <vector>

namespace wsoa {

// One bar for each of the newest eight values, the oldest of them first: the lowest value
// gets the lowest bar and the highest the highest; if all are equal, the bars have half the height.
// Empty without values. `from_zero`: the bars begin at zero, and zero has the lowest.
std::string Sparkline(const std::vector<double>& values, bool from_zero = false);

}  // namespace wsoa

#endif  // WSOA_RENDER_SCREEN_SPARKLINE_H_
