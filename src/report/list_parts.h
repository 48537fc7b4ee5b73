// What the lists of `wsoa actions` and its like share around their tables: which plans the things
// found are in, whether these are listed together, the key of their colours, and how many of how
// many they are.
#ifndef WSOA_REPORT_LIST_PARTS_H_
#define WSOA_REPORT_LIST_PARTS_H_

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "report/document.h"
#include "report/provenance.h"
#include "snapshot/snapshot.h"

namespace wsoa {

// The plans that the things found are in, in order. A thing found has its `plan`.
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

// Those of the things found that are in a plan.
template <typename Found>
std::vector<Found> FoundIn(const RatedPlan& plan, const std::vector<Found>& found) {
  std::vector<Found> own;
  std::copy_if(found.begin(), found.end(), std::back_inserter(own),
               [&](const Found& each) { return each.plan == &plan; });
  return own;
}

// How many rows all plans of a snapshot have: `&PlanStatus::actions`.
template <typename Row>
std::size_t CountRows(const Snapshot& snapshot, std::vector<Row> PlanStatus::*rows) {
  std::size_t total = 0;
  for (const RatedPlan& plan : snapshot.plans) total += (plan.status.*rows).size();
  return total;
}

// The key of all plans where they share one, else that of each.
void AddKeys(const std::vector<const RatedPlan*>& plans, Document& document);

// What was found, with its keys: of all plans together, or a block for each plan. `add_tables` puts
// things found into tables, under headings of a level.
template <typename Found, typename AddTables>
void AddLists(const std::vector<Found>& found, const std::vector<const RatedPlan*>& plans,
              bool together, const AddTables& add_tables, Document& document) {
  if (together) {
    add_tables(found, 1);
    AddKeys(plans, document);
    return;
  }
  for (const RatedPlan* plan : plans) {
    document.blocks.emplace_back(PlanHeading(*plan));
    add_tables(FoundIn(*plan, found), 2);
    AddKeys({plan}, document);
  }
}

// "4 of 98 actions: stated better than the dates allow."; `noun` takes an s, `filters` may be
// empty.
Paragraph HowMany(std::size_t found, std::size_t total, std::string_view noun,
                  const std::string& filters);

}  // namespace wsoa

#endif  // WSOA_REPORT_LIST_PARTS_H_
