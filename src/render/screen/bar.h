// A bar of letters: how much of a whole is of each rating.
#ifndef WSOA_RENDER_SCREEN_BAR_H_
#define WSOA_RENDER_SCREEN_BAR_H_

#include <vector>

#include "render/screen/screen_line.h"
#include "report/document.h"

namespace wsoa {

// The length of each segment in a bar of `width`: at least 1 for a count above 0, the
// rest divided among the others in proportion to their counts, rounded by largest remainder (of
// equals, the earlier one first). The lengths add up to `width`, or to the number of segments to
// show if that is more; all are 0 if there is nothing to show.
std::vector<int> BarLengths(const std::vector<Segment>& segments, int width);

// Writes the bar, beginning at the column `left`.
void PutBar(const std::vector<Segment>& segments, int width, int left, ScreenLine& line);

}  // namespace wsoa

#endif  // WSOA_RENDER_SCREEN_BAR_H_
