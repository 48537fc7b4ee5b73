// The trend of a plan whose text changed: through all of its texts, in which a renumbered thing is
// one thing.
#ifndef WSOA_CHANGES_TREND_TREND_THROUGH_H_
#define WSOA_CHANGES_TREND_TREND_THROUGH_H_

#include <memory>
#include <string>
#include <vector>

#include "changes/trend/trend.h"

namespace wsoa {

// A text of a plan, in force from a day on; null if the plan was not there or could not be read.
struct DatedText {
  Day from{};
  std::shared_ptr<const PlanText> text = {};
};

// The refs that the things of these texts have in the newest of them, followed from text to text as
// diff pairs them. `texts` are in the order of their days; the answer is valid for their plans.
NameOfRef NamesInNewest(const std::vector<DatedText>& texts);

// The trend of a plan through its texts. The plans of `dates` are of these texts; at least one date
// has a plan. Spells are found from the first of the dates on.
PlanTrend TrendThrough(const std::vector<DatedText>& texts, std::string path,
                       std::vector<TrendDate> dates, TrendShow show = TrendShow::kEffective,
                       bool is_cut = false);

}  // namespace wsoa

#endif  // WSOA_CHANGES_TREND_TREND_THROUGH_H_
