// What the lists of `wsoa actions` and its like share around their tables: which plans the things
// found stand in, the key of their colours, and how many of how many these are.
#ifndef WSOA_REPORT_LIST_PARTS_H_
#define WSOA_REPORT_LIST_PARTS_H_

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "report/document.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// The plans that the things found stand in, in order. A thing found has its `plan`.
template <typename Found>
std::vector<const RatedPlan*> PlansOf(const Snapshot& snapshot, const std::vector<Found>& found) {
  std::vector<const RatedPlan*> plans;
  for (const RatedPlan& plan : snapshot.plans) {
    if (std::any_of(found.begin(), found.end(),
                    [&](const Found& each) { return each.plan == &plan; })) {
      plans.push_back(&plan);
    }
  }
  return plans;
}

// Those of the things found that stand in a plan.
template <typename Found>
std::vector<Found> FoundIn(const RatedPlan& plan, const std::vector<Found>& found) {
  std::vector<Found> own;
  std::copy_if(found.begin(), found.end(), std::back_inserter(own),
               [&](const Found& each) { return each.plan == &plan; });
  return own;
}

// The key of all plans where they share one, else that of each.
void AddKeys(const std::vector<const RatedPlan*>& plans, Document& document);

// "4 of 98 actions: stated better than the dates allow."; `noun` takes an s, `filters` may be
// empty.
Paragraph HowMany(std::size_t found, std::size_t total, std::string_view noun,
                  const std::string& filters);

}  // namespace wsoa

#endif  // WSOA_REPORT_LIST_PARTS_H_
