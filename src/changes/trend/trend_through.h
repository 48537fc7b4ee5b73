// How a plan went whose text changed on the way: its trend through all of its texts, in which what
// was renumbered is one thing.
#ifndef WSOA_CHANGES_TREND_TREND_THROUGH_H_
#define WSOA_CHANGES_TREND_TREND_THROUGH_H_

#include <memory>
#include <string>
#include <vector>

#include "changes/trend/trend.h"

namespace wsoa {

// A text of a plan, in force from a day on; null if the plan was not there, or nothing was to be
// read.
struct DatedText {
  Day from{};
  std::shared_ptr<const PlanText> text = {};
};

// What the things of these texts go by in the newest of them: refs, followed from text to text as
// diff pairs them. `texts` stand in the order of their days; the answer is good for their plans.
NameOfRef NamesInNewest(const std::vector<DatedText>& texts);

// The trend of a plan through its texts. The plans of `dates` are of these texts; one at least has
// a plan. Spells are looked for from the first of the dates on.
PlanTrend TrendThrough(const std::vector<DatedText>& texts, std::string path,
                       std::vector<TrendDate> dates);

}  // namespace wsoa

#endif  // WSOA_CHANGES_TREND_TREND_THROUGH_H_
