// A bar of letters: how much of a whole is of each rating.
#ifndef WSOA_RENDER_SCREEN_BAR_H_
#define WSOA_RENDER_SCREEN_BAR_H_

#include <vector>

#include "render/screen/screen_line.h"
#include "report/document.h"

namespace wsoa {

// The length of each segment in a bar of `width`: at least 1 where there is anything to show, the
// rest shared out among the others in proportion to their counts, rounded by largest remainder (of
// equals, the earlier one first). The lengths add up to `width`, or to the number of segments to
// show where that is more; all are 0 where nothing is to be shown.
std::vector<int> BarLengths(const std::vector<Segment>& segments, int width);

// Writes the bar from the column `left` on.
void PutBar(const std::vector<Segment>& segments, int width, int left, ScreenLine& line);

}  // namespace wsoa

#endif  // WSOA_RENDER_SCREEN_BAR_H_
