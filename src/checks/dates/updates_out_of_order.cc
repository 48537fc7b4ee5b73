#include <fmt/format.h>

#include <cstddef>
#include <vector>

#include "checks/all_checks.h"

namespace wsoa {
namespace {

// The first break in the order says enough.
template <typename Update>
void FindUpdatesOutOfOrder(const std::vector<Update>& updates, Findings& out) {
  for (std::size_t i = 1; i < updates.size(); ++i) {
    const auto& date = updates[i].date;
    const auto& before = updates[i - 1].date;
    if (date->first >= before->first) continue;
    Diagnostic& found = out.Add(
        date.span, fmt::format("the update of {} stands after a later one", ShowDate(*date)));
    found.remarks.push_back({before.span, "that of " + ShowDate(*before)});
    found.help = "put the updates in order, the earliest first";
    return;
  }
}

void CheckUpdatesOutOfOrder(const CheckInput& input, Findings& out) {
  FindUpdatesOutOfOrder(input.plan.updates, out);
  for (const Section& section : input.plan.sections) FindUpdatesOutOfOrder(section.updates, out);
  for (const PlacedAction& place : input.actions) FindUpdatesOutOfOrder(place.action->updates, out);
  for (const PlacedMeasure& place : input.measures)
    FindUpdatesOutOfOrder(place.measure->updates, out);
  for (const PlacedRisk& place : input.risks) FindUpdatesOutOfOrder(place.risk->updates, out);
}

}  // namespace

const Check kUpdatesOutOfOrder = {
    .name = "updates-out-of-order",
    .group = "Dates",
    .severity = Severity::kNote,
    .what = "an update stands after one of a later date",
    .why =
        "Of two updates on one day the later in the file counts, and people read a list "
        "downwards: the last entry is taken for the latest news.",
    .example = {kOneAction, R"(
         due: 2021-11
         updates:
+          - {date: 2021-08-12, rating: green}
           - {date: 2021-09-14, rating: green}
-          - {date: 2021-08-12, rating: green}
)"},
    .run = CheckUpdatesOutOfOrder,
};

}  // namespace wsoa
